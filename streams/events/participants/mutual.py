"""What two accuse each other of, each is told to have done to the other: A and B traded accusations of shelling."""

import re
from collections.abc import Iterable

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence

_EACH_OTHER = re.compile(
    r"\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)) (?:each other|one another)\b"
    r"|\b(?:trad|exchang|swapp)(?:e|es|ed|ing) (?:[a-z-]+ ){0,3}?"
    r"(?:accusations?|blame|allegations?|charges|recriminations)\b"
    r"|\bmutual(?:ly)? (?:accusations?|accused|recriminations)\b"
)


def mutually_accused(sentence: Sentence, place: Place, participants: Iterable[Participant]) -> list[Participant]:
    """Both of two doers as those hit, where the words before the attack say that each lays it to the other."""
    before = sentence.text[: place.start - sentence.start]
    doers = {p.entity: p for p in participants if p.role == "by" and p.entity}
    if len(doers) != 2 or not _EACH_OTHER.search(before):
        return []
    return [p.model_copy(update={"role": "against"}) for p in doers.values()]
