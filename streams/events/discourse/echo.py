"""Definite mentions: the vote, that strike. They tell of an event told before, and are as true as it was."""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, CONTRADICTING, EventMention, Modality, watched
from streams.text import Folded

_BEFORE = re.compile(
    r"\b(?:the|this|that|these|those|its|their|his|her)(?: [\w'’-]+){0,2} $|\bit was (?:[\w'’-]+ ){1,4}$"
)
_PLACED = re.compile(r"(?: \w+)? (?:in|of|at|between|with|on|by) ")  # the vote in Peru: a definite mention of its own
_REACH = 40  # characters

_UNTOLD = (Modality.BACKGROUND, *CONTRADICTING)


def is_definite(folded: str, start: int, end: int) -> bool:
    """Whether the trigger at `start`:`end` of a folded English text names an event as one that is known."""
    return bool(_BEFORE.search(folded, max(0, start - _REACH), start)) and not _PLACED.match(folded, end)


def echoed(events: Sequence[EventMention], folded: Folded) -> list[EventMention]:
    """Events with definite mentions made as true as what they echo: the old, denied or cancelled event told before.

    Leaves alone what comes after an event of the type that is asserted, the headline's apart.
    """
    made: list[EventMention] = []
    for event in sorted(events, key=lambda event: event.trigger_start):
        if event.modality in ASSERTED:
            before = [
                other
                for other in made
                if other.type == event.type
                and other.sentence_start < event.sentence_start
                and (other.sentence_start > 0 or other.modality in _UNTOLD)
                and watched(event) & watched(other)
            ]
            start, end = folded.folded(event.trigger_start), folded.folded(event.trigger_end - 1) + 1
            if before and all(other.modality in _UNTOLD for other in before) and is_definite(folded.text, start, end):
                event = event.model_copy(update={"modality": before[-1].modality})
        made.append(event)
    return made
