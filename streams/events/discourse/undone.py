"""What the next sentence takes back: A was to meet B; it was called off. A met B, a paper wrote; both denied it."""

import re
from collections.abc import Sequence
from functools import cache

from streams.annotation import ASSERTED, EventMention, Modality
from streams.events.grammar.undoing import Undoing
from streams.events.triggers import Triggers
from streams.text import fold


def undone(
    events: Sequence[EventMention],
    triggers: Triggers,
    text: str,
    spans: Sequence[tuple[int, int]],
    undoing: Undoing,
) -> list[EventMention]:
    """Events that only lay ahead cancelled, and events that somebody claims denied, where the next sentence says so."""
    following = {start: index + 1 for index, (start, _) in enumerate(spans[:-1])}

    @cache
    def plain(index: int) -> str:
        return fold(text[slice(*spans[index])]).text

    told = []
    for event in events:
        index = following.get(event.sentence_start)
        if index is not None and event.modality in ASSERTED:
            own = plain(index - 1)
            end = event.trigger_end - event.sentence_start
            then = plain(index)
            ahead = event.modality is Modality.PLANNED or undoing.ahead.search(own[:end]) or undoing.due.match(own, end)
            off = (match for pattern in undoing.off if ahead and (match := pattern.search(then)))
            if any(_meant(match, undoing, event.type, triggers, index, spans[index][0]) for match in off):
                event = event.model_copy(update={"modality": Modality.CANCELLED})
            elif undoing.claimed.search(own) and undoing.untrue.search(then):
                event = event.model_copy(update={"modality": Modality.DENIED})
        told.append(event)
    return told


def _meant(off: re.Match[str], undoing: Undoing, event_type: str, triggers: Triggers, index: int, start: int) -> bool:
    """Whether what is called off, in a sentence that begins at `start`, is an event of the type, or has no name."""
    what = off.groupdict().get("what")
    if not what or undoing.any_event.fullmatch(what):
        return True
    low, high = start + off.start("what"), start + off.end("what")
    return any(o.trigger.form.type == event_type and o.start < high and low < o.end for o in triggers.get(index, ()))
