"""Contacts and accords told of twice, one party at a time: A wrote at length; the letter was handed to B on Sunday."""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.text import index_of

_TYPES = ("contact", "agreement")
_REACH = 2  # sentences
# Right before a noun, that it names what was told before; a verb has no article.
_KNOWN = re.compile(
    r"\b(?:the|this|that|these|their|his|her|le|la|les|l['’]|ce|cet|cette|ces|leurs?|sa|son|ses) ?(?:[a-zà-ÿ-]+ )?$",
    re.IGNORECASE,
)


def one_contact(events: Sequence[EventMention], text: str, spans: Sequence[tuple[int, int]]) -> list[EventMention]:
    """Events that take up one of their kind with the party of that one, where each tells of one party alone."""
    told = []
    for event in events:
        own = _alone(event)
        if own and event.modality in ASSERTED and _KNOWN.search(text[event.sentence_start : event.trigger_start]):
            index = index_of(list(spans), event.sentence_start) or 0
            starts = [start for start, _ in spans[max(0, index - _REACH) : index]]
            before = [
                e
                for e in events
                if e.type == event.type
                and e.kind == event.kind
                and e.sentence_start in starts
                and e.modality in ASSERTED
            ]
            others = [_alone(e) for e in before]
            known = {p.entity for p in own}
            if others and all(others) and len({p.entity for p in others[-1]} - known) > 0:
                added = [p for p in others[-1] if p.entity not in known]
                event = event.model_copy(update={"participants": (*event.participants, *added)})
        told.append(event)
    return told


def _alone(event: EventMention) -> list[Participant]:
    """The one party of a contact, with whom he acts for; nobody where another is told of, watched or not."""
    parties = [p for p in event.participants if p.role == "between"]
    named = [p for p in parties if p.entity]
    if event.type not in _TYPES or len(named) != len(parties) or not named:
        return []
    low, high = min(p.start for p in named), max(p.end for p in named)
    return named if len(named) == 1 or high - low < _TOGETHER else []


_TOGETHER = 40  # characters: the Orskian president, Orskia
