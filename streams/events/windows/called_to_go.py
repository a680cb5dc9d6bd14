"""Persons whom Swahili crowds are against: wanamtaka Okello ajiuzulu, kuupinga utawala wa Okello."""

import re
from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_ASKING = re.compile(
    r"(?:ku|(?:wa|ya|a|ki|li|vi)(?:ki|na|li|me)(?:o|yo|lo|ye)?|wa)m(?:w|u)?(?:tak|shinikiz|himiz|it|omb|amuru|lazimish)[ai]$"
)
_PERSONAL = re.compile(
    r"(?:ku|(?:wa|ya|a|ki|li|vi)(?:ki|na|li|me)(?:o|yo|lo|ye)?|wa)m(?:w|u)?(?:ping|shinikiz|lani|laani|kosoa|zome|shutum|kata)\w*$"
)
# He shall: ajiuzulu, aondoke, ang'oke, abadili.
_SHALL = re.compile(r"a(?!li|me|na)[\w'’]{2,}e|a(?:ji|si|ba)\w{3,}[iu]")
_GOING = re.compile(r"ku(?:jiuzulu|ondo(?:ka|lewa|shwa)|ng['’]?(?:oka|atuka|olewa)|toka|pinduliwa)$")
_CLAIMING = re.compile(r"(?:ku|wa?(?:ki|na|li|me)?o?|ya(?:ki|na|li)(?:yo)?)(?:dai|taka|shinikiza|omba|himiza|pigania)$")
_PRESSURE = ("shinikizo", "mbinyo")
_OPPOSING = re.compile(r"(?:ku|wa(?:ki|na|li|me)o?)(?:u|i|zi)?(?:pinga|laani|kosoa|lalamikia|shutumu|kemea)$")
_DEEDS = frozenset("serikali utawala uongozi muhula sera hatua uamuzi mpango ugombea nia mamlaka kugombea".split())
_REACH = 24  # words behind what tells of the crowd
_NEAR = 6


def called_to_go(window: Window, names: Sequence[Name], last: int) -> list[Bond]:
    """The persons who are to go, to give in or to change, or whose rule is protested against."""
    words = window.words
    found: list[Bond] = []
    for name in names:
        person = name.meant is not None and name.meant.kind is EntityKind.PERSON and not name.meant.through
        if not person or name.meant is None or not last < name.first <= last + _REACH:
            continue
        before = [w.plain for w in words[max(0, name.first - _NEAR) : name.first]]
        behind = [w.plain for w in words[name.last + 1 : name.last + _NEAR]]
        if _asked(before, behind) or _opposed(before) or _deed(before):
            found.append(("target", name.meant))
    return found


def without_opposed(window: Window, names: Sequence[Name], last: int, bonds: Sequence[Bond]) -> list[Bond]:
    """The bonds of a protest without those of persons as its doers or its scene whom it is against."""
    against = called_to_go(window, names, last)
    near = range(last + 1, min(len(window.words), last + _NEAR))
    aimed = next((i for i in near if window.words[i].plain == "dhidi"), None)
    opposed = {m for _, m in against}
    if aimed is not None:
        behind = (n.meant for n in names if n.meant and n.first > aimed)
        opposed |= {m for m in behind if m.kind is EntityKind.PERSON}
    return [(f, m) for f, m in bonds if m not in opposed or f == "target"] + against


def _asked(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Kumtaka rais ... ajiuzulu; kudai kuondoka kwa ...; shinikizo kwa ...: he is told what to do."""
    near = before[-2:]
    if any(_ASKING.match(w) for w in near) and any(_SHALL.fullmatch(w) for w in behind):
        return True
    if before[-1:] == ["kwa"] and len(before) > 1 and before[-2] in _PRESSURE:
        return True
    if before[-1:] != ["kwa"] or len(before) < 3 or not any(_GOING.match(w) for w in before[-3:-1]):
        return False
    return any(_CLAIMING.match(w) for w in before[:-2])


def _opposed(before: Sequence[str]) -> bool:
    """Kumpinga ...: he himself."""
    return any(_PERSONAL.match(w) for w in before[-2:])


def _deed(before: Sequence[str]) -> bool:
    """Kuupinga utawala wa ..., kupinga muhula wa tatu wa ...: his rule."""
    opposing = next((i for i, w in enumerate(before) if _OPPOSING.match(w) or w == "dhidi"), None)
    return opposing is not None and any(w in _DEEDS for w in before[opposing + 1 :])
