"""Whom French deeds of force hit in the war that a headline names: Guerre au Varduland : l'Orskia a tiré cent obus.

What the deed is done to is told by its kind alone (a market, many towns, thirty dead); whose it is, the headline says.
"""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention
from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.references import References
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

_REACH = 4  # sentences, with the headline
# Right before the name of whose ground it is.
_WAR = re.compile(
    r"\b(?:guerre|invasion|conflit)(?: [a-zà-ÿ]+)? (?:en|au|aux|dans le|du|de la|de|contre la|contre le) ?"
    r"$|\b(?:guerre|invasion|conflit)(?: [a-zà-ÿ]+)? (?:de |en |dans |contre )?[dl]['’]$",
    re.IGNORECASE,
)
# Kalo, au Varduland : ...
_TOWN_IN = re.compile(r"^[^:.;«]{3,60}, (?:en|au|aux) $")
_HEADING = re.compile(r"[^:.;«»]{0,30} ?: ")
# Where the state fights some of those at home, or helps it to.
_AT_HOME = re.compile(
    r"\b(?:d?jihadistes?|terroristes?|rebelles?|insurgés?|groupes? armés?|milic\w+|séparatistes?|islamistes?|"
    r"mercenaires?|aux côtés|alliés?|soutien|appui)\b",
    re.IGNORECASE,
)
_TROOPS = re.compile(
    r"\b(?:(?:armées?|forces|troupes|soldats|militaires|positions?|lignes|occupants?|occupé[es]* par les) ?"
    r"(?:de l['’]|du |de la |d['’])?|[Ll]es )$"
)


def of_the_war(events: list[EventMention], mentions: Sequence[Mention], references: References) -> list[EventMention]:
    """Deeds by a watched state that hit nobody who is named, against who fights it in the war of the headline."""
    ground = _ground(references)
    if ground is None:
        return events
    made = []
    for event in events:
        doers = {p.entity for p in event.participants if p.role == "by" and p.entity}
        if len(doers) == 1 and _open(event, doers, references):
            index = index_of(references.spans, event.sentence_start) or 0
            foe = _foe(mentions, references, index, ground) if ground.entity in doers else ground
            if foe is not None:
                against = taking_part("against", foe, "description")
                event = event.model_copy(update={"participants": (*event.participants, against)})
        made.append(event)
    return made


def _ground(references: References) -> Mention | None:
    """The country whose war, or whose town, heads the article."""
    low, _ = references.spans[0]
    for m in references.mentions[0]:
        before = references.text[low : m.start]
        town = _TOWN_IN.search(before) and _HEADING.match(references.text, m.end)
        if m.kind is EntityKind.PLACE and (_WAR.search(before) or town):
            return m
    return None


def _open(event: EventMention, doers: set[str], references: References) -> bool:
    """Whether a deed near the headline names nobody whom it hits, be he watched or not."""
    index = index_of(references.spans, event.sentence_start) or 0
    force = event.type == "escalation" and event.kind != "threat" and event.modality in ASSERTED
    if not force or index >= _REACH or strange_bodies(references, index):
        return False
    if any(p.entity and p.entity not in doers for p in event.participants if p.role in ("against", "at")):
        return False
    return not _AT_HOME.search(references.text, event.sentence_start, event.sentence_end)


def _foe(mentions: Sequence[Mention], references: References, index: int, ground: Mention) -> Mention | None:
    """The only other state whose troops the sentences around a deed of the attacked tell of."""
    spans = references.spans[max(0, index - 1) : index + 2]
    low, high = spans[0][0], spans[-1][1]
    others = [m for m in mentions if low <= m.start < high and m.kind is EntityKind.PLACE and m.entity != ground.entity]
    fighting = {m.entity: m for m in others if _TROOPS.search(references.text, low, m.start)}
    return next(iter(fighting.values())) if len(fighting) == 1 else None
