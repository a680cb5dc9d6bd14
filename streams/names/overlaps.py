"""Which of the names that overlap in a text are kept."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from streams.names.demonyms import is_country, is_demonym
from streams.names.entity_type import EntityKind
from streams.names.forms import Name, Source
from streams.names.leaders import has_office, heads_a_body, is_out_of_office, only_one_is_called
from streams.text import is_shouted, is_title_case, line_around

Found = tuple[int, int, Name]
"""A name where it stands: start, end, and what it stands for."""

# The North, for North Orskia; what goes on after it, the days of the week apart.
_QUARTER = re.compile(r"the (?:north|south|east|west)")
_END, _SENTENCE = re.compile(r"[.!?;:]\s|\n"), 200  # characters
_TOWNS = re.compile(r"\b(?:state|county|city|township|university|college)$")  # Lebanon County is in Pennsylvania
_DOUBLE = re.compile(r"-[A-ZÀ-Þ]")  # Varga-Berg; not the Varga-Maren talks, of two who are known
# Not the days of the week, in English and Swahili: President Varga Tuesday, Rais Varga Jumanne.
_NO_DAY = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Juma(?:tatu|nne|tano|mosi|pili)\b|Alhamisi|Ijumaa)[A-ZÀ-Þ]"
# Crown Prince Varga bin Maren, President Varga Maren.
_MORE_NAMES = re.compile(rf" (?:(?:bin|bint|ben|ibn|ould|al|el|van|von)[ -](?=[A-ZÀ-Þ])|{_NO_DAY}[a-zà-ÿ])")
_GOES_ON = re.compile(rf" {_NO_DAY}")


def shortens(name: Name, longer: Name) -> bool:
    """Whether a short name may stand for what a rule says is somebody else.

    The Varduan Guards are called the Guards further on, South Orskia may be Orskia, and so may Orskia, Ohio. What is
    but named after a country is not called by its name alone: the Orskia Sea, Orskian Airlines, Orskialand.
    """
    if name.leader is not None or name.entity != longer.entity:
        return False
    if not (is_country(name.folded) or is_demonym(name.folded)):
        return True
    part = re.search(rf"\b{re.escape(name.folded)}\b(?P<comma>,?)", longer.folded)
    elsewhere = is_country(longer.folded) or _TOWNS.search(longer.folded)
    return part is not None and bool(part["comma"] or elsewhere)


def told_apart(text: str, shorts: Sequence[Found], longer: Sequence[Found]) -> set[Name]:
    """Countries that a sentence names beside others whose names hold theirs: Orskia's army, and South Orskia's."""
    others: dict[str, list[Found]] = {}
    for item in sorted(longer, key=lambda item: item[0]):
        if is_country(item[2].folded):
            others.setdefault(item[2].entity, []).append(item)
    starts = {entity: [start for start, _, _ in found] for entity, found in others.items()}
    apart: set[Name] = set()
    for item in shorts:
        name = item[2]
        if name in apart or name.entity not in others or not is_country(name.folded):
            continue
        at = bisect_left(starts[name.entity], item[0])
        nearest = others[name.entity][max(0, at - 1) : at + 1]
        if any(_in_one_sentence(text, item, other) for other in nearest):
            apart.add(name)
    return apart


def _in_one_sentence(text: str, one: Found, other: Found) -> bool:
    low, high = min(one[1], other[1]), max(one[0], other[0])
    return low <= high <= low + _SENTENCE and not _END.search(text, low, high)


def opens_another(text: str, item: Found) -> bool:
    """Whether the quarter that a country is called by opens another name: the South, in the South Orskia Sea."""
    start, end, name = item
    if not _QUARTER.fullmatch(name.folded) or not _GOES_ON.match(text, end):
        return False
    line = line_around(text, start, end)
    return not (is_shouted(line) or is_title_case(line))


def in_office(text: str, found: list[Found], kinds: Mapping[str, EntityKind], year: int | None) -> list[Found]:
    """Without leaders of other years, those out of office, those whom a rule watches, and mere last names.

    A last name counts beside its bearer's full name, or behind an office if leaders of no other country bear it.
    """
    leaders = [item for item in found if item[2].leader is not None]
    if not leaders:
        return found
    led = [item for item in leaders if not heads_a_body(text, item[0], item[1])]
    watched = sorted(
        (start, end)
        for start, end, name in found
        if name.source is Source.NEVER or (name.leader is None and kinds[name.entity] is EntityKind.PERSON)
    )
    starts = [start for start, _ in watched]
    reach = list(accumulate((end for _, end in watched), max))  # how far those up to each one go
    out = {name.leader for start, end, name in led if is_out_of_office(text, start) or heads_a_body(text, start, end)}
    full = {name.leader for _, _, name in led if name.source is Source.LEADER and not name.single} - out
    begun = {start for start, _, _ in found}
    kept = [item for item in found if item[2].leader is None]
    for start, end, name in led:
        assert name.leader is not None
        if name.leader in out or not name.leader.led_in(year) or not text[start].isupper():
            continue
        last = bisect_left(starts, end) - 1
        if last >= 0 and reach[last] > start:
            continue
        if _DOUBLE.match(text, end) and end + 1 not in begun:
            continue
        titled = name.source is Source.LEADER or (
            has_office(text, start) and only_one_is_called(name.folded) and not _is_first_name(text, start, end)
        )
        if titled or name.leader in full:
            kept.append((start, end, name))
    return kept


def _is_first_name(text: str, start: int, end: int) -> bool:
    """Whether what might be a last name is a first one: the name goes on, and not because of a headline's capitals."""
    if not _MORE_NAMES.match(text, end):
        return False
    line = line_around(text, start, end)
    return not (is_shouted(line) or is_title_case(line))


