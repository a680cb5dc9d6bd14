"""Who did French deeds of force that name no doer, where words beside them blame somebody: la police met en cause A."""

import re
from collections.abc import Iterator, Sequence

from streams.annotation import ASSERTED, EventMention
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

_REACH = 1  # sentences behind the deed
_WHO = (
    r"(?:à |au |aux |contre )?(?:(?:des?|les?|du|la|une?) |l['’])?"
    r"(?:(?:[a-zà-ÿ-]+ ){1,3}?(?:du |des |de la |de l['’]|de |d['’])|(?:groupe|mouvement|rebelles|hommes|présumés) )*$"
)
_BLAMING = re.compile(
    rf"\b(?:(?:met|mettent|mettant|mis|mise) (?:\w+ment )?en cause|"
    rf"(?:pointe|pointent|pointant|pointé) (?:\w+ment )?du doigt|"
    rf"(?:attribué|imputé)e?s?|revendiquée?s? par|(?:attribue|imputent|attribuent|impute)|"
    rf"suspecte(?:nt)?|soupçonne(?:nt)?|"
    rf"soupçons (?:se portent|pèsent) sur|accus(?:e|ent|é|ait|aient)) {_WHO}"
)
_CLAIMING = re.compile(r" (?:(?:a|ont|avait|avaient) (?:\w+ment )?revendiqué\b|s['’](?:est|était|en est) attribué\b)")
_CHARGED_WITH = re.compile(r"(?:[\w’'-]+ ){0,2}? ?(?:de |d['’])\w+(?:er|ir|re|oir)\b")


def blamed_beside(
    events: list[EventMention], mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Deeds with a victim and nobody who did them, with whom this sentence or the next blames alone."""
    made = []
    for event in events:
        if _without_doer(event):
            hit = {p.entity for p in event.participants}
            told = {m.entity: m for m in _blamed(event, mentions, text, spans) if m.entity not in hit}
            if len(told) == 1:
                joining = (taking_part("by", m, "description") for m in told.values())
                event = event.model_copy(update={"participants": (*event.participants, *joining)})
        made.append(event)
    return made


def _without_doer(event: EventMention) -> bool:
    force = event.type == "escalation" and event.kind not in ("threat", "clash") and event.modality in ASSERTED
    hit = any(p.entity for p in event.participants if p.role in ("against", "at"))
    return force and hit and not any(p.role == "by" for p in event.participants)


def _blamed(
    event: EventMention, mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> Iterator[Mention]:
    index = index_of(list(spans), event.sentence_start) or 0
    for low, high in spans[index : index + 1 + _REACH]:
        for m in mentions:
            if m.kind is EntityKind.PERSON or not low <= m.start < high:
                continue
            charged = _BLAMING.search(text[low : m.start]) and not _CHARGED_WITH.match(text[m.end : high].lstrip())
            if charged or _CLAIMING.match(text[:high], m.end):
                yield m
