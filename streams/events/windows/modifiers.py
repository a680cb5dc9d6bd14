"""The names right before a noun, in languages that put them there: A-B talks."""

from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.window import JOINERS, Window


def modifiers(window: Window, names: Sequence[Name], noun: int) -> list[Bond]:
    """Names right before a noun: A-B talks."""
    if window.grammar.language == "sw":
        return []
    words = window.words
    found: list[Bond] = []
    at = noun
    for name in reversed(names):
        if name.last == at - 1 or (at != noun and name.last == at - 2 and words[at - 1].plain in JOINERS):
            if name.meant:
                found.append(("modifier", name.meant))
            at = name.first
    return found
