"""Who only answers what somebody else did: A sent condolences over the shooting, imposed sanctions for the raid."""

import re

from streams.annotation import Participant
from streams.events.sentence import Sentence

_GRIEF = re.compile(
    r"\b(?:condolen|sorrow|sympath|grie[fv]|shock|sadden|sadness|solidarity|outrage|horror|horrified|dismay|concern|"
    r"mourn|regret|pray|tribute|alarm|worry|worried|anguish|disgust|react)\w*",
    re.IGNORECASE,
)
# Who punishes those who did it.
_PUNISHING = re.compile(
    r"\b(?:sanction|blacklist|asset freeze|travel ban|visa ban|embargo|prosecut|indict|convict|charg)\w*"
    r"[^.;]{0,120}?\b(?:over|for|after|in response to|because of|behind|responsible|accused|blamed|suspected|"
    r"complicit|involved|linked|role)\b",
    re.IGNORECASE,
)
# What only happens at the time of a deed.
_MEANWHILE = re.compile(
    r"^\W*(?:[\w'’-]+ ){0,4}?(?:coincid\w+ with|c[ao]m(?:e|es|ing)|happened|occurred|took place|follow(?:s|ed|ing)?)\b"
    r"[^.;]{0,40}?\b(?:with|as|while|when|amid|during|before|after|ahead of|on the eve of|days?|hours?|weeks?|minutes?|"
    r"a visit|a trip|the (?:visit|arrival|departure))\b",
    re.IGNORECASE,
)


def grieving(sentence: Sentence, participant: Participant, trigger: int, end: int) -> bool:
    """Whether somebody is sorry for what the trigger tells, punishes it, or does something else at the time."""
    if participant.start >= end:
        behind = sentence.text[end - sentence.start : participant.start - sentence.start]
        return bool(_MEANWHILE.match(behind))
    between = sentence.text[max(0, participant.end - sentence.start) : max(0, trigger - sentence.start)]
    return bool(_GRIEF.search(between) or _PUNISHING.search(between))
