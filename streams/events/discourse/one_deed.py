"""Whom French deeds of force hit, where only the words around them say: Un poste varduan a été visé. Le MLK a attaqué.

A report tells of one deed twice: in the headline who died, below it who came; or first where it happened, and then,
with `y`, who did it. It also says beside it of whom the dead were.
"""

import re
from collections.abc import Iterator, Sequence

from streams.annotation import ASSERTED, EventMention
from streams.events.taking_part import taking_part
from streams.events.whereabouts.strange_towns import is_strange
from streams.names.demonyms import french_demonyms, is_country
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold, index_of

_NAMED = re.compile(r"(?<!^)\b[A-ZÀ-Þ][\w'’-]+")
_THERE = re.compile(
    r"(?<!\bil )(?<!\bIl )(?<!\bqu'il )(?<!\bqu’il )\b[yY] (?:(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)) )?[a-zà-ÿ]{3,}"
)
_FALLEN = re.compile(
    r"(?:,? [a-zà-ÿ-]+){0,3}? (?:(?:sont|ont|est|a|étaient|était|avaient|avait|ont été|a été) )"
    r"(?:(?:été|\w+ment|tous|aussi|également) )*"
    r"(?:mort|tomb|tué|péri\b|bless|perdu la vie|trouvé la mort|succomb|enlev|disparu|égorg|exécut|capturé)"
)
_AT = re.compile(
    r"(?:^|[ («])(?:en|au|aux|dans (?:le|la|les|l['’]) ?[\w-]+ (?:du|de la|de l['’]|de|des|d['’])) ?$", re.I
)
_OTHERWISE = re.compile(
    r"\b(?:accident|crash|séisme|inondation|crue|naufrage|maladie|choléra|incendie|tempête|cyclone|collision|"
    r"glissement|éboulement|sans lien|par ailleurs|l'an dernier|l’an dernier|il y a)\b"
)


def one_deed(
    events: list[EventMention],
    mentions: Sequence[Mention],
    text: str,
    spans: Sequence[tuple[int, int]],
) -> list[EventMention]:
    """Deeds by somebody watched on whom nobody is said to be hit, with those whom the words around tell of."""
    made = []
    for event in events:
        if _open(event):
            hit = _Around(event, events, mentions, text, spans).found()
            if hit is not None:
                event = event.model_copy(
                    update={"participants": (*event.participants, taking_part("against", hit, "description"))}
                )
        made.append(event)
    return made


def _doers(event: EventMention) -> set[str]:
    return {p.entity for p in event.participants if p.role == "by" and p.entity}


def _hit(event: EventMention) -> set[str]:
    return {p.entity for p in event.participants if p.role in ("against", "at") and p.entity}


def _force(event: EventMention) -> bool:
    return event.type == "escalation" and event.kind != "threat" and event.modality in ASSERTED


def _open(event: EventMention) -> bool:
    """Whether a deed has one watched doer, and hits nobody else who is named."""
    if not _force(event) or len(_doers(event)) != 1 or _hit(event) - _doers(event):
        return False
    return not any(_foreign(p.text) for p in event.participants if not p.entity and p.role in ("by", "against", "at"))


def _foreign(phrase: str) -> bool:
    """Whether a phrase names a people, a country or a town, none of which is watched."""
    people = (fold(word).text in french_demonyms() for word in re.findall(r"[a-zà-ÿ]{4,}", phrase))
    return any(people) or any(is_strange(name) for name in _NAMED.findall(phrase))


class _Around:
    """The sentences around one deed, and whom they tell to be hit."""

    def __init__(
        self,
        event: EventMention,
        events: Sequence[EventMention],
        mentions: Sequence[Mention],
        text: str,
        spans: Sequence[tuple[int, int]],
    ) -> None:
        self._event = event
        self._text = text
        self._spans = list(spans)
        self._index = index_of(self._spans, event.sentence_start) or 0
        self._events = events
        doers = _doers(event)
        self._by_groups = {m.kind for m in mentions if m.entity in doers} == {EntityKind.GROUP}
        self._others = [m for m in mentions if m.entity not in doers and m.kind is not EntityKind.PERSON]

    def found(self) -> Mention | None:
        """Where `there` is, who fell, who is hit by a deed without doer, where rebels rise: if it can be one alone."""
        for step in (self._there, self._toll, self._told_twice, self._only_country):
            told = {m.entity: m for m in step()}
            if told:
                return next(iter(told.values())) if len(told) == 1 else None
        return None

    def _there(self) -> Iterator[Mention]:
        """Le Varduland s'alarme. Le MLK y a mené un raid: the place named last."""
        low, high = self._event.sentence_start, self._event.sentence_end
        for match in _THERE.finditer(self._text, low, high):
            if abs(match.start() - self._event.trigger_start) > 80:
                continue
            start = self._spans[max(0, self._index - 1)][0]
            before = [m for m in self._others if m.kind is EntityKind.PLACE and start <= m.start < match.start()]
            yield from before[-1:]

    def _toll(self) -> Iterator[Mention]:
        """Deux soldats varduans sont morts dans une attaque du MLK: whose the dead were."""
        for index in (self._index, self._index - 1, self._index + 1):
            if not 0 <= index < len(self._spans):
                continue
            low, high = self._spans[index]
            if _OTHERWISE.search(self._text, low, high):
                continue
            named = [m for m in self._others if low <= m.start < high]
            fallen = [m for m in named if _FALLEN.match(self._text[:high], m.end)]
            if fallen:
                yield from fallen
                return

    def _told_twice(self) -> Iterator[Mention]:
        """Varduland : trois morts dans une attaque. Le MLK a frappé: a deed next to it whose doer is not told."""
        known = {m.entity: m for m in self._others}
        for other in self._events:
            index = index_of(self._spans, other.sentence_start) or 0
            if other is self._event or not _force(other) or _doers(other) or abs(index - self._index) > 1:
                continue
            if not any(_foreign(p.text) for p in other.participants if not p.entity):
                yield from (known[e] for e in _hit(other) if e in known)

    def _only_country(self) -> Iterator[Mention]:
        """Varduland : un assaut du MLK repoussé: rebels attack the one country that the sentences around name."""
        if not self._by_groups or self._event.kind == "clash" or self._event.method != "parse":
            return
        spans = self._spans[max(0, self._index - 1) : self._index + 2]
        told = [m for low, high in (self._spans[0], *spans) for m in self._others if low <= m.start < high]
        countries = {m.entity: m for m in told if m.kind is EntityKind.PLACE}
        strange = any(_strange(self._text, low, high, told) for low, high in spans)
        laid = any(_AT.search(self._text[max(0, m.start - 40) : m.start]) or self._heads(m) for m in told)
        if len(countries) == 1 and len({m.entity for m in told}) == 1 and laid and not strange:
            yield from countries.values()

    def _heads(self, mention: Mention) -> bool:
        """Whether a sentence opens with a country as its heading: Varduland : trois morts."""
        opening = any(low == mention.start for low, _ in self._spans)
        return opening and bool(re.match(r"(?:-[\w’-]+)? ?[:,–—]", self._text[mention.end :][:30]))


def _strange(text: str, low: int, high: int, known: Sequence[Mention]) -> bool:
    """Whether words name a country or a people that is not watched."""
    words = (m for m in re.finditer(r"[A-ZÀ-Þa-zà-ÿ][\w’-]{3,}", text[low:high]))
    own = [(m.start - low, m.end - low) for m in known]
    return any(
        (fold(w.group()).text in french_demonyms() or is_country(w.group()))
        and not any(a < w.end() and w.start() < b for a, b in own)
        for w in words
    )
