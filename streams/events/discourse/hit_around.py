"""Whom an attack was against, where only the words around it say: Two Orskians are in hospital. A Varduan shot at them.

The sentence of the attack tells who did it, and hits a jeep, a village or a camp without an owner. Who owns it stands
beside it: those who died, the town that was introduced, the government that complains.
"""

import re
from collections.abc import Iterator, Sequence

from streams.annotation import ASSERTED, EventMention
from streams.events.taking_part import taking_part
from streams.events.whereabouts.strange_towns import is_strange
from streams.names.demonyms import is_country, is_demonym, is_people
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

_AUX = r"(?:(?:has|have|had|was|were|are|is|been|being|all|both|also|later|lay|lie|lies) )*"
# Orskian guards are in hospital: right behind the name of whose they are.
_SUFFERED = re.compile(
    rf"(?:['’]s)? (?:[a-z-]+ ){{0,4}}?{_AUX}(?:died|dead|killed|wounded|injured|hurt|maimed|in (?:a |the )?hospital|"
    r"came under fire|under fire|perished|(?:lost|losing) (?:his|her|their|its) (?:life|lives|legs?|arms?)|shot|"
    r"missing|recovering|burned|buried)\b"
)
_CARED = re.compile(
    r"(?:['’]s)? (?:army |military |field )?"
    r"(?:medics|doctors|surgeons|paramedics|hospitals?|ambulances?|rescuers|nurses) "
    rf"{_AUX}(?:treat|tend|took in|take in|evacuat|pull|carr|operat|count|recover|rush)\w*"
)
_BURIED = re.compile(
    r"(?: (?:army|military|movement|group|rebels|forces))? "
    r"(?:(?:has|have|had) )?(?:buri(?:ed|es)|bury|mourn(?:s|ed)?|lost|count(?:s|ed)) "
    r"(?:[a-z-]+ ){0,4}?(?:dead|men|fighters|soldiers|troops|officers|guards|sons|fallen|people|comrades)\b"
)
# Left two dead: right before the name.
_HARMED = re.compile(
    r"\b(?:kill|wound|injur|hurt|maim|treat|buri|bury)\w* (?:(?:at least|some|about|more than|over) )?"
    r"(?:[a-z-]+ ){0,3}$|\b(?:left|leaving) (?:[a-z-]+ ){0,3}$|\b(?:blood|bodies|deaths?|funerals?|remains) of "
    r"(?:[a-z-]+ ){0,3}$"
)
_OTHERWISE = re.compile(
    r"\b(?:crash|accident|quake|earthquake|flood\w*|storm|illness|cholera|virus|heat|drown\w*|landslide|collapse\w*|"
    r"avalanche|cancer|heart|unrelated|separate|separately|elsewhere|not|no|nobody|none|years? ago|last year)\b"
)
_SETTLED = r"(?:town|village|city|port|resort|hamlet|suburb|district|island|settlement|county|province|border post)"
_INTRODUCED = re.compile(rf"(?:['’]s)? (?:[a-z-]+ ){{0,2}}?{_SETTLED}\b")
_ARTICLE = re.compile(r"\b(?:the|a|an|this|that) (?:small |little |tiny |quiet |old |remote |sleepy )?$", re.IGNORECASE)
_SAID = re.compile(r"\b(?:said|says|say|told|reported|reports|complained|charged|announced|confirmed|stated)\b")
# What is somebody's ground, or his means to move about it.
_GROUND = re.compile(
    r"\b(?:villages?|towns?|hamlets?|outposts?|posts?|patrols?|barracks|farms?|bridges?|houses?|homes?|schools?|clinics?|"
    r"markets?|mosques?|churches|bases?|camps?|checkpoints?|depots?|airports?|airfields?|convoys?|jeeps?|trucks?|lorry|"
    r"lorries|cars?|boats?|border|frontier|river|positions?|territory|soil|outskirts|edges?|fields?|orchards?|groves?|"
    r"roads?|plants?|stations?|tower|watchtower|garrison|trench(?:es)?|training ground|hill|ridge|them|it)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"(?:their|its|his|her|the (?:men|women|group|victims)['’]s?)\b", re.IGNORECASE)
_KNOWN_BY_KIND = re.compile(rf"\b(?:{_SETTLED}s?|outskirts|edge|edges|hills?|heights) (?:of|near|around) (?:the )?")
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][\w'’-]+")


def hit_around(
    events: list[EventMention], mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Attacks by somebody watched on what nobody is said to own, against those whom the words around tell of."""
    made = []
    for event in events:
        if _open(event, mentions, text):
            hit = _Around(event, mentions, text, spans).found()
            if hit is not None:
                against = taking_part("against", hit)
                kept = [p for p in event.participants if p.entity != hit.entity or p.role != "by"]
                event = event.model_copy(update={"participants": (*kept, against)})
        made.append(event)
    return made


def _open(event: EventMention, mentions: Sequence[Mention], text: str) -> bool:
    """Whether an attack has a watched doer, and hits nothing but ground and things without an owner."""
    if event.type != "escalation" or event.kind == "threat" or event.modality not in ASSERTED:
        return False
    doers = {p.entity for p in event.participants if p.role == "by" and p.entity}
    hit = [p for p in event.participants if p.role == "against"]
    if len(doers) != 1 or any(p.entity for p in hit):
        return False
    at_home = any(p.role == "at" and p.entity in doers and p.via != "pronoun" for p in event.participants)
    if at_home or any(not _ownerless(p.text) for p in hit):
        return False
    return not _tells_of_strangers(event.sentence_start, event.sentence_end, mentions, text)


def _tells_of_strangers(low: int, high: int, mentions: Sequence[Mention], text: str) -> bool:
    """Whether words of the article name a country or a people that is not watched."""
    own = [(m.start, m.end) for m in mentions]
    return any(
        _foreign(word.group()) and not any(a <= word.start() < b for a, b in own)
        for word in _CAPITALISED.finditer(text, low, high)
    )


def _ownerless(phrase: str) -> bool:
    """Whether a phrase bears no name of its own beside that of a place which is told by its kind."""
    known = _KNOWN_BY_KIND.search(phrase)
    names = [m.group() for m in _CAPITALISED.finditer(phrase) if m.start() > 0]
    if names and known:
        return not is_strange(" ".join(names))
    return not names


def _foreign(word: str) -> bool:
    word = re.sub(r"['’]s$", "", word)
    return is_country(word) or is_demonym(word) or is_people(word)


class _Around:
    """The sentences around one attack, and whom they tell to be hit."""

    def __init__(
        self, event: EventMention, mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
    ) -> None:
        self._event = event
        self._text = text
        self._spans = spans
        self._index = index_of(list(spans), event.sentence_start) or 0
        doers = {p.entity for p in event.participants if p.role == "by" and p.entity}
        self._mentions = mentions
        self._others = [m for m in mentions if m.entity not in doers and m.kind is not EntityKind.PERSON]

    def found(self) -> Mention | None:
        """The first of those who suffered, whose town it is, and who complains that can be one alone."""
        for step in (self._toll, self._town, self._teller):
            told = {m.entity: m for m in step()}
            if told:
                return next(iter(told.values())) if len(told) == 1 else None
        return None

    def _near(self, *offsets: int) -> Iterator[tuple[int, int, list[Mention]]]:
        for offset in offsets:
            index = self._index + offset
            if 0 <= index < len(self._spans):
                low, high = self._spans[index]
                yield low, high, [m for m in self._others if low <= m.start < high]

    def _toll(self) -> Iterator[Mention]:
        for low, high, named in self._near(-1, 0, 1):
            told = self._text[low:high]
            strange = _tells_of_strangers(low, high, self._mentions, self._text)
            if strange or _OTHERWISE.search(told.lower()) or len({m.entity for m in named}) != 1:
                continue
            for m in named:
                behind, before = self._text[m.end : high], self._text[low : m.start]
                patterns = (_SUFFERED, _CARED, _BURIED)
                if any(p.match(behind) for p in patterns) or (_HARMED.search(before) and re.match(r" [a-z]", behind)):
                    yield m

    def _town(self) -> Iterator[Mention]:
        for low, high, named in self._near(0, -1, 1):
            for m in named:
                if _ARTICLE.search(self._text[low : m.start]) and _INTRODUCED.match(self._text[m.end : high]):
                    yield m

    def _teller(self) -> Iterator[Mention]:
        hit = [p.text for p in self._event.participants if p.role == "against"]
        sentence = self._text[self._event.trigger_start : self._event.sentence_end]
        if not (all(_GROUND.search(words) or _THEIRS.match(words) for words in hit) and _GROUND.search(sentence)):
            return
        clause = max((m.end() for m in re.finditer(r", ", sentence) if _SAID.search(sentence, m.end())), default=None)
        if clause is not None:
            low = self._event.trigger_start + clause
            yield from (m for m in self._others if low <= m.start < self._event.sentence_end)
