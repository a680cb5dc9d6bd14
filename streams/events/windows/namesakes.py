"""Places that one name means: a town that is watched, and the country that is called by its capital."""

from collections import defaultdict
from collections.abc import Sequence

from streams.events.sentence import Meant
from streams.events.windows.name import Bond, Name
from streams.names.entity_type import EntityKind


def with_namesakes(names: Sequence[Name], bonds: Sequence[Bond]) -> list[Bond]:
    """The bonds, and of each one also those whom the same words mean: they take part in the same way."""
    called: dict[tuple[int, int], dict[str, Meant]] = defaultdict(dict)
    for name in names:
        if name.meant is not None and name.meant.kind is EntityKind.PLACE:
            called[name.meant.start, name.meant.end].setdefault(name.meant.entity, name.meant)
    bound = {(function, meant.entity) for function, meant in bonds}
    others = [
        (function, other)
        for function, meant in bonds
        for other in called.get((meant.start, meant.end), {}).values()
        if (function, other.entity) not in bound
    ]
    return [*bonds, *others]
