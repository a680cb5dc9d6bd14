"""Whose ground French news says that an attack hit: un marché, en territoire varduan; sur le sol de A."""

import re

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_ON = re.compile(
    r"\b(?:en|sur (?:le|son)|dans (?:le|son|l['’])|au-dessus du|à l['’]intérieur du) ?"
    r"(?:territoire|sol|terre|espace aérien|eaux(?: territoriales)?)(?: de la | de l['’]| du | de | d['’]| )$"
)
_FROM = re.compile(r"\b(?:depuis|à partir|revenus?|menée?s? sur|basée?s?|installée?s?)\b[^,;.]*$")


def with_owner(participants: list[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """With whose ground it is as the one who is attacked, where nobody watched is said to be."""
    if any(p.role == "against" and p.entity for p in participants):
        return participants
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    owner = next(
        (m for m in sentence.mentions if doers and m.entity not in doers and _owns(sentence, m, place.end)), None
    )
    if owner is None:
        return participants
    return [*participants, taking_part("against", owner, "place")]


def _owns(sentence: Sentence, mention: Mention, start: int) -> bool:
    before = sentence.text[: mention.start - sentence.start]
    on = _ON.search(before) if mention.kind is EntityKind.PLACE and mention.start > start else None
    return on is not None and not _FROM.search(before[: on.start()])
