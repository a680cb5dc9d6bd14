"""Bodies that an article names in an office alone: Orskia, in Orskia's president."""

from collections.abc import Sequence

from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention


def states_of_offices(mentions: Sequence[Mention]) -> set[tuple[int, int]]:
    """Where bodies are named as those whose office somebody watched holds: the offsets of their names."""
    offices = [(m.start, m.end) for m in mentions if m.described and m.kind is EntityKind.PERSON]
    return {
        (m.start, m.end)
        for m in mentions
        if m.kind is not EntityKind.PERSON and any(low <= m.start and m.end <= high for low, high in offices)
    }
