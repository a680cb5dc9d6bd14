"""What a second opinion looks at: the sentences with an event's triggers, with the parties of a rule instead of names.

Watched names are no evidence: who is `‹a›` in one rule is `‹b›` in another.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from streams.events.triggers import Occurrence, Triggers
from streams.names.gazetteer import Mention
from streams.rules import Condition

FIRST, SECOND, PLACE, OTHER = "‹a›", "‹b›", "‹at›", "‹x›"  # no word can be one of these
# All parties in a sentence with triggers, or with hints alone; some, the others beside it; all beside it; not all.
TIERS = "FHPQN"

_WORD = re.compile(r"\w+(?:-\w+)*[’']?|[^\w\s]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_PASSAGES = 12  # of an article; bounds the time for a pathological one, as do the next two
_MOST_WORDS = 120
_MOST_TRIGGERS = 6


class Word(NamedTuple):
    """A word, lower case; numbers are alike, and past years. `party`: whom it names; `kind`: of its trigger."""

    text: str
    party: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with triggers or hints of an event clause. `words` of the sentences `before` and `behind` it, too."""

    index: int
    tier: str
    words: tuple[Word, ...]
    before: tuple[Word, ...]
    behind: tuple[Word, ...]
    triggers: tuple[Occurrence, ...]
    raw: str


@dataclass(frozen=True)
class Told:
    """An article of a year whose names, triggers and hints are known. Offsets count in `text`."""

    text: str
    title_end: int
    language: str
    year: int
    spans: Sequence[tuple[int, int]]
    mentions: Sequence[Mention]
    triggers: Triggers
    hints: Triggers

    @cached_property
    def _by_start(self) -> tuple[list[Mention], list[int]]:
        ordered = sorted(self.mentions, key=lambda m: m.start)
        return ordered, [m.start for m in ordered]

    def mentions_in(self, index: int) -> list[Mention]:
        """The mentions that begin in a sentence, in order."""
        ordered, starts = self._by_start
        low, high = self.spans[index]
        return ordered[bisect_left(starts, low) : bisect_left(starts, high)]

    @cached_property
    def named(self) -> Mapping[str, int]:
        """How often each entity is named."""
        counts: dict[str, int] = {}
        for mention in self.mentions:
            counts[mention.entity] = counts.get(mention.entity, 0) + 1
        return counts


@dataclass(frozen=True)
class Parties:
    """Who is who in an event clause. `symmetric`: of two equal parties the first is who is named first."""

    of: Mapping[str, str]  # entity -> FIRST, SECOND or PLACE
    needed: frozenset[str]
    symmetric: bool


def form(clause: Condition) -> str:
    """What a clause asks for, whoever it asks for: the type of event, and which parties to it."""
    return f"{(clause.event or ('',))[0]}:{''.join(sorted(parties(clause).needed))}"


def parties(clause: Condition) -> Parties:
    """The parties that an event clause asks for: doers and those in touch first, whom it is done to second.

    None where nobody can be told from another: an entity in two roles, one party alone in touch, more than two.
    """
    of: dict[str, str] = {}
    needed: set[str] = set()
    if _asks_for_what_was_not_learned(clause):
        return Parties({}, frozenset(), False)
    for choices, party in zip(clause.between or (), (FIRST, SECOND), strict=False):
        needed.add(party)
        for entity in choices:
            of.setdefault(entity, party)
    for wanted, party in (
        (clause.by, FIRST),
        (clause.of, FIRST),
        (clause.against, SECOND),
        (clause.at, PLACE),
    ):
        if wanted:
            needed.add(party)
        for entity in wanted or ():
            of.setdefault(entity, party)
    return Parties(of, frozenset(needed), bool(clause.between))


def _asks_for_what_was_not_learned(clause: Condition) -> bool:
    groups = [
        *(clause.between or ()),
        *(wanted for wanted in (clause.by, clause.of, clause.against, clause.at) if wanted),
    ]
    named = [entity for group in groups for entity in set(group)]
    between = len(clause.between or ())
    return len(named) != len(set(named)) or between == 1 or between > 2 or bool(clause.by and clause.of)


