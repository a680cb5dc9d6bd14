"""What a clause shows of an article to a reader of meaning: the sentences nearest to its event, in pieces of words.

Unlike `features` it shows names as they stand, since what is named tells of its sort; who is asked for stands beside
each piece.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from streams.encoder.encoder import MOST_PIECES, Encoder
from streams.opinion.passages import (
    FIRST,
    OTHER,
    PLACE,
    SECOND,
    Passage,
    Told,
    named,
    names_second_first,
    parties,
)
from streams.rules import Condition

NONE, TRIGGER = "", "‹trigger›"
ROLES = (FIRST, SECOND, PLACE, OTHER, TRIGGER)  # what a piece may be part of
_BEGINNING = "query:"  # what the encoder expects before each text
_MOST_PASSAGES, _MOST_ALONE, _MOST_SENTENCES = 3, 2, 7


class Shown(NamedTuple):
    """The ids of pieces, and of each its role: one of ROLES, or NONE."""

    pieces: tuple[int, ...]
    roles: tuple[str, ...]


def shown(told: Told, clause: Condition, found: Sequence[Passage], encoder: Encoder) -> Shown:
    """What the passages show that were found for the clause, one at least, and as much beside them as there is room."""
    who = parties(clause)
    swapped = names_second_first(told, found[0].index, who)  # of two equal parties the first is who is named first
    beginning = encoder.pieces.of(_BEGINNING)
    room = MOST_PIECES - len(encoder.framed(beginning))
    telling = _telling(told, found)
    sentences: dict[int, tuple[list[int], list[str]]] = {}
    for index in dict.fromkeys([*telling, *_beside(told, found)]):
        names = [(m.start, m.end, party) for m, party in named(told, index, who, swapped=swapped)]
        triggers = _triggers(index, found) if index in telling else ()
        pieces, roles = _pieces(told, index, sorted([*names, *triggers]), encoder)
        if len(pieces) <= room or not sentences:  # one that is longer is cut
            sentences[index] = pieces, roles
            room -= len(pieces)
        if len(sentences) == _MOST_SENTENCES:
            break
    pieces, roles = [*beginning], [NONE] * len(beginning)
    for index in sorted(sentences):
        pieces += sentences[index][0]
        roles += sentences[index][1]
    framed = encoder.framed(pieces)
    return Shown(tuple(framed), (NONE, *roles[: len(framed) - 2], NONE))


def _telling(told: Told, found: Sequence[Passage]) -> list[int]:
    """The best passages, first of all; and what stands beside them if not all parties stand in them, or no trigger."""
    best = [passage for passage in found if passage.tier == found[0].tier][:_MOST_PASSAGES]
    chosen = [passage.index for passage in best]
    if best[0].tier == "H":
        chosen += [passage.index for passage in found if passage.tier != "H"][:1]
    elif best[0].tier != "F":
        beside = (i for passage in best[:_MOST_ALONE] for i in (passage.index - 1, passage.index + 1))
        chosen += [i for i in beside if 0 <= i < len(told.spans)]
    if best[0].tier in "PQ":
        chosen.append(0)
    return chosen


def _beside(told: Told, found: Sequence[Passage]) -> list[int]:
    """How the article begins, and what stands behind and before its best passages."""
    best = [passage.index for passage in found if passage.tier == found[0].tier][:_MOST_ALONE]
    beside = [0, *(i for index in best for i in (index + 1, index - 1))]
    return [i for i in beside if 0 <= i < len(told.spans)]


def _pieces(
    told: Told, index: int, marks: Iterable[tuple[int, int, str]], encoder: Encoder
) -> tuple[list[int], list[str]]:
    """A sentence's pieces and their roles."""
    pieces: list[int] = []
    roles: list[str] = []
    for text, role, glued in _parts(told, index, marks):
        of_part = encoder.pieces.of(text, glued=glued)
        pieces += of_part
        roles += [role] * len(of_part)
    return pieces, roles


def _parts(told: Told, index: int, marks: Iterable[tuple[int, int, str]]) -> Iterator[tuple[str, str, bool]]:
    """A sentence in parts of one role each, and whether a part is glued to the one before.

    `marks`: where those with a role begin and end, in order.
    """
    low, high = told.spans[index]
    position = low
    for start, end, role in marks:
        if start < position:
            continue
        yield told.text[position:start], NONE, _glued(told.text, position, low)
        yield told.text[start:end], role, _glued(told.text, start, low)
        position = end
    yield told.text[position:high], NONE, _glued(told.text, position, low)


def _triggers(index: int, found: Sequence[Passage]) -> Iterator[tuple[int, int, str]]:
    for passage in found:
        if passage.index == index:
            yield from ((o.start, o.end, TRIGGER) for o in passage.triggers)


def _glued(text: str, position: int, low: int) -> bool:
    return position > low and not text[position - 1].isspace()
