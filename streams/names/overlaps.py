"""Which of the names that overlap in a text are kept."""

import sys
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from streams.names.entity_type import EntityKind
from streams.names.forms import Name, Source

Found = tuple[int, int, Name]
"""A name where it stands: start, end, and what it stands for."""


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
