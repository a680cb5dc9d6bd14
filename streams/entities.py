"""Entity mentions of an article: the watched names first, then what the statistical model adds."""

from collections.abc import Iterable, Sequence
from typing import Literal

from streams.annotation import EntityMention, EventMention
from streams.events.trees.nlp import Models
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

Names = Literal["none", "watched", "all"]

MOST_CHARACTERS = 40_000  # of them all together
MOST_SEARCHED = 200  # sentences of one article that the model looks at: bounds the time for a pathological one


def entity_mentions(
    text: str,
    spans: Sequence[tuple[int, int]],
    watched: Sequence[Mention],
    events: Sequence[EventMention],
    language: str | None,
    models: Models,
    names: Names,
) -> tuple[EntityMention, ...]:
    """All names found in `text`, in its order, none overlapping another.

    `names` says where the statistical model looks: nowhere, in the sentences that hold a watched name or an event, or
    everywhere. Where it disagrees with the gazetteer, the gazetteer is right: the small models take towns for people.
    """
    found = [
        EntityMention(
            text=mention.text,
            start=mention.start,
            end=mention.end,
            label=EntityKind.PERSON.value if mention.leader else mention.kind.value,
            entity=None if mention.leader else mention.entity,
            found_by="gazetteer",
            suspicious=mention.suspicious,
        )
        for mention in watched
    ]
    if names == "none" or not models.parses(language) or language is None:
        return tuple(found)
    wanted = spans if names == "all" else _telling(spans, watched, events)
    taken = sorted((mention.start, mention.end) for mention in watched)
    room = MOST_CHARACTERS
    for start, end in wanted[:MOST_SEARCHED]:
        room -= end - start
        if room < 0:
            break
        for low, high, label in models.names(text[start:end], language):
            if not any(a < start + high and start + low < b for a, b in taken):
                name = text[start + low : start + high]
                found.append(
                    EntityMention(text=name, start=start + low, end=start + high, label=label, found_by="model")
                )
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


def _telling(
    spans: Sequence[tuple[int, int]], watched: Iterable[Mention], events: Iterable[EventMention]
) -> list[tuple[int, int]]:
    starts = [mention.start for mention in watched] + [event.trigger_start for event in events]
    holders = {index_of(spans, start) for start in starts}
    return [span for index, span in enumerate(spans) if index in holders]
