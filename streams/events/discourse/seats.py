"""For which bodies persons act, as an article says anywhere in it, or a rule by its description of them.

Who leads a state or is its minister takes its seat at the table also where the sentence gives his name alone. How
each language words that: french_seats, swahili_seats.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from streams.annotation import Participant
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.rulebook import Rulebook

Span = tuple[int, int]


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

    First as the article says, then as the rules describe him, then the state that he is known to lead.
    """
    found: dict[str, dict[str, EntityKind]] = {}
    for low, high in spans:
        inside = [m for m in mentions if low <= m.start < high]
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


def seated(
    participants: Sequence[Participant], seats: Mapping[str, Collection[str]], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """Further participants of a contact or an accord: the bodies for which those who take part act."""
    known = {p.entity for p in participants if p.role == "between"}
    persons = [p for p in participants if p.role == "between" and kinds.get(p.entity or "") is EntityKind.PERSON]
    return [
        p.model_copy(update={"entity": body, "via": "description"})
        for p in persons
        for body in sorted(seats.get(p.entity or "", ()))
        if body not in known
    ]


def _bodies(mentions: Sequence[Mention]) -> list[Mention]:
    return [m for m in mentions if m.kind is not EntityKind.PERSON and not m.within]
