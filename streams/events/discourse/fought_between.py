"""Who fights whom in French where the parser loses the second side: combats entre l'armée et les rebelles de A."""

import re
from collections.abc import Sequence

from streams.annotation import EventMention
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_SECOND = re.compile(
    r" (?:[\w-]+ ){0,3}?entre [^.;:,]{2,60}? et (?:le |la |les |l['’]|des )?"
    r"(?:[\w-]+ (?:du |de la |de |de l['’]|d['’]))?$"
)
_REACH = 120  # characters


def fought_between(events: Sequence[EventMention], mentions: Sequence[Mention], text: str) -> list[EventMention]:
    """Clashes with the one named behind `entre ... et` on both sides, as either attacks the other."""
    told = []
    for event in events:
        if event.type == "escalation" and event.kind == "clash":
            for m in mentions:
                near = 0 < m.start - event.trigger_end < _REACH and m.kind is not EntityKind.PERSON
                if near and _SECOND.match(text[event.trigger_end : m.start]):
                    has = {p.role for p in event.participants if p.entity == m.entity}
                    sides = [taking_part(role, m) for role in ("by", "against") if role not in has]
                    event = event.model_copy(update={"participants": (*event.participants, *sides)})
        told.append(event)
    return told
