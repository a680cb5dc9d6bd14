"""Who called an English protest out, where words before or behind it say so: called by A, a strike began on Monday."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind

_CALLED = re.compile(
    r"(?:^[\"“]?(?:Called|Led|Organi[sz]ed|Convened|Headed|Staged|Mobili[sz]ed)(?: out| up)? by"
    r"|\b(?:at|on|upon|answering|heeding|following|followed) (?:the|a) (?:call|appeal|urging|bidding) (?:of|by|from)) "
    r"(?:the )?$"
)
_HEEDING = re.compile(r"\b(?:heeded|heeding|followed|following|answered|answering) (?:the )?$")
_CALL = re.compile(r"['’]s? (?:call|appeal)s?\b")


def called_out_by(sentence: Sentence, participants: Sequence[Participant]) -> list[Participant]:
    """Those who called it, if nobody who is watched is said to be behind it."""
    if any(p.role == "by" and p.entity for p in participants):
        return []
    for mention in sentence.mentions:
        before, behind = sentence.text[: mention.start - sentence.start], sentence.text[mention.end - sentence.start :]
        called = _CALLED.search(before) or (_HEEDING.search(before) and _CALL.match(behind))
        if called and mention.kind is not EntityKind.PLACE:
            return [taking_part("by", mention)]
    return []
