"""Whose counterpart a French contact was with: Le ministre de A est à Kalo. L'entretien avec son homologue de B."""

import re

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.sentence import Place, Sentence
from streams.names.entity_type import EntityKind

_OWNED = re.compile(r"\b(?:son|sa) homologue\b", re.IGNORECASE)


def counterpart_owners(
    sentence: Sentence, place: Place, participants: list[Participant], references: References
) -> list[Participant]:
    """The party that a contact lacks, if its only one is a counterpart: of whom the sentence before spoke."""
    if place.form.language != "fr" or place.form.type != "contact" or place.form.shape != "noun":
        return []
    owned = _OWNED.search(sentence.text, place.end - sentence.start)
    if not owned:
        return []
    parties = [p for p in participants if p.role == "between"]
    subject = references.subjects.get(sentence.index - 1) or []
    entities = {entity for entity, *_ in subject}
    if len(parties) != 1 or len(entities) != 1 or parties[0].entity in entities or not parties[0].entity:
        return []
    if any(m.start < sentence.start + owned.start() for m in sentence.mentions):
        return []  # whose counterpart it is, the sentence tells itself
    acting = [item for item in subject if item[2] in ("leader", "official") or item[1] is EntityKind.PERSON]
    low, high = sentence.start + owned.start(), sentence.start + owned.end()
    return [
        Participant(role="between", text=owned.group(), start=low, end=high, entity=e, via="pronoun")
        for e, *_ in acting[:1]
    ]
