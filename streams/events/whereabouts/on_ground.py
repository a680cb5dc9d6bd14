"""On whose ground French news says that a deed was done, where nobody else is said to be hit: des frappes en A."""

import re

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_PART = (
    r"(?:(?:le|la|l['’]|les) ?)?(?:(?:extrême[- ])?(?:nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest|"
    r"région|province|territoire|bande|ville|capitale|localité|village|camp|plusieurs régions|plusieurs villes))"
)
_IN = re.compile(
    rf"(?:\b(?:en|au|aux|dans|à|sur) (?:le |la |l['’]|les )?|\b(?:en|au|dans|à|sur|près de) {_PART}"
    r"(?: [\w-]+)? (?:de la |de l['’]|du |des |de |d['’]))$",
    re.IGNORECASE,
)
# What opens something else than where it happened.
_ELSEWHERE = re.compile(
    r"[;:«»\"“”()]|\b(?:qui|que|qu['’]|dont|où|alors|tandis|mais|selon|après|avant|depuis|vers|pour|avec|entre|comme|a|ont|"
    r"est|sont|avait|avaient|déclaré|frontière|frontalière?|ambassade|consulat|réfugiée?s?|basée?s?|venue?s?|arrivée?s?|"
    r"soutenue?s?|menée? depuis|tirée?s? depuis|fabriquée?s?)\b"
)


# What it cost, between a deed and its place: qui a fait plus de dix morts, ayant coûté la vie à dix personnes.
_TOLL = re.compile(
    r"(?:,? qui|,)? ?\b(?:(?:a|ont|avait|avaient|aurait|auraient|ayant) (?:déjà |également |aussi |encore )?"
    r"(?:fait|causé|tué|blessé|coûté la vie|entraîné la mort|endeuillé)|faisant|tuant|causant)\b",
    re.IGNORECASE,
)

# Whom it is done to, behind whoever does it: l'attaque de dizaines de voleurs contre sept villages du Varduland.
_AIMED = re.compile(
    r" (?:de |d['’]|des |du )(?:[\w'’-]+ ){1,7}?(?:contre|sur|visant) (?:[\w'’-]+ ){1,6}?"
    r"(?:de la |de l['’]|du |des |de |d['’]|en |au |aux )(?:la |le |l['’]|les )?$"
)


def told_behind(sentence: Sentence, place: Place) -> list[Mention]:
    """The places behind what a deed cost or hit: une attaque a fait dix morts au nord du Varduland."""
    told = []
    for mention in (*sentence.mentions, *sentence.places):
        if mention.kind is not EntityKind.PLACE:
            continue
        gap = sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]
        inside, toll = _IN.search(gap), _TOLL.search(gap)
        if place.form.shape == "noun" and _AIMED.fullmatch(gap) and not _ELSEWHERE.search(gap):
            told.append(mention)
        if inside is None or toll is None or toll.end() > inside.start():
            continue
        if not _ELSEWHERE.search(gap[: toll.start()] + gap[toll.end() : inside.start()]):
            told.append(mention)
    return told


def on_ground(participants: list[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """With the country or the region where it happened as what was hit, where that is no doer's own."""
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    if not doers or any(p.role == "against" and p.entity for p in participants):
        return participants
    at = [m for m in sentence.mentions if any(p.role == "at" and p.entity == m.entity for p in participants)]
    where = next((m for m in (*at, *told_in_clause(sentence, place)) if _ground(m) and m.entity not in doers), None)
    if where is None:
        return participants
    return [*participants, taking_part("against", where, "place")]


def _ground(mention: Mention) -> bool:
    return mention.kind is EntityKind.PLACE


def told_in_clause(sentence: Sentence, place: Place) -> list[Mention]:
    """The places that stand in the clause of a trigger behind a preposition, after it or opening the sentence."""
    text = sentence.text
    told = []
    for mention in sentence.mentions:
        low = mention.start - sentence.start
        if mention.start >= place.end:
            gap = text[place.end - sentence.start : low]
        else:
            gap = text[:low] if low < 45 and text[:low].strip()[:1].isupper() and text[low:][:60].find(",") >= 0 else ""
            if not gap:
                continue
        inside = _IN.search(gap)
        if inside and not _ELSEWHERE.search(gap[: inside.start()]):
            told.append(mention)
    return told