def passages(told: Told, clause: Condition) -> list[Passage]:
    """The sentences that may tell of the clause's event, nearest to all its parties first.

    Where no sentence with a trigger of it names all parties, those that do and have a hint of it are looked at as well.
    """
    who = parties(clause)
    found = [(_tier(told, index, who), index, asked) for index, asked in _asked(told.triggers, clause)]
    if all(tier != "F" for tier, _, _ in found):
        seen = {index for _, index, _ in found}
        hinted = [(index, asked) for index, asked in _asked(told.hints, clause) if index not in seen]
        found += [("H", index, asked) for index, asked in hinted if _tier(told, index, who) == "F"]
    found.sort(key=lambda one: (TIERS.index(one[0]), one[1]))
    return [_passage(told, index, tier, asked, who) for tier, index, asked in found[:_MOST_PASSAGES]]


def _asked(words: Triggers, clause: Condition) -> Iterator[tuple[int, tuple[Occurrence, ...]]]:
    """The sentences with words for what the clause asks for, and those words."""
    for index, occurrences in words.items():
        asked = tuple(o for o in occurrences if _asked_for(o, clause))[:_MOST_TRIGGERS]
        if asked:
            yield index, asked


def masked(
    told: Told, index: int, who: Parties, triggers: Sequence[Occurrence] = (), *, swapped: bool = False
) -> Iterator[Word]:
    """The words of a sentence, with parties and triggers marked."""
    low, high = told.spans[index]
    position = low
    for mention, party in named(told, index, who, swapped=swapped):
        yield from _plain(told, position, mention.start, triggers)
        yield Word(party + "_in" if mention.within else party, party)
        position = mention.end
    yield from _plain(told, position, high, triggers)


def named(told: Told, index: int, who: Parties, *, swapped: bool = False) -> Iterator[tuple[Mention, str]]:
    """Whom a sentence names, in order, and which party each is; of names over each other the first, parties before."""
    turned = {FIRST: SECOND, SECOND: FIRST} if swapped and who.symmetric else {}
    position = told.spans[index][0]
    for mention in sorted(told.mentions_in(index), key=lambda m: (m.start, m.entity not in who.of, -m.end)):
        if mention.start >= position:
            party = who.of.get(mention.entity, OTHER)
            yield mention, turned.get(party, party)
            position = mention.end


def names_second_first(told: Told, index: int, who: Parties) -> bool:
    """Whether a sentence names the second party before the first."""
    order = (who.of.get(m.entity) for m in told.mentions_in(index))
    return next((party for party in order if party in (FIRST, SECOND)), FIRST) == SECOND


def _asked_for(occurrence: Occurrence, clause: Condition) -> bool:
    form = occurrence.trigger.form
    return form.type in (clause.event or ()) and (not clause.kind or form.kind in clause.kind)


def _tier(told: Told, index: int, who: Parties) -> str:
    here = {who.of.get(m.entity, "") for m in told.mentions_in(index)} & who.needed
    if here == who.needed:
        return "F"
    beside = {i for i in (index - 1, index + 1, 0) if 0 <= i < len(told.spans) and i != index}
    near = {who.of.get(m.entity, "") for i in beside for m in told.mentions_in(i)} & who.needed
    if here | near != who.needed:
        return "N"
    return "P" if here else "Q"


def _passage(told: Told, index: int, tier: str, triggers: tuple[Occurrence, ...], who: Parties) -> Passage:
    swapped = names_second_first(told, index, who)
    words = tuple(masked(told, index, who, triggers, swapped=swapped))
    if len(words) > _MOST_WORDS:
        middle = next((i for i, word in enumerate(words) if word.kind), 0)
        words = words[max(0, middle - _MOST_WORDS // 2) : middle + _MOST_WORDS // 2]

    def beside(i: int) -> tuple[Word, ...]:
        if not 0 <= i < len(told.spans):
            return ()
        return tuple(masked(told, i, who, swapped=swapped))[:_MOST_WORDS]

    raw = told.text[slice(*told.spans[index])]
    return Passage(index, tier, words, beside(index - 1), beside(index + 1), triggers, raw)


def _plain(told: Told, start: int, end: int, triggers: Sequence[Occurrence]) -> Iterator[Word]:
    for match in _WORD.finditer(told.text, start, end):
        kind = next((_kind(o) for o in triggers if o.start < match.end() and o.end > match.start()), "")
        word = match.group().lower()
        if word.isdigit():
            word = "yyyy" if _YEAR.fullmatch(word) and int(word) < told.year else "00"
        yield Word(word, "", kind)


def _kind(occurrence: Occurrence) -> str:
    return occurrence.trigger.form.kind or occurrence.trigger.form.type
