"""Fights that two who agree have had with each other: A et B ont conclu une trêve après trois jours de combats."""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.events.triggers import Triggers
from streams.names.entity_type import EntityKind

_AFTER = re.compile(
    r"\b(?:après|au terme|à l['’]issue)(?: de| d['’])? ?(?:[\w-]+ ){0,3}?(?:jours?|semaines?|heures|nuits?) "
    r"(?:de |d['’])(?:[a-zà-ÿ]+ )?$"
)
_TOLD = ("attack", "clash", "shelling")


def fought_before(
    events: list[EventMention],
    triggers: Triggers,
    kinds: Mapping[str, EntityKind],
    text: str,
    spans: Sequence[tuple[int, int]],
) -> list[EventMention]:
    """`events` with the fights of some days that French accords between two of them end."""
    made = list(events)
    for event in events:
        parties = {p.entity: p for p in event.participants if p.role == "between" and p.entity}
        sides = [p for e, p in parties.items() if kinds.get(e) in (EntityKind.PLACE, EntityKind.GROUP)]
        if event.type != "agreement" or event.modality not in ASSERTED or len(sides) != 2:
            continue
        for index, found in triggers.items():
            for trigger, start, end in found if spans[index][0] == event.sentence_start else ():
                form, before = trigger.form, text[event.sentence_start : start]
                fight = form.type == "escalation" and form.kind in _TOLD and form.shape == "noun"
                known = any(_of_force(e) and e.sentence_start == event.sentence_start for e in made)
                if fight and not known and _AFTER.search(before):
                    told = {"type": form.type, "kind": form.kind, "trigger": text[start:end]}
                    at = {"trigger_start": start, "trigger_end": end, "participants": _against_each_other(sides)}
                    made.append(event.model_copy(update=told | at))
    return made


def _of_force(event: EventMention) -> bool:
    """Whether an event is a deed of force of which somebody is known to be a party."""
    return event.type == "escalation" and any(p.entity for p in event.participants)


def _against_each_other(sides: Sequence[Participant]) -> tuple[Participant, ...]:
    return tuple(p.model_copy(update={"role": role}) for p in sides for role in ("by", "against"))
