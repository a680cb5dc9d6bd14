"""French events that a later sentence takes up: cette vague de protestations is of old if those before it are."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention, Modality

_THESE = re.compile(
    r"\b(?:cette|cet|ces?)(?: (?:vague|mouvement|série|flambée|cycle|succession|journée)s? (?:de |d['’]))?"
    r"(?: ?[a-zà-ÿ-]+)? ?$",
    re.IGNORECASE,
)
_NEAR = 2  # sentences


def taken_up(events: Sequence[EventMention], text: str, spans: Sequence[tuple[int, int]]) -> list[EventMention]:
    """Events that only name again what was told of as old right before are old as well."""
    starts = [start for start, _ in spans]
    told: list[EventMention] = []
    for event in sorted(events, key=lambda e: e.trigger_start):
        if event.modality in ASSERTED and _THESE.search(text, event.sentence_start, event.trigger_start):
            index = bisect_right(starts, event.sentence_start) - 1
            low = starts[max(0, index - _NEAR)]
            before = [e for e in told if e.type == event.type and low <= e.sentence_start < event.sentence_start]
            if before and all(e.modality is Modality.BACKGROUND for e in before):
                event = event.model_copy(update={"modality": Modality.BACKGROUND})
        told.append(event)
    return told
