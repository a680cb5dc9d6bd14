"""Whose ground an attack hits, where nothing else says: A stormed a post outside B's capital, B's rebels shot at men.

What is hit has no owner of its own. Then it is of the country that it is said to lie in, within the words of the
attack, or of the country that the attacking group is said to be from.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from streams.annotation import Participant
from streams.events.grammar import WordSet
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.demonyms import is_country, is_demonym, is_people
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_FORCEFUL = frozenset(("attack", "capture", "shelling", "advance"))
# Where the words of the attack end.
_ENDS = re.compile(
    r"[;:]|,? (?:said|says|say|told|reported|according to|after|before|while|as|but|following|amid|since|despite|when|"
    r"until|where|in (?:response|retaliation|revenge|reprisal|protest|support|solidarity|connection))\b"
)
_LYING = re.compile(
    r"\b(?:in|inside|outside|near|at|across|around|through|within|on|into|along|"
    r"(?:town|city|capital|village|province|region|state|district|part|parts|outskirts|suburb|port|area|north|south|east|"
    r"west|centre|center|heart) of|(?:road|highway|motorway|railway|route|track) (?:to|from|between|towards?)) "
    r"(?:the )?"
    r"(?:(?!(?:with|and|to|by|from|that|who|which|for|against|than|bordering)\b)[\w-]+(?:['’]s)? ){0,4}?$"
)
# Between a place and an attack there.
_WHERE = re.compile(r"(?:['’]s?)?(?: [\w-]+){0,4},(?: [^,;.:]{3,40},)? where (?:[\w'’-]+ ){1,8}")
_HELD = re.compile(r"-(?:held|occupied|controlled|annexed|run|backed|led|made|owned|flagged|registered)\b")
_ABDUCTED = re.compile(r"\bfrom (?:the |an? |their |its )?(?:[\w'’-]+ ){0,5}?$")
_AT_SEA = re.compile(
    r"\b(?:ships?|vessels?|tankers?|boats?|trawlers?|seas?|gulf|strait|ocean|waters|flights?|airliners?)\b"
)
# Those who fight against a state are not hit as its people.
_FOES = WordSet(
    "militant rebel fighter insurgent gunman/gunmen terrorist jihadist extremist guerrilla combatant suspect bandit "
    "member commander leader operative separatist bomber militiaman/militiamen mercenary militia".split(),
    "en",
)
_TAKING = frozenset("abducted kidnapped seized abduct kidnap abducting kidnapping kidnaps abducts".split())


def home_ground(
    sentence: Sentence, place: Place, participants: Iterable[Participant], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """The country against which an English attack is, by where what is hit lies or whence the attackers are."""
    participants = list(participants)
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    hit = [p for p in participants if p.role == "against"]
    if place.form.kind not in _FORCEFUL or not doers or any(p.entity for p in hit):
        return []
    own = (p for p in hit if re.match(r"(?:their|its|his|her) ", p.text))
    if any(own) or any(_named(p, sentence) or p.text.split()[-1].lower() in _FOES for p in hit):
        return []
    found = {m.entity: m for m in _lying_in(sentence, place, doers)} or {
        m.entity: m for m in _where(sentence, place, doers)
    }
    if not found and hit and not any(_AT_SEA.search(p.text.lower()) for p in hit):
        found = {m.entity: m for m in _whence(sentence, place, doers, kinds)}
    return [taking_part("against", m) for m in list(found.values())[:2]]


def _named(participant: Participant, sentence: Sentence) -> bool:
    """Whether what is hit bears a name, which may be anybody's."""
    words = participant.text if participant.start > sentence.start else participant.text[1:]
    return bool(re.search(r"[A-ZÀ-Þ]", words))


def _clause(sentence: Sentence, place: Place) -> str:
    behind = sentence.text[place.end - sentence.start :]
    end = _ENDS.search(behind)
    return behind[: end.start()] if end else behind


def _lying_in(sentence: Sentence, place: Place, doers: set[str]) -> Iterator[Mention]:
    clause = _clause(sentence, place)
    taken = any(word in _TAKING for word in sentence.text[place.start - sentence.start :].split(" ")[:1])
    for mention in sentence.mentions:
        before = clause[: max(0, mention.start - place.end)]
        if mention.kind is not EntityKind.PLACE or mention.entity in doers:
            continue
        if _HELD.match(sentence.text, mention.end - sentence.start):
            continue
        if place.end < mention.start < place.end + len(clause) and (
            _LYING.search(before) or (taken and _ABDUCTED.search(before))
        ):
            yield mention


def _where(sentence: Sentence, place: Place, doers: set[str]) -> Iterator[Mention]:
    """The country in which a clause with `where` puts the attack: in Orskia's Kalo region, where jets hit a plant."""
    before = sentence.text[: place.start - sentence.start]
    for mention in sentence.mentions:
        gap = before[mention.end - sentence.start :]
        if mention.kind is EntityKind.PLACE and mention.entity not in doers and _WHERE.fullmatch(gap):
            yield mention


def _whence(sentence: Sentence, place: Place, doers: set[str], kinds: Mapping[str, EntityKind]) -> Iterator[Mention]:
    """The country that stands before the name of an attacking group: Orskia's rebels of the MLK."""
    behind = sentence.text[place.end - sentence.start :]
    known = [(m.start, m.end) for m in sentence.mentions]
    for word in re.finditer(r"[A-ZÀ-Þ][\w-]+", behind):
        start = place.end + word.start()
        foreign = is_country(word.group()) or is_demonym(word.group()) or is_people(word.group())
        if foreign and not any(low <= start < high for low, high in known):
            return
    if _AT_SEA.search(_clause(sentence, place).lower()):
        return
    named = {m.entity for m in sentence.mentions if m.kind is EntityKind.PLACE} - doers
    if len(named) != 1:
        return
    for group in sentence.mentions:
        if group.entity not in doers or kinds.get(group.entity) is not EntityKind.GROUP:
            continue
        for country in sentence.mentions:
            gap = sentence.text[max(0, country.end - sentence.start) : max(0, group.start - sentence.start)]
            near = country.end <= group.start and re.fullmatch(r"(?:['’]s?)? (?:[a-z-]+ ){0,3}", gap)
            if near and country.kind is EntityKind.PLACE and country.entity not in doers:
                yield country
