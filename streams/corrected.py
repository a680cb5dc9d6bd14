"""Participants put right once all are known: whose origin is no place, who harms not himself."""

from streams.annotation import Participant
from streams.demonyms import is_people

Participants = dict[tuple[str, str, int], Participant]


def without_origins(participants: Participants) -> None:
    """Peruvians rally in Madrid: where they are from is not where it happens."""
    named = any(p.role == "at" and not p.entity and p.text[:1].isupper() for p in participants.values())
    for key, p in list(participants.items()):
        if named and p.role == "at" and p.entity and is_people(p.text.split()[-1]):
            del participants[key]


def without_self_harm(participants: Participants) -> None:
    """They attacked their camp: whoever acts is not whom the pronoun in the object means."""
    acting = {p.entity for p in participants.values() if p.role == "by" and p.entity}
    for key, p in list(participants.items()):
        if p.role == "against" and p.via == "pronoun" and p.entity in acting:
            del participants[key]
