"""Whose heads and ministers take part in a Swahili event, their states do, too; and heads told of by their state."""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import EventMention, Participant
from streams.events.discourse.swahili_seats import LONG_NAME
from streams.names.entity_type import EntityKind

Seats = Mapping[str, Mapping[str, EntityKind]]
"""Persons, each with the bodies for which he acts."""

# Where one who leads a state is in touch, agrees, punishes or goes, so does, or is, his state.
_STANDING = {
    "contact": "between",
    "agreement": "between",
    "escalation": "by",
    "sanction": "by",
    "resignation_or_appointment": "of",
}
_THAT_ONE = re.compile(rf"\b(?:rais|kiongozi|mfalme|waziri mkuu) huyo (?:wa|ya) {LONG_NAME}$", re.IGNORECASE)


def with_states(events: Sequence[EventMention], seats: Seats, text: str) -> list[EventMention]:
    """The events, with the states whose heads or ministers take part in them, and heads told of by their state."""
    told = [event.model_copy(update={"participants": _told_by_state(event, seats, text)}) for event in events]
    return [event.model_copy(update={"participants": _with_bodies(event, seats)}) for event in told]


def _told_by_state(event: EventMention, seats: Seats, text: str) -> tuple[Participant, ...]:
    """Kiongozi huyo wa Varduland alikutana na: with whoever the article says to lead that state."""
    known = {p.entity for p in event.participants}
    added: list[Participant] = []
    for state in event.participants if event.type in ("contact", "agreement") else ():
        leading = [person for person, bodies in seats.items() if state.entity in bodies]
        if len(leading) == 1 and leading[0] not in known and _THAT_ONE.search(text, 0, state.start):
            added.append(state.model_copy(update={"entity": leading[0], "via": "description"}))
    return (*event.participants, *added)


def _with_bodies(event: EventMention, seats: Seats) -> tuple[Participant, ...]:
    role = _STANDING.get(event.type)
    acting = [p for p in event.participants if p.role == role]
    known = {p.entity for p in event.participants}
    added: dict[str, Participant] = {}
    for person in acting:
        bodies = seats.get(person.entity or "", {})
        if event.type == "contact" and not {p.entity for p in acting} - {person.entity, None, *bodies}:
            continue  # Rais Lema wa Varduland has not met Varduland
        for body in bodies:
            if body not in known:
                added.setdefault(body, person.model_copy(update={"entity": body}))
    return (*event.participants, *added.values())