def longest(found: list[Found]) -> list[Found]:
    """Without those that lie within a longer one; of one stretch, all entities that bear the name stay.

    Of one entity, names that overlap are one: President Lee and Lee Jae-myung, in President Lee Jae-myung.
    """
    found.sort(key=lambda item: (item[0], -item[1]))
    kept: list[Found] = []
    start, reach = -1, -1
    for item in found:
        if item[1] > reach:
            if kept and _continues(kept, item, reach):
                kept[-1] = (start, item[1], item[2])
                reach = item[1]
                continue
            start, reach = item[0], item[1]
            kept.append(item)
        elif (item[0], item[1]) == (start, reach):
            kept.append(item)
    return kept


def with_states(found: Sequence[Found], kept: list[Found], kinds: Mapping[str, EntityKind]) -> list[Found]:
    """What is kept, with the bodies named in offices: whoever is Varduland's president acts for Varduland.

    A rule on the office must not take the country from a rule on that. Nor must a name that goes on where the office
    ends: Varduland's president and President Varga, in Varduland's President Varga.
    """
    bearers: dict[tuple[int, int], set[str]] = {}
    for start, end, name in kept:
        bearers.setdefault((start, end), set()).add(name.entity)
    spans = sorted(bearers)
    offices = []
    for start, end, name in found:
        if name.source is Source.DESCRIPTION and kinds[name.entity] is EntityKind.PERSON:
            around = _around(spans, start, end)
            if around is not None and name.entity in bearers[around]:
                offices.append((start, end, name))
    offices_at = sorted({(start, end) for start, end, _ in longest(offices)})
    states = [
        (start, end, name)
        for start, end, name in found
        if name.source is Source.NAME
        and kinds[name.entity] is not EntityKind.PERSON
        and _around(offices_at, start, end) is not None
    ]
    return sorted(kept + longest(states), key=lambda item: (item[0], -item[1])) if states else kept


def _around(spans: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The one of `spans` that holds a stretch; they are sorted, and none lies within another."""
    at = bisect_right(spans, (start, sys.maxsize)) - 1
    return spans[at] if at >= 0 and end <= spans[at][1] else None


def _continues(kept: list[Found], item: Found, reach: int) -> bool:
    """Whether a name goes on where the last one, of nobody else, has not ended yet."""
    last = kept[-1]
    alone = len(kept) < 2 or kept[-2][:2] != last[:2]
    named = last[2].source is not Source.NEVER and item[2].source is Source.NAME and not item[2].single
    return alone and named and item[0] < reach and last[2].entity == item[2].entity
