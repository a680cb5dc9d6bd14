"""Who is among many in Swahili: watu tisa wanaolaumiwa kwa vita, akiwemo afisa mmoja wa jeshi la Orskia."""

import re
from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.verbs import is_relative
from streams.events.windows.window import Window

_AMONG = re.compile(r"(?:wa|a|i|zi|ki|vi|u|li|ya)kiwemo$")
_HIT = frozenset(("object", "passive", "target", "recipient", "origin"))


def included(window: Window, names: Sequence[Name], last: int, bonds: Sequence[Bond]) -> list[Bond]:
    """Those named among the many whom a measure hits, where it is not told of any other whom it hits."""
    at = _where(window, last)
    if at is None or any(function in _HIT for function, _ in bonds):
        return []
    words = window.words
    end = next(
        (i for i in range(at + 1, len(words)) if window.is_verb(words[i]) and not is_relative(words[i].plain)), None
    )
    end = len(words) if end is None else end
    return [("target", n.meant) for n in names if n.meant is not None and at < n.first < end and n.function != "topic"]


def without_included(window: Window, last: int, bonds: Sequence[Bond]) -> list[Bond]:
    """The bonds of a fight, without those who are named among people that it is only told of: nor do they fight it."""
    at = _where(window, last)
    return [(f, m) for f, m in bonds if at is None or m.start < window.words[at].start]


def _where(window: Window, last: int) -> int | None:
    """Where the words of a list begin behind a trigger: akiwemo; miongoni mwao."""
    words = window.words
    for at in range(last + 1, len(words) - 1):
        if _AMONG.match(words[at].plain) or (words[at].plain == "miongoni" and words[at + 1].plain == "mwao"):
            return at
    return None
