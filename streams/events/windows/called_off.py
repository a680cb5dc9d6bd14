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
# The sentence before: mkutano uliopangwa umeahirishwa; not to a day that is named.
_PUT_OFF = r"\b[^;]*?\b\w{1,3}(?:me|li)(?:ahirishwa|futwa|futiliwa|sitishwa)\b(?![^.;]*\b(?:hadi|mpaka|kwa muda)\b)"
_NEGATED = re.compile(r"\bkuto\w|\bha(?:wa|i|u|ya|tu)?(?:ku|ja|ta)\w", re.IGNORECASE)
_AHEAD = 2  # sentences


def stopped_since(events: Sequence[EventMention], text: str, spans: Sequence[tuple[int, int]]) -> list[EventMention]:
    """The events; cancelled, those planned that a sentence behind stops, and those put off in the sentence before."""
    starts = [start for start, _ in spans]
    told = []
    for event in events:
        index = bisect_right(starts, event.trigger_start) - 1
        behind = spans[index + 1 : index + 1 + _AHEAD]
        planned = event.modality is Modality.PLANNED and any(_stopped(event.type, text[slice(*s)]) for s in behind)
        before = text[slice(*spans[index - 1])] if index else ""
        if planned or _put_off(event, before, text[event.trigger_end : event.trigger_end + 8]):
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


def _put_off(event: EventMention, before: str, behind: str) -> bool:
    """Mkutano wa X umeahirishwa. Viongozi walitarajiwa kuhudhuria mkutano huo: one put off in the sentence before."""
    noun = _NOUNS.get(event.type)
    if noun is None or not re.match(rf" {_THAT}\b", behind) or not re.fullmatch(noun, event.trigger, re.I):
        return False
    return re.search(rf"\b{noun}{_PUT_OFF}", before, re.I) is not None
