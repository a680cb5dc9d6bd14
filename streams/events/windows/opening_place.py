"""The place with which a Swahili sentence opens, where the force of its first clause is used: huko Kalo, waasi ..."""

from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.verbs import is_relative
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

# All that may stand before the name of a place at the head of a sentence, or between two of them.
_WHERE = frozenset(
    "huko katika kwenye mjini jijini nchini mkoani wilayani kijijini jimboni mji jiji mkoa wilaya jimbo kijiji eneo"
    " kisiwa kisiwani mkuu kaskazini kusini mashariki magharibi katikati pwani wa ya la cha mwa za ,".split()
)


def opened_at(window: Window, names: Sequence[Name], verb: int) -> list[Bond]:
    """The places that stand first, behind words of place alone, with no other verb between them and the trigger."""
    words = window.words
    found: list[Bond] = []
    headed = next(
        (n for n in names if n.first == 0 and n.last + 1 < len(words) and words[n.last + 1].text == ":"), None
    )
    if headed is not None and headed.meant is not None and headed.meant.kind is EntityKind.PLACE:
        colon = headed.last + 1
        told = any(window.is_verb(w) and not is_relative(w.plain) for w in words[colon:verb])
        return [] if told else [("place", headed.meant)]  # Orskia: MLK yavamia kijiji
    at = 0
    for name in names:
        if name.first >= verb or any(w.plain not in _WHERE for w in words[at : _bare(window, name)]):
            break
        if at == _bare(window, name) or window.opens_clause(name.last + 1):
            break  # M23, Kalo yatekwa
        at = name.last + 1
        if name.meant is not None and name.meant.kind is EntityKind.PLACE and name.meant.through in ("", "place"):
            found.append(("place", name.meant))
        elif name.meant is not None:
            break
    if not found or any(window.is_verb(w) and not is_relative(w.plain) for w in words[at:verb]):
        return []
    return found


def _bare(window: Window, name: Name) -> int:
    """Where a name itself begins, without what belongs to it."""
    if name.meant is None:
        return name.first
    return next(i for i in range(name.first, name.last + 1) if window.words[i].end > name.meant.start)
