"""Events of one article made to agree: what a text takes back further on, it never asserted."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from streams.annotation import ASSERTED, CONTRADICTING, EventMention, Modality, watched
from streams.lexicon.event_type import EventType

# A French column says what its writer wants: A devrait appeler B.
_COLUMN = re.compile(
    r"\W*(?:(?:la|le|l['’]|notre) ?)?(?:chronique|opinion|éditorial|édito|tribune|billet|point de vue|carte blanche|"
    r"libre propos|humeur)s?\b",
    re.IGNORECASE,
)
_OUGHT = re.compile(r"\b(?:devrai(?:t|ent)|doi(?:t|vent)|faut|faudrait)\b[^.;:?!]*$", re.IGNORECASE)


def agreed(events: list[EventMention], text: str, spans: list[tuple[int, int]]) -> list[EventMention]:
    """A headline is short: where the text below only denies or calls off what it tells, that is what it means."""
    if not spans:
        return events
    headed = text.startswith("\n", spans[0][1])
    agreed = []
    for event in events:
        if headed and event.sentence_start == spans[0][0] and event.modality in ASSERTED and event.kind != "threat":
            same = [
                other
                for other in events
                if other.type == event.type
                and other.sentence_start != event.sentence_start
                and watched(event) & watched(other)
            ]
            denied = [other for other in same if watched(event) & _taken_back(other)]
            if denied and all(other.modality not in ASSERTED for other in same):
                event = _with(event, denied[0].modality)
        if event.modality in ASSERTED and any(p.role == "between" and p.entity for p in event.participants):
            # They were to sign an accord: the accord is as true as the signing.
            for other in events:
                beside = other.type == event.type and other.sentence_start == event.sentence_start
                # Not what a contact was for: A called B to discuss a loan.
                purpose = other.modality is Modality.HYPOTHETICAL and other.trigger_start > event.trigger_start
                doubted = beside and other.modality not in ASSERTED and not (event.type == "contact" and purpose)
                doubted = doubted and not _only_told(other, event)
                if doubted and watched(event) <= watched(other):
                    event = _with(event, other.modality)
        agreed.append(event)
    return agreed


def _taken_back(event: EventMention) -> set[str]:
    """Who of those watched an event that did not come about names: then it is the event itself that is told anew.

    Not a part of it, or another: They did not discuss the strait; A refused to talk to reporters.
    """
    if any(p.role == "between" and not p.entity for p in event.participants):
        return set()
    if event.modality is not Modality.DENIED:
        return watched(event)
    return {p.entity for p in event.participants if p.entity and p.via == "name" and p.start >= event.sentence_start}


def _only_told(told: EventMention, event: EventMention) -> bool:
    """Whether one of two contacts is but what somebody says: after talks with A, B told reporters nothing."""
    return told.kind == "message" and event.kind != "message"


def called_off(
    events: list[EventMention], spans: list[tuple[int, int]], types: Mapping[str, EventType]
) -> list[EventMention]:
    """A headline that calls an event off, or denies it, speaks for the text below that only names it.

    Not of attacks, which one side denies and another tells of.
    """
    off = [e for e in events if spans and e.sentence_start == spans[0][0] and e.modality in CONTRADICTING]
    told = []
    for event in events:
        if event.modality is Modality.HAPPENED and not types[event.type].halting:
            heads = (
                h for h in off if h.type == event.type and watched(event) & watched(h) and not _only_told(h, event)
            )
            head = next(heads, None)
            event = _with(event, head.modality) if head else event
        told.append(event)
    return told


def advised(events: Sequence[EventMention], text: str) -> list[EventMention]:
    """Events of a column that its writer only calls for."""
    if not _COLUMN.match(text):
        return list(events)
    return [
        _with(e, Modality.HYPOTHETICAL)
        if e.modality is Modality.PLANNED and _OUGHT.search(text, e.sentence_start, e.trigger_start)
        else e
        for e in events
    ]


def installed(events: Sequence[EventMention], spans: Sequence[tuple[int, int]]) -> list[EventMention]:
    """A named B; she succeeds C: the pronoun means B, who is not watched, and not A who named her."""
    starts = {start: index for index, (start, _) in enumerate(spans)}
    naming = [e for e in events if e.kind == "appointment" and any(p.role == "by" and p.entity for p in e.participants)]
    told = []
    for event in events:
        index = starts[event.sentence_start]
        namers = {
            p.entity
            for e in naming
            if e.trigger_start < event.trigger_start and index - 1 <= starts[e.sentence_start]
            for p in e.participants
            if p.role == "by" and p.entity
        }
        if event.kind == "appointment" and namers:
            kept = [p for p in event.participants if p.role != "of" or p.via != "pronoun" or p.entity not in namers]
            event = event.model_copy(update={"participants": tuple(kept)})
        told.append(event)
    return told


def retracted(events: Sequence[EventMention]) -> list[EventMention]:
    """Events of a text that corrects itself or calls the news false: what it asserts, it denies."""
    return [_with(event, Modality.DENIED) if event.modality in ASSERTED else event for event in events]


def rebutted(
    events: Sequence[EventMention], cues: Sequence[int], spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Events near words that call something untrue, at the offsets `cues`; in a headline they speak for all the text.

    Not where what they call untrue is itself a denial: that A cancelled the talks is false.
    """
    starts = [start for start, _ in spans]
    for cue in cues:
        at = bisect_right(starts, cue) - 1
        before = [e for e in events if e.trigger_start < cue and e.sentence_start >= starts[max(0, at - 1)]]
        told = max(before, key=lambda e: e.trigger_start, default=None)
        if told is not None and told.modality in CONTRADICTING:
            events = [_with(e, Modality.HYPOTHETICAL) if e is told else e for e in events]
            continue
        low, high = (0, len(starts)) if at < 2 else (starts[at - 2], at + 2)
        last = starts[high] if high < len(starts) else spans[-1][1]
        events = [
            _with(e, Modality.DENIED) if e.modality in ASSERTED and low <= e.sentence_start <= last else e
            for e in events
        ]
    return list(events)


def _with(event: EventMention, modality: Modality) -> EventMention:
    return event.model_copy(update={"modality": modality})
