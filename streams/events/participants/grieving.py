"""Who is only sorry for what somebody else did: A sent condolences over the shooting."""

import re

from streams.annotation import Participant
from streams.events.sentence import Sentence

_GRIEF = re.compile(
    r"\b(?:condolen|sorrow|sympath|grie[fv]|shock|sadden|sadness|solidarity|outrage|horror|horrified|dismay|concern|"
    r"mourn|regret|pray|tribute|alarm|worry|worried|anguish|disgust|react)\w*",
    re.IGNORECASE,
)


def grieving(sentence: Sentence, participant: Participant, trigger: int) -> bool:
    """Whether somebody before a trigger is sorry for what it tells."""
    between = sentence.text[max(0, participant.end - sentence.start) : max(0, trigger - sentence.start)]
    return bool(_GRIEF.search(between))
