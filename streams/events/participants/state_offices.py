"""Whose office it is that changes hands in English: Orskia's new premier, a minister whom its president names."""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind

_OFFICE = re.compile(
    r"\b(?:president|premier|chancellor|ministers?|governors?|ambassadors?|envoy|king|queen|speaker|"
    r"attorney general|prosecutor|chief of staff|army chief|(?:police|intelligence|spy|military|defen[cs]e|"
    r"armed forces) chief|"
    r"secretary of \w+|commander|cabinet)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(r"\b(?:former|ex-|ambassadors? to|envoy to|deputy)\b", re.IGNORECASE)


def of_states(
    sentence: Sentence, participants: Sequence[Participant], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """The watched states whose offices those have who come or go: by a name beside the office, else by who decides."""
    found: list[Participant] = []
    for holder in participants:
        if holder.role != "of" or holder.entity or not _OFFICE.search(holder.text) or _NOT_NOW.search(holder.text):
            continue
        within = [m for m in sentence.mentions if holder.start <= m.start < holder.end]
        inside = [m for m in within if m.kind in (EntityKind.PLACE, EntityKind.GROUP)]
        found += [taking_part("of", m, "name") for m in inside[:1]]
        if not inside:
            deciding = (p for p in participants if p.role == "by" and kinds.get(p.entity or "") is EntityKind.PLACE)
            found += [p.model_copy(update={"role": "of"}) for p in deciding]
    held = {p.entity for p in participants if p.role == "of"}
    return [p for p in found if p.entity not in held]
