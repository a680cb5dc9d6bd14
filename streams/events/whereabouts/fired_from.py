"""Whose ground French news says that shells came from: tirés depuis une colline que tiennent les hommes de A.

Who holds the place that is fired from is taken to have fired; the tree of so long a phrase is seldom right.
"""

import re

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind
from streams.text import fold

_SHOT = re.compile(r"\b(?:tir|lanc|largu|envoy|part|ven|decoch)(?:ee?s?|ie?s?|ue?s?)\b|\bprovenant\b|\ben provenance\b")
_GROUND = (
    r"(?:positions?|collines?|zones?|bases?|fiefs?|localites?|quartiers?|territoires?|villages?|villes?|secteurs?|"
    r"hauteurs|rives?|lignes|bastions?|postes?|camps?|montagnes?|regions?|forets?|poches?|crete|sites?)"
)
_FREE = r"(?:(?! (?:sur|contre|vers|ont|a|sont|est|se|par) )[^,;.:])"
_OF = r"(?:du |de la |de l'|des |de |d')"
# From the shot to the name of whoever holds the ground.
_FROM = re.compile(
    r"(?:,[^,;.]{2,30},)?(?: (?!par\b|sur\b|contre\b|vers\b)[\w'-]+){0,4}? ?(?:depuis|d[eu']|des|a partir d[eu'])\s?"
    rf"{_FREE}{{0,40}}?\b{_GROUND}\b{_FREE}{{0,20}}?"
    r"(?: ?(?:tenue?s?|controlee?s?|occupee?s?|conquise?s?|prise?s?|aux mains|acquise?s?)(?: \w+){0,3}? (?:par|des?|du)"
    r"| que (?:tien\w+|control\w+|occup\w+)| ou (?:sont|se) \w+| du| des?| de la)\s?(?:(?:les|le|la) |l'|"
    rf"{_OF})?\s?(?:(?:hommes|rebelles|combattants|forces|troupes|miliciens|elements|jihadistes|djihadistes|insurges) "
    rf"{_OF})?"
)


def with_ground(participants: list[Participant], sentence: Sentence, start: int) -> list[Participant]:
    """With whoever holds the ground that was fired from as the one who did it, and not to whom it was done."""
    holder = fired_from(sentence, start)
    if holder is None or any(p.role == "by" and p.entity for p in participants):
        return participants
    return [*(p for p in participants if p.entity != holder.entity), holder]


def fired_from(sentence: Sentence, start: int) -> Participant | None:
    """Who holds the ground from which came what a trigger at `start` tells of."""
    plain = fold(sentence.text)
    if plain.offsets is not None:
        return None
    for mention in sentence.mentions:
        if mention.kind in (EntityKind.PERSON, EntityKind.PLACE) or mention.start < start:
            continue
        high = mention.start - sentence.start
        for shot in _SHOT.finditer(plain.text, max(0, start - sentence.start), high):
            if _FROM.fullmatch(plain.text, shot.end(), high):
                return Participant(
                    role="by", text=mention.text, start=mention.start, end=mention.end, entity=mention.entity
                )
    return None
