"""Either half of a divided country by its point alone: Seoul's talks with the North, where the text tells of Korea."""

import re
from collections.abc import Iterable, Iterator

_THE = "the "
_HALVES = {"North Korea": f"{_THE}North", "South Korea": f"{_THE}South"}
_OF_BOTH = re.compile(r"\b(?:Koreas?|Koreans?|Seoul|Pyongyang)\b")
_POINT = re.compile(r"North|South")  # no point of the compass: in the north
# The North Sea, the South of France, the North-East, the South of the country.
_LARGER = re.compile(r" of\b|[ -][A-Z]|-")


def points(names: Iterable[str]) -> Iterator[tuple[str, int]]:
    """What one of `names` is called by its point, and how many letters of it are not its own."""
    yield from ((_HALVES[name], len(_THE)) for name in names if name in _HALVES)


def is_half(text: str, start: int, end: int) -> bool:
    """Whether a point at `start`:`end` is half of a country, of which the text has told before."""
    named = _POINT.fullmatch(text, start, end) and not _LARGER.match(text, end)
    return bool(named and _OF_BOTH.search(text, 0, start))
