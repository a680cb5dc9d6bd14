"""French attacks in a country that a group claims: Varduland : six soldats tués. Ces assauts, revendiqués par le MLK.

The headline says where they were and whom they hit by his trade alone; the soldiers of a country are its own.
"""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention
from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.references import References
from streams.names.entity_type import EntityKind
from streams.text import index_of

_CLAIMED = re.compile(r"\brevendiqu\w+", re.IGNORECASE)
# Others who may be hit in a country: not its own.
_GUESTS = re.compile(
    r"\b(?:casques bleus|touristes?|étrang\w+|expatriés?|humanitaires?|d?jihadistes?|rebelles?|milici\w+|"
    r"mercenaires?|ambassades?|consulats?)\b",
    re.IGNORECASE,
)


def claimed_below(events: Sequence[EventMention], references: References) -> list[EventMention]:
    """Attacks by one group in one watched country, claimed in their sentence or the next, as against the country."""
    return [_on_its_ground(e, references) if _claimed(e, references) else e for e in events]


def _claimed(event: EventMention, references: References) -> bool:
    """Whether an attack is claimed, and nothing near it tells of others than the country's own."""
    if event.type != "escalation" or event.kind == "threat" or event.modality not in ASSERTED:
        return False
    index = index_of(references.spans, event.sentence_start) or 0
    near = range(max(0, index - 1), min(index + 2, len(references.spans)))
    low, high = references.spans[near[0]][0], references.spans[near[-1]][1]
    if _GUESTS.search(references.text, low, high) or any(strange_bodies(references, i) for i in near):
        return False
    return bool(_CLAIMED.search(references.text, event.sentence_start, high))


def _on_its_ground(event: EventMention, references: References) -> EventMention:
    doers = {p.entity for p in event.participants if p.role == "by" and p.entity}
    places = {p.entity: p for p in event.participants if p.role == "at" and p.entity}
    hit = any(p.role == "against" and p.entity for p in event.participants)
    groups = all(references.kinds.get(e) is EntityKind.GROUP for e in doers)
    if hit or len(doers) != 1 or len(places) != 1 or not groups:
        return event
    against = [p.model_copy(update={"role": "against", "via": "description"}) for p in places.values()]
    return event.model_copy(update={"participants": (*event.participants, *against)})
