"""Who says `I` or `we`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.events.discourse.references import References
from streams.events.sentence import Meant
from streams.events.windows.name import Name
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_SAYING = re.compile(
    r"(?:a|wa|i|li|ya|u)?(?:li|me|na|ka)?(?:sema|eleza|ongeza|ambia|waambia|simulia|andika|tangaza|fafanua)"
)


_PALACES = frozenset("ikulu kremlin house elysee".split())
_SOURCES = (["kwa", "mujibu", "wa"], ["kwa", "mujibu", "ya"], ["kulingana", "na"])


def says(verb: str) -> bool:
    """Whether a folded verb is one of saying: alisema, imetangaza."""
    return _SAYING.fullmatch(verb) is not None


def behind_source(window: Window, low: int, verb: int) -> int:
    """Kwa mujibu wa X, wawili hao walikutana: where a clause begins behind those on whose word it is told."""
    words = window.words
    opening = [w.plain for w in words[low : low + 3]]
    if opening not in _SOURCES and opening[:2] not in _SOURCES:
        return low
    return next((i + 1 for i in range(low, verb) if words[i].text == ","), low)


def of_the_palace(window: Window, names: Sequence[Name], verb: int) -> Meant | None:
    """Ikulu ya Ufaransa imesema kuwa Macron atakutana: the country whose leader, not watched, its palace speaks of."""
    words = window.words
    told = next((n for n in names if n.meant is None and n.last == verb - 1), None)
    if told is None or told.first < 2 or words[told.first - 1].plain not in ("kuwa", "kwamba"):
        return None
    near = range(told.first - 2, max(-1, told.first - 6), -1)
    said = next((i for i in near if window.is_verb(words[i])), None)
    office = next((n for n in names if said is not None and n.last == said - 1), None)
    if said is None or office is None or office.meant is None or office.meant.kind is EntityKind.PERSON:
        return None
    if not any(w.plain in _PALACES for w in words[max(0, office.first - 3) : office.last + 1]):
        return None
    return replace(office.meant, through="leader")


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
