"""Where a vote was whose outcome a people awaits: Orskians are waiting for results after polls closed."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.whereabouts.scene import happening_at
from streams.names.entity_type import EntityKind

_AWAITS = re.compile(
    r"(?: (?:voters|citizens|people))? (?:(?:is|are|was|were|has been|have been|still|now|anxiously|nervously|eagerly|"
    r"patiently) )*(?:await|wait|brac|prepar)(?:s|ed|ing|e|es)?\b"
)
_BESIDE = re.compile(r"[^;:]*\b(?:after|as|when|once|following|from|of|in)\b[^;:,]*")


def awaited_where(participants: Sequence[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """The country whose people, named before the vote, awaits what comes of it, where the vote has no place."""
    if any(p.role == "at" and p.entity for p in participants):
        return []
    text, trigger = sentence.text, place.start - sentence.start
    for m in sentence.mentions:
        awaits = _AWAITS.match(text, m.end - sentence.start)
        if m.kind is EntityKind.PLACE and awaits and _BESIDE.fullmatch(text, awaits.end(), trigger):
            return [happening_at(m)]
    return []
