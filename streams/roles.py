"""Who is asked for in an event clause, in which role, and whether an event's participants answer to it."""

from collections.abc import Iterator

from streams.annotation import EventMention, Participant
from streams.lexicon.event_type import EventType, Role
from streams.rules import Condition

_ROLES: tuple[Role, ...] = ("by", "against", "of", "at")  # about: whom it is spoken of, no party to it


def asked(clause: Condition) -> Iterator[tuple[Role, tuple[str, ...]]]:
    """The parties that an event clause asks for: a role and those who may fill it."""
    yield from (("between", choices) for choices in clause.between or ())
    for role in _ROLES:
        if choices := getattr(clause, role):
            yield role, choices


def fits(participant: Participant, role: str, kind: EventType | None) -> bool:
    """Whether a participant's role answers to `role` in a rule; each event type says which roles are close enough."""
    if participant.role == role:
        return True
    return participant.role in (kind.accepts.get(role, ()) if kind else ())


def filled(clause: Condition, event: EventMention, kind: EventType | None) -> list[bool]:
    """For each party of `asked`, whether one of those who may fill it takes part in the event in its role."""
    return [
        any(p.entity in choices and fits(p, role, kind) for p in event.participants) for role, choices in asked(clause)
    ]
