"""Who says `I` or `we`."""

import re
from collections.abc import Sequence

from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.name import Name
from streams.events.windows.window import Window

_SAYING = re.compile(
    r"(?:a|wa|i|li|ya|u)?(?:li|me|na|ka)?(?:sema|eleza|ongeza|ambia|waambia|simulia|andika|tangaza|fafanua)"
)


_SOURCES = (["kwa", "mujibu", "wa"], ["kwa", "mujibu", "ya"], ["kulingana", "na"])


def behind_source(window: Window, low: int, verb: int) -> int:
    """Kwa mujibu wa X, wawili hao walikutana: where a clause begins behind those on whose word it is told."""
    words = window.words
    opening = [w.plain for w in words[low : low + 3]]
    if opening not in _SOURCES and opening[:2] not in _SOURCES:
        return low
    return next((i + 1 for i in range(low, verb) if words[i].text == ","), low)


def speaker(window: Window, names: Sequence[Name], references: References) -> list[Meant]:
    """Who says `I` or `we` in a quotation: the name beside the verb of saying, here or in the next sentence."""
    words = window.words
    said = next((i for i, w in enumerate(words) if _SAYING.fullmatch(w.plain)), None)
    if said is not None:
        beside = [n for n in names if n.first == said + 1 or n.last == said - 1]
        return [n.meant for n in beside[:1] if n.meant]
    start = window.sentence.start
    found = references.speaker(window.sentence.index)
    return [Meant(e, k, start, start, "pronoun", t) for e, k, t in found]
