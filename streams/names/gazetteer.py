"""Names to entities: which watched names a text holds, and which of them are somebody else's."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from streams.names.bare_offices import in_its_country, office_alone, office_countries
from streams.names.cased import cased
from streams.names.counterparts import REACH, has_opposite, is_counterpart, offices
from streams.names.demonyms import is_country
from streams.names.entity_type import EntityKind, guess_kind
from streams.names.forms import Name, Source, names_of
from streams.names.leaders import Leader, leaders
from streams.names.overlaps import in_office, longest, opens_another, shortens, told_apart, with_states
from streams.names.points import is_half
from streams.names.things import is_thing
from streams.rules import Entity
from streams.text import Folded, fold, has_lookalikes, is_shouted, is_title_case, line_around


@dataclass(frozen=True, slots=True)
class Mention:
    """A watched entity, named in the text at these offsets of the original."""

    entity: str
    kind: EntityKind
    start: int
    end: int
    text: str
    described: bool = False
    suspicious: bool = False
    within: bool = False  # a place of the entity, not the entity's own name
    leader: bool = False  # somebody who leads the entity, by his own name
    office: bool = False  # whoever holds an office, by that: the rule names nobody

    @property
    def via(self) -> Literal["name", "description", "place"]:
        """How the text refers to the entity."""
        if self.within:
            return "place"
        return "description" if self.described or self.leader else "name"


_WORD_BEFORE = re.compile(r"(?:([^\W\d_][\w'’.-]*)[ \u00a0])?([^\W\d_][\w'’.-]*)[ \u00a0]$")
# Whose Congo is not the Democratic Republic, as it is in English and Swahili news otherwise.
_OF_BRAZZAVILLE = re.compile(r"Brazzaville|(?<!Democratic )Republic of (?:the )?Congo|Jamhuri ya Congo|Congo[- ]B\b")
_OPENING = 12  # characters, the longest of these
_AT_THE_START = re.compile(r"(?:^|[.;:!?\n—–-]\s?|[\"“«]\s?)(?:In|At|Near|Outside|En|Mjini|Nchini) $")
_WORD_AFTER = re.compile(r"(?:[ \u00a0]|-)([^\W\d_][\w-]*)")


class Gazetteer:
    """All names of many entities. Immutable, picklable."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self.kinds = {key: guess_kind(entity) for key, entity in entities.items()}
        self._guarded = {key for key, entity in entities.items() if entity.near}
        self._patterns = {
            key: [re.compile(p, re.I) for p in entity.patterns] for key, entity in entities.items() if entity.patterns
        }
        self._office_countries = {
            key: office_countries((*entity.names, *entity.describes))
            for key, entity in entities.items()
            if self.kinds[key] is EntityKind.PERSON
        }
        self._held = {
            key: offices(entity.describes) for key, entity in entities.items() if self.kinds[key] is EntityKind.PERSON
        }
        self._offices_alone = {key for key in self._office_countries if office_alone(entities[key].names)}
        names: dict[str, list[Name]] = defaultdict(list)
        self._parts: dict[str, frozenset[str]] = {}
        for key, entity in entities.items():
            for name in names_of(key, entity, self.kinds[key]):
                names[name.folded].append(name)
            self._parts[key] = frozenset(
                part
                for name in (
                    *entity.names,
                    *entity.never,
                    *(name for led in leaders(entity.names) for name in led.names),
                )
                for part in re.split(r"[\s.]+", fold(name).text)
                if part
            )
        self.names: dict[str, tuple[Name, ...]] = {text: tuple(found) for text, found in names.items()}

    def in_patterns(self, text: str) -> set[str]:
        """The entities with a regular expression that fits somewhere in `text`."""
        return {key for key, patterns in self._patterns.items() if any(pattern.search(text) for pattern in patterns)}

    def mentions(
        self,
        text: str,
        folded: Folded,
        hits: Iterable[tuple[str, int, int]],
        year: int | None = None,
        language: str | None = None,
    ) -> list[Mention]:
        """The mentions among `hits` (folded string, start, end in the folded text), in the order of the text.

        Of names that overlap the longest wins; guards (`never`, `near`, capitals, namesakes) are applied. `year`: the
        article's, where it is known, as is its `language`.
        """
        found: list[tuple[int, int, Name]] = []
        near: set[str] = set()
        for string, start, end in hits:
            for name in self.names.get(string, ()):
                if name.source is Source.NEAR:
                    near.add(name.entity)
                else:
                    found.append((folded.original(start) + name.lead, folded.original(end - 1) + 1, name))
        for entity, patterns in self._patterns.items():
            for pattern in patterns:
                for match in pattern.finditer(text):
                    if match.end() > match.start():
                        found.append((*match.span(), Name(entity, Source.NAME, "", match.group(), False)))
        found = [item for item in found if item[2].source is Source.NEVER or cased(text, item[0], item[1], item[2])]
        found = [item for item in found if item[2].source is not Source.BARE or self._in_its_country(text, item)]
        if language == "fr" or _OF_BRAZZAVILLE.search(text):
            found = [item for item in found if item[2].source is not Source.SHARED]
        found = [item for item in found if item[2].source is not Source.POINT or is_half(text, item[0], item[1])]
        found = [item for item in found if not opens_another(text, item)]
        found = in_office(text, found, self.kinds, year)
        found = with_states(found, longest(found), self.kinds)
        named = (Source.NAME, Source.LEADER)
        full = {name.bearer for _, _, name in found if name.source in named and not name.single}
        kept: list[Mention] = []
        longer = [item for item in found if item[2].source is Source.NEVER]
        singles = [item for item in found if item[2].single]
        never = {name for _, _, name in longer}
        guarded = {name for name in {name for _, _, name in singles} if any(shortens(name, other) for other in never)}
        guarded -= told_apart(text, [item for item in singles if item[2] in guarded], longer)
        namesakes: set[str | Leader] = set()  # meant by the short name, too, if nobody else is named in full
        for start, end, name in found:
            if name.source is Source.NEVER:
                continue
            if name.single and name.source is not Source.DESCRIPTION:
                if name.source is Source.SHORT and name.entity not in full:
                    continue
                if name.entity in self._guarded and name.entity not in full and name.entity not in near:
                    continue
                if name.bearer not in full and (name.bearer in namesakes or name in guarded):
                    continue
                person = self.kinds[name.entity] is EntityKind.PERSON or name.leader is not None
                if person and self._somebody_else(text, start, end, name.entity):
                    namesakes.add(name.bearer)
                    continue
            place = self.kinds[name.entity] is EntityKind.PLACE and name.leader is None
            if name.source not in (Source.DESCRIPTION, Source.BARE) and is_thing(folded, text, start, end, place=place):
                continue
            written = text[start:end]
            kept.append(
                Mention(
                    name.entity,
                    self.kinds[name.entity],
                    start,
                    end,
                    written,
                    name.source in (Source.DESCRIPTION, Source.BARE),
                    not has_lookalikes(name.written) and has_lookalikes(written),
                    leader=name.leader is not None,
                    office=name.entity in self._offices_alone,
                )
            )
        return self._with_opposites(
            sorted(set(kept), key=lambda m: (m.start, m.end, m.entity, m.described, m.suspicious))
        )

    def _with_opposites(self, mentions: list[Mention]) -> list[Mention]:
        """Without counterparts of nobody: those before whom no one in the like office is named."""
        starts = [m.start for m in mentions]

        def before(start: int) -> set[str]:
            return {m.entity for m in mentions[bisect_left(starts, start - REACH) : bisect_left(starts, start)]}

        return [
            m for m in mentions if not is_counterpart(m.text) or has_opposite(m.entity, before(m.start), self._held)
        ]

    def _in_its_country(self, text: str, item: tuple[int, int, Name]) -> bool:
        start, end, name = item
        whoever = name.entity in self._offices_alone
        countries = self._office_countries[name.entity]
        return in_its_country(text, start, end, countries, led=name.lead > 0, whoever=whoever)

    def _somebody_else(self, text: str, start: int, end: int, entity: str) -> bool:
        """A last name behind (or before) another's first name: Evans Ruto is not William Ruto."""
        own = self._parts[entity]
        line = line_around(text, start, end)
        if is_shouted(line) or is_title_case(line):
            return False
        after = _WORD_AFTER.match(text, end)
        if after and after.group(1)[0].isupper() and text[end] == "-":
            return False  # Ruto-Rubio call
        before = _WORD_BEFORE.search(text, max(0, start - 30), start)
        if not before:
            return False
        first, word = before.groups()
        if first and fold(first).text in own:
            return False  # William Samoei Ruto
        if first == "wa" and is_country(word):
            return False  # rais wa Kenya Ruto
        low = before.start(2)
        if word.endswith(".") or _AT_THE_START.search(text, max(0, low - _OPENING), low):
            return False  # he flew to Nairobi. Ruto received him; Gen. Ruto; In Nairobi Ruto received him
        plain = fold(word).text.removesuffix("'s")
        if not word[0].isupper() or plain in own or plain in NOT_FIRST_NAMES or len(plain) < 3 or word.isupper():
            return False
        if word.endswith(("'s", "’s", "s'", "s’", "ian", "ese", "can", "ish", "yan", "ean")):
            return False  # Kenya's Ruto, the Kenyan Ruto
        lower = word.lower()
        # A word that the article also writes small is no name.
        return not re.search(rf"\b{re.escape(lower)}\b", text)


# Words that stand with a capital before a last name, and are no first names.
NOT_FIRST_NAMES = frozenset((Path(__file__).with_name("not_first_names.txt")).read_text("utf-8").split())
