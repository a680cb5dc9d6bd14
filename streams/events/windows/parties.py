"""Names that stand for one party: an office of a country and who holds it."""

from collections.abc import Sequence

from streams.events.windows.name import Name
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_BETWEEN = frozenset((",", "ambaye", "ni", "(", ")"))


def parties(window: Window, names: Sequence[Name]) -> list[list[Name]]:
    """The names of a Swahili sentence by party, the one first whose preposition binds it.

    Rais wa Zambia Daniel Okello; Daniel Okello, rais wa Zambia; Rais wa Zambia, Daniel Okello; Okello (Zambia).
    """
    found: list[list[Name]] = []
    for name in names:
        if name.meant is None and any(n.meant and n.first <= name.first and name.last < n.last for n in names):
            continue  # waziri wa Mambo ya Nje wa: capitals within a title
        if found and len(found[-1]) == 1 and _one(window, found[-1][0], name):
            found[-1].append(name)
        else:
            found.append([name])
    return found


def without_bearers(window: Window, names: Sequence[Name]) -> list[Name]:
    """Msemaji wa M23 Paul Lema: without the names of strangers behind the office that says for whom they act."""
    words = window.words
    kept: list[Name] = []
    for name in names:
        office = kept[-1] if kept else None
        close = office is not None and (
            office.last == name.first - 1 or (office.last == name.first - 2 and words[name.first - 1].text == ",")
        )
        acting = (
            office is not None and office.meant is not None and office.meant.through in ("member", "official", "leader")
        )
        if name.meant is None and not name.function and close and acting:
            continue
        kept.append(name)
    return kept


def _one(window: Window, left: Name, right: Name) -> bool:
    """Whether one of two neighbours is the office of the other."""
    if right.meant is None and left.meant is not None and left.meant.kind is EntityKind.PERSON:
        return right.first == left.last + 2 and window.words[right.first - 1].text == "("
    if left.meant is None or right.meant is None:
        return False
    if left.meant.entity == right.meant.entity:
        return right.first <= left.last + 1  # mkuu wa jeshi la Gabon Amadou Dolo
    if (left.meant.kind is EntityKind.PERSON) == (right.meant.kind is EntityKind.PERSON):
        return False
    body = right.meant if left.meant.kind is EntityKind.PERSON else left.meant
    words = window.words
    between = [w.plain for w in words[left.last + 1 : right.first]]
    if body is right.meant and between == ["("]:
        return right.last + 1 < len(words) and words[right.last + 1].text == ")"
    if body.through not in ("leader", "official"):
        return False
    return right.first <= left.last or (len(between) <= 2 and all(w in _BETWEEN for w in between))
