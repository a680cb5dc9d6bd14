"""For which bodies persons act, as an article says anywhere in it, or a rule by its description of them.

Who leads a state or is its minister takes its seat at the table also where the sentence gives his name alone. How
each language words that: french_seats, swahili_seats.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from streams.annotation import Participant
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.rulebook import Rulebook

Span = tuple[int, int]
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


@dataclass(frozen=True)
class Wording:
    """How a language says for whom somebody acts."""

    acts_for: Callable[[str, int, Mention, Mention], bool]
    """Text, start of the sentence, person, body: whether the body stands in the person's office, beside his name."""
    in_office: Callable[[str, Mention], bool]
    """A rule's description of a person, a body named in it: whether that is the one for which he acts."""


def seats(
    text: str, spans: Sequence[Span], mentions: Sequence[Mention], rulebook: Rulebook, wording: Wording
) -> dict[str, dict[str, EntityKind]]:
    """The bodies for which each watched person of an article acts, and what they are.

    `mentions` stand in the order of the text. First as the article says, then as the rules describe him, then the state
    that he is known to lead.
    """
    found: dict[str, dict[str, EntityKind]] = {}
    starts = [m.start for m in mentions]
    for low, high in spans:
        inside = mentions[bisect_left(starts, low) : bisect_left(starts, high)]
        for person in (m for m in inside if m.kind is EntityKind.PERSON):
            for body in _bodies(inside):
                if wording.acts_for(text, low, person, body):
                    found.setdefault(person.entity, {}).setdefault(body.entity, body.kind)
    for entity in sorted({m.entity for m in mentions if m.kind is EntityKind.PERSON}):
        for description, named in rulebook.descriptions(entity):
            for body in _bodies(named):
                if wording.in_office(description, body):
                    found.setdefault(entity, {}).setdefault(body.entity, body.kind)
        for state, kind in rulebook.states_led(entity):
            found.setdefault(entity, {}).setdefault(state, kind)
    return found


def seated(kind: str, participants: Sequence[Participant], seats: Seats) -> list[Participant]:
    """Further participants of an event of a type: the bodies for which those who take part act.

    Nobody is added to a contact of one alone: Varduland's president has not met Varduland.
    """
    role = _STANDING.get(kind)
    acting = [p for p in participants if p.role == role]
    known = {p.entity for p in participants if p.role == role}
    added: dict[str, Participant] = {}
    for person in acting:
        bodies = seats.get(person.entity or "", {})
        if role == "between" and not {p.entity for p in acting} - {person.entity, *bodies}:
            continue
        for body in bodies:
            if body not in known:
                added.setdefault(body, person.model_copy(update={"entity": body, "via": "description"}))
    return list(added.values())


def _bodies(mentions: Sequence[Mention]) -> list[Mention]:
    return [m for m in mentions if m.kind is not EntityKind.PERSON and not m.within]
