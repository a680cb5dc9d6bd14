"""Where a vote was that crowds contest: protests in A against Okello's election victory."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.whereabouts.scene import happening_at
from streams.names.entity_type import EntityKind

_CROWDS = re.compile(
    r"\b(?:protests?|demonstrations?|rall(?:y|ies)|riots?|rioting|unrest|marches|anger|outrage|violence) "
    r"(?:\w+ )?(?:in|across|throughout) (?:the )?$",
    re.IGNORECASE,
)
_CONTESTED = re.compile(r" (?:\w+ )?(?:against|over|at|following|after|about) [^,;.:]{0,60}$")


def contested_where(participants: Sequence[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """The place of the crowds who are out over a vote, where the vote has but a person for whom it was."""
    if any(p.role == "at" and p.entity for p in participants):
        return []
    text, trigger = sentence.text, place.start - sentence.start
    for m in sentence.mentions:
        low, high = m.start - sentence.start, m.end - sentence.start
        if m.kind is not EntityKind.PLACE or high > trigger or not _CROWDS.search(text[:low]):
            continue
        if _CONTESTED.fullmatch(text[high:trigger]):
            return [happening_at(m)]
    return []
