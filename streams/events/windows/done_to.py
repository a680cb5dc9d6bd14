"""What Swahili passives and infinitives tell of somebody: who did it to him, and where, behind `na` and `kwa`."""

from collections.abc import Sequence

from streams.events.windows.name import Name
from streams.events.windows.window import Word
from streams.names.entity_type import EntityKind

_DEEDS = frozenset("shambulio mashambulizi shambulizi mashambulio hujuma mauaji uvamizi".split())
_STEALTH = frozenset(("kuvizia", "kushtukiza", "kushtukizwa"))


def done_by(name: Name, previous: str | None) -> bool:
    """Whether `and` behind a passive names who does it, and no second place: wafurushwa kutoka Kalo na jeshi la X."""
    fighters = name.meant is not None and (name.meant.through == "member" or name.meant.kind is EntityKind.GROUP)
    return previous == "object" or (previous in ("origin", "place", "of", "recipient") and fighters)


def of_infinitive(words: Sequence[Word], last: int) -> bool:
    """Whether kwa behind a trigger tells whom an infinitive is of: kutekwa kwa Kalo, kuanguka kwa Kalo."""
    return words[last].plain.startswith("ku") and last + 1 < len(words) and words[last + 1].plain == "kwa"


def in_country(names: Sequence[Name], country: Name) -> bool:
    """Shambulio la MLK Orskia: whether a place stands bare right behind an armed group."""
    group = next((n for n in names if n.last == country.first - 1), None)
    armed = group is not None and group.meant is not None and group.meant.kind is EntityKind.GROUP
    return armed and country.meant is not None and country.meant.kind is EntityKind.PLACE


def of_deed(words: Sequence[Word], last: int, name: Name) -> bool:
    """Mauaji ya halaiki Kalo: whether a place stands bare behind what is done there by nobody who is named."""
    place = name.meant is not None and name.meant.kind is EntityKind.PLACE
    return place and words[last].plain in _DEEDS


def stealthily(words: Sequence[Word], index: int) -> bool:
    """Kimeshambuliwa kwa kuvizia na MLK: how, before whoever has done it."""
    return words[index].plain == "kwa" and index + 1 < len(words) and words[index + 1].plain in _STEALTH
