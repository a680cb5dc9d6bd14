"""Whose heads and ministers take part in a Swahili event, their states do, too; and heads told of by their state."""

import re
from collections.abc import Sequence

from streams.annotation import EventMention, Participant
from streams.events.discourse.seats import Seats, seated
from streams.events.discourse.swahili_seats import LONG_NAME
from streams.names.entity_type import EntityKind

_THAT_ONE = re.compile(rf"\b(?:rais|kiongozi|mfalme|waziri mkuu) huyo (?:wa|ya) {LONG_NAME}$", re.IGNORECASE)


def with_states(events: Sequence[EventMention], seats: Seats, text: str) -> list[EventMention]:
    """The events, with the states whose heads or ministers take part in them, and heads told of by their state."""
    found = []
    for event in events:
        participants = _told_by_state(event, seats, text)
        participants = (*participants, *seated(event.type, participants, seats))
        participants = (*participants, *_where_won(event, seats))
        found.append(event.model_copy(update={"participants": participants}))
    return found


def _where_won(event: EventMention, seats: Seats) -> tuple[Participant, ...]:
    """Rais wa Varduland Paul Lema ameshinda muhula wa pili: in Varduland, if no other place is told."""
    if event.type != "election" or event.kind != "result" or any(p.role == "at" for p in event.participants):
        return ()
    winners = [p for p in event.participants if p.role in ("by", "of")]
    led = {body: p for p in winners for body, kind in seats.get(p.entity or "", {}).items() if kind is EntityKind.PLACE}
    if len(led) != 1:
        return ()
    return tuple(p.model_copy(update={"role": "at", "entity": body}) for body, p in led.items())


def _told_by_state(event: EventMention, seats: Seats, text: str) -> tuple[Participant, ...]:
    """Kiongozi huyo wa Varduland alikutana na: with whoever the article says to lead that state."""
    known = {p.entity for p in event.participants}
    added: list[Participant] = []
    for state in event.participants if event.type in ("contact", "agreement") else ():
        leading = [person for person, bodies in seats.items() if state.entity in bodies]
        if len(leading) == 1 and leading[0] not in known and _THAT_ONE.search(text, 0, state.start):
            added.append(state.model_copy(update={"entity": leading[0], "via": "description"}))
    return (*event.participants, *added)
