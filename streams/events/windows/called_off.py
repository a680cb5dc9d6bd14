"""Swahili plans that the text goes on to say were stopped: wamepanga maandamano. Polisi walizuia maandamano hayo."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from streams.annotation import EventMention, Modality

_STOPPED = r"\b\w{1,6}(?:zui|kataz|fut|ahirish|sitish|harimish)\w{1,3}|\b\w{1,6}pig\w{1,2} marufuku"
_THAT = r"(?:hayo|huo|hiyo|hilo|hicho)"
_NOUNS = {
    "protest": r"(?:maandamano|mgomo|mkusanyiko|matembezi)",
    "contact": r"(?:mazungumzo|mkutano|ziara|kikao)",
    "summit": r"(?:mkutano|kongamano|kikao)",
    "election": r"(?:uchaguzi|upigaji kura)",
}
_NEGATED = re.compile(r"\bkuto\w|\bha(?:wa|i|u|ya|tu)?(?:ku|ja|ta)\w", re.IGNORECASE)
_AHEAD = 2  # sentences


def stopped_since(events: Sequence[EventMention], text: str, spans: Sequence[tuple[int, int]]) -> list[EventMention]:
    """The events, with those called off that were planned until a sentence behind stops that very one."""
    starts = [start for start, _ in spans]
    told = []
    for event in events:
        index = bisect_right(starts, event.trigger_start) - 1
        behind = spans[index + 1 : index + 1 + _AHEAD]
        if event.modality is Modality.PLANNED and any(_stopped(event.type, text[slice(*span)]) for span in behind):
            event = event.model_copy(update={"modality": Modality.CANCELLED})
        told.append(event)
    return told


def _stopped(event_type: str, sentence: str) -> bool:
    """Polisi walizuia maandamano hayo; maandamano hayo yalipigwa marufuku."""
    noun = _NOUNS.get(event_type)
    if noun is None:
        return False
    found = re.search(rf"(?:{_STOPPED}) (?:\w+ )?{noun} {_THAT}\b|\b{noun} {_THAT} (?:{_STOPPED})", sentence, re.I)
    return found is not None and not _NEGATED.search(found.group())
