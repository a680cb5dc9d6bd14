"""Whom English sanctions hit by what those do who are listed: a network that ships A's oil, men tied to A's army.

And by whom a list names among them: officials, including two of A's generals. Who is hit by his bare name before the
noun imposes nothing, where somebody else does: B widened its A sanctions.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from streams.annotation import Participant
from streams.events.participants.adding import Participants
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond
from streams.names.demonyms import is_country
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.names.strange_states import names_strange_state

# What somebody does for whom he is hit, up to its name.
_SERVING = re.compile(
    r"\b(?:(?:linked|tied|connected|associated|affiliated|loyal|belonging|close|related|ties|links) (?:to|with)|"
    r"benefit(?:s|ed|ing|ting)?|"
    r"support(?:s|ed|ing)?|help(?:s|ed|ing)?|aid(?:s|ed|ing)?|assist(?:s|ed|ing)?|back(?:s|ed|ing)?|enabl(?:es?|ed|ing)|"
    r"financ(?:es?|ed|ing)|fund(?:s|ed|ing)|(?:work|act|procur)(?:s|ed|ing)? (?:for|on behalf of)|on behalf of|"
    r"(?:involved|engaged|dealing|trading|role|part) in|ship(?:s|ped|ping)|smuggl(?:es?|ed|ing)|transport(?:s|ed|ing)?|"
    r"sell(?:s|ing)|sold|buy(?:s|ing)?|bought|handl(?:es?|ed|ing)|mov(?:es|ed|ing)|procur(?:es?|ed|ing)|"
    r"market(?:s|ed|ing)|export(?:s|ed|ing)|deliver(?:s|ed|ing)|carr(?:y|ies|ied|ying)|launder(?:s|ed|ing)?|"
    r"broker(?:s|ed|ing)|facilitat(?:es?|ed|ing)|purchas(?:es?|ed|ing)|evad(?:es?|ed|ing)|(?:run|controlled|owned|led|"
    r"directed|operated) by|fuel(?:s|l?ed|l?ing)) "
    r"(?:(?!(?:to|in|from|against|on|at|by|and|or|that|which|who|near|inside) )[\w'’“\"-]+ ){0,6}?(?:the |“|\")?$"
)
_LISTED = re.compile(
    r"\b(?:networks?|compan(?:y|ies)|firms?|entit(?:y|ies)|individuals?|people|persons?|ships?|vessels?|tankers?|banks?|"
    r"brokers?|fleet|businessm[ae]n|officials?|organi[sz]ations?|groups?|traders?|refiner(?:y|ies)|facilitators?|"
    r"institutions?|airlines?|tycoons?|oligarchs?|\d+)\b",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"(?:\bincluding|\bamong them|\bas well as|\balong with|\btogether with|\bsuch as)\b"
    r"(?: (?!(?:for|over|after|because|in|on|to|against|from|by|who|which|that|said) )[\w'’-]+){0,5} $"
)
_OF_IT = re.compile(
    r"(?:['’]s?)?(?: [\w'’-]+){0,4}? (?:officials?|generals?|officers?|compan(?:y|ies)|firms?|banks?|ministers?|"
    r"entit(?:y|ies)|individuals?|nationals?|citizens?|commanders?|judges?|businessm[ae]n|oligarchs?|units?|leaders?|"
    r"deput(?:y|ies)|ships?|vessels?|tankers?|producers?|makers?|manufacturers?|suppliers?|agenc(?:y|ies))\b"
)


def served(participants: Iterable[Participant], sentence: Sentence, place: Place) -> list[Mention]:
    """The first body behind a trigger that those serve who are hit, where nobody else is said to be."""
    participants = list(participants)
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    if not doers or any(p.role == "against" and p.entity and p.entity not in doers for p in participants):
        return []
    for mention in sentence.mentions:
        gap = sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]
        if mention.start < place.end or mention.entity in doers or mention.kind is EntityKind.PERSON:
            continue
        found = _SERVING.search(gap)
        return [mention] if found and _LISTED.search(gap[: found.start() + 1]) else []
    return []


# Behind the noun in a headline, not the verb: A sanctions on B, A sanctions relief.
_NOUN = re.compile(
    r" (?:on|against|relief|regimes?|lists?|packages?|threats?|waivers?|bills?|laws?|votes?|deals?|imposed|extended|"
    r"lifted|eased|over|in|for|to|by|are|were|is|was|have|has|had|will|could|may|would|hit|bite|hurt|take|come|force|target|aim|"
    r"include|and|or|that|which|evasion|busting|violations?|breach\w*|expire|remain|work|fail|push|drive|squeeze)\b|,",
    re.IGNORECASE,
)
_REASON = re.compile(
    r" (?:over|for|after|in|amid|linked|tied|accused|as|citing|following|to|at|with|says|said)\b", re.IGNORECASE
)


def sanctioned_in_headline(sentence: Sentence, place: Place) -> list[Mention]:
    """Whom a headline says to be hit, where a parser takes its verb for a noun: A sanctions nine B firms."""
    low, high = place.start - sentence.start, place.end - sentence.start
    opening = any(m.end - sentence.start == low - 1 and m.start - sentence.start < 5 for m in sentence.mentions)
    if place.text.lower() != "sanctions" or not opening or _NOUN.match(sentence.text, high):
        return []
    behind = [m for m in sentence.mentions if m.start > place.end]
    found = behind and not _REASON.search(sentence.text[high : behind[0].start - sentence.start])
    return behind[:1] if found else []


_HEADING = re.compile(
    r"(?:['’]s)? (?:\w+ )?(?:coup|crisis|war|unrest|protests|elections?|crackdown|junta|conflict|violence|clashes): "
)


def headed(participants: Iterable[Participant], sentence: Sentence, place: Place) -> list[Mention]:
    """The state that a heading tells of, where nobody else is said to be hit: Orskia coup: B sanctions generals."""
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    first = min(sentence.mentions, key=lambda m: m.start, default=None)
    if first is None or first.start != sentence.start or first.kind is EntityKind.PERSON or first.entity in doers:
        return []
    told = _HEADING.match(sentence.text, first.end - sentence.start)
    if not doers or not told or told.end() + sentence.start > place.start:
        return []
    low = place.end - sentence.start
    return [] if names_strange_state(sentence.text[low:], place.end, sentence.mentions) else [first]


def among_them(participants: Iterable[Participant], sentence: Sentence, place: Place) -> list[Mention]:
    """Bodies whose people or firms are named among those who are hit."""
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    found = []
    for mention in sentence.mentions if doers else ():
        low, high = mention.start - sentence.start, mention.end - sentence.start
        behind = mention.start > place.end and mention.entity not in doers and mention.kind is not EntityKind.PERSON
        if behind and _AMONG.search(sentence.text[:low]) and _OF_IT.match(sentence.text, high):
            found.append(mention)
    return found


def without_hit_as_doers(
    participants: Participants, bonds: Sequence[Bond], sentence: Sentence, kinds: Mapping[str, EntityKind]
) -> None:
    """B widened its A sanctions: A, by its bare name, is hit and does nothing; not where A's own president did."""
    syntax = sentence.syntax
    assert syntax is not None
    before = {
        m.entity
        for function, token in bonds
        if function == "modifier" and is_country(syntax.token(token).text)
        for m in sentence.at_token(token)
    }
    doers = {p.entity for p in participants.values() if p.role == "by" and p.entity}
    bodies = {d for d in doers - before if kinds.get(d) is not EntityKind.PERSON}
    if not bodies or not any(f in ("holder", "agent") for f, _ in bonds):
        return
    for key, p in list(participants.items()):
        if p.role == "by" and p.entity in before:
            del participants[key]
