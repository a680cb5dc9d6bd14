"""French disasters that the next words extend to another place: Le Varduland voisin est touché lui aussi."""

import re
from collections.abc import Iterator, Sequence

from streams.annotation import ASSERTED, EventMention
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

_STRUCK = re.compile(
    r"(?: voisine?)?,? (?:est|a|a été|n['’]est pas|n['’]a pas été|n['’]a pas non plus été) "
    r"(?:(?:aussi|également|lui|elle|[a-zà-ÿ]+ment|très|non plus) )*"
    r"(?:touché|frappé|affecté|endeuillé|inondé|éprouvé|atteint|sinistré|dévasté|épargné|secoué)e?s?\b"
)
_ALIKE = re.compile(r"\b(?:aussi|également|à son tour|non plus|même sort)\b|n['’](?:est|a) pas")
# En Orskia, une fillette a péri: the sentence opens with another place, and tells who suffered there.
_OPENING = re.compile(
    r"\W*(?:(?:En|Au|Aux|À|Dans|Côté) (?:le |la |les |l['’])?"
    r"(?:[\w’'-]+ (?:(?:voisine?|du|de la|de l['’]|des|de|en) ?)?){0,3})$"
)
_TOLL = re.compile(
    r"\b(?:mort|péri|tué|décéd|décès|noyé|disparu|victimes?|blessé|sinistré|déplacé|dégâts|sans[- ]abri|perdu la vie|"
    r"trouvé la mort|cadavres?|corps)"
)
_OTHERWISE = re.compile(r"\b(?:attaque|attentat|combats?|manifest|tirs?|accident|épidémie|soldats?|rebelles?)")


def struck_too(
    events: list[EventMention], mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Disasters with the places that the sentence behind them says were struck as well."""
    made = []
    for event in events:
        if event.type == "disaster" and event.modality in ASSERTED and event.participants:
            there = {p.entity for p in event.participants if p.role == "at"}
            added = {m.entity: m for m in _behind(event, mentions, text, spans) if m.entity not in there}
            joining = (taking_part("at", m) for m in added.values())
            event = event.model_copy(update={"participants": (*event.participants, *joining)})
        made.append(event)
    return made


def _behind(
    event: EventMention, mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> Iterator[Mention]:
    index = index_of(list(spans), event.sentence_start) or 0
    for low, high in spans[index + 1 : index + 3]:
        told = text[low:high]
        for m in mentions:
            if m.kind is not EntityKind.PLACE or not low <= m.start < high:
                continue
            opens = _OPENING.fullmatch(text[low : m.start]) and _TOLL.search(told) and not _OTHERWISE.search(told)
            if opens or (_STRUCK.match(text[:high], m.end) and _ALIKE.search(told)):
                yield m
