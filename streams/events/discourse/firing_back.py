"""Whom those who fire back hit: who fought them in the words before. Orskia shelled a post; Varduan troops fired back.

The sentence of the reply names only who gave it.
"""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention
from streams.text import index_of

_BACK = re.compile(
    r"(?:return|answer)(?:s|ed|ing)? (?:the )?(?:\w+ )?(?:fire|gunfire|shelling)"
    r"|(?:fir|shoot|shot)\w* back|(?:retaliat|respond)\w*",
    re.IGNORECASE,
)
_REACH = 3  # sentences


def firing_back(events: list[EventMention], spans: Sequence[tuple[int, int]]) -> list[EventMention]:
    """Replies in kind with those whom they were given to, who fought the one who gives them shortly before."""
    made: list[EventMention] = []
    for event in sorted(events, key=lambda event: event.trigger_start):
        doers = _in_role(event, "by")
        if _is_reply(event) and len(doers) == 1 and not _in_role(event, "against") - doers:
            event = _with_the_other(event, doers, made, spans)
        made.append(event)
    return made


def _is_reply(event: EventMention) -> bool:
    return event.type == "escalation" and event.modality in ASSERTED and bool(_BACK.match(event.trigger))


def _in_role(event: EventMention, role: str) -> set[str]:
    return {p.entity for p in event.participants if p.role == role and p.entity}


def _with_the_other(
    event: EventMention, doers: set[str], told: Sequence[EventMention], spans: Sequence[tuple[int, int]]
) -> EventMention:
    """The reply with the other side of the last attack or fight told before that its giver was a side of."""
    here = index_of(list(spans), event.sentence_start) or 0
    for other in reversed(told):
        if here - (index_of(list(spans), other.sentence_start) or 0) > _REACH:
            break
        if other.type != "escalation" or other.modality not in ASSERTED:
            continue
        sides = _in_role(other, "by") | _in_role(other, "against")
        if len(sides) == 2 and doers < sides and _in_role(other, "by") and _in_role(other, "against"):
            hit = next(p for p in other.participants if p.entity in sides - doers)
            reply = hit.model_copy(update={"role": "against", "via": "description"})
            return event.model_copy(update={"participants": (*event.participants, reply)})
    return event
