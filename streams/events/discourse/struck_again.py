"""Deeds that go on: must end attacks on A after the latest strikes. They are on whom those before them are on."""

import re
from collections.abc import Sequence

from streams.annotation import EventMention, Participant

# Right before the deed.
_FURTHER = re.compile(
    r"\b(?:latest|fresh|new|more|further|renewed|recent|these|another|repeated) (?:[a-z-]+ )?$", re.IGNORECASE
)
# Right behind it: it has a target or a place of its own.
_OWN = re.compile(r" (?:on|against|at|in|near|into|across|by|from|between)\b")


def struck_again(events: Sequence[EventMention], text: str) -> list[EventMention]:
    """Deeds told as further ones, with whom the same doer attacks by the words before them in their sentence."""
    return [_completed(event, events, text) for event in events]


def _completed(event: EventMention, events: Sequence[EventMention], text: str) -> EventMention:
    if event.type != "escalation" or any(p.role == "against" for p in event.participants):
        return event
    further = _FURTHER.search(text[event.sentence_start : event.trigger_start])
    doers = _doers(event)
    if not further or not doers or _OWN.match(text, event.trigger_end):
        return event
    told = [p for other in events if _before(other, event) and _doers(other) == doers for p in _hit(other)]
    hit = {(p.role, p.entity): p for p in told}  # each of them once
    return event.model_copy(update={"participants": (*event.participants, *hit.values())}) if hit else event


def _before(other: EventMention, event: EventMention) -> bool:
    """Whether another deed is told before one, in the same sentence."""
    here = other.sentence_start == event.sentence_start and other.trigger_end <= event.trigger_start
    return here and other.type == event.type and other.kind != "threat"


def _doers(event: EventMention) -> set[str]:
    return {p.entity for p in event.participants if p.role == "by" and p.entity}


def _hit(event: EventMention) -> list[Participant]:
    return [p for p in event.participants if p.role in ("against", "at") and p.entity]
