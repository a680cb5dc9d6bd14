"""Whose attack it was that French air defences ended: A dit avoir abattu douze drones orskiens, which were Orskia's."""

import re

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence

_CAUGHT = re.compile(r"(?:abatt|intercept|neutralis|détrui|repouss)", re.IGNORECASE)
# Many that were sent to strike; one alone may have been watching.
_SENT = r"(?:drones|missiles|roquettes|obus|projectiles|fusées|ogives|essaims?|salves?)"
_BEHIND = re.compile(rf"\w*(?:,? [\w’'-]+){{0,6}}? {_SENT}\b(?! (?:de reconnaissance|de surveillance|espions?|civils))")
_BEFORE = re.compile(rf"\b{_SENT}\b(?! (?:de reconnaissance|de surveillance|espions?|civils))[^.;:]{{0,60}}$")
_PASSIVE = re.compile(r"\b(?:été|sont|étaient|furent) (?:\w+ment )?$")


def sent_by_the_caught(participants: list[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """Participants with those whose missiles were caught as who attacks, and those who caught them as who is hit."""
    start, end = place.start - sentence.start, place.end - sentence.start
    if not _CAUGHT.match(sentence.text[start:]):
        return participants
    before = sentence.text[:start]
    passive = _PASSIVE.search(before)
    if not (_BEFORE.search(before[: passive.start()]) if passive else _BEHIND.match(sentence.text, end)):
        return participants
    return [
        p.model_copy(update={"role": _TURNED[p.role]}) if p.role in _TURNED and p.entity else p for p in participants
    ]


_TURNED = {"by": "against", "against": "by"}
