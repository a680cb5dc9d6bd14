"""Parties of an English event that are one and the same: a person and his own country, rebels and the one they are in.

Orskia's premier agreed to resign: nothing is agreed between the two. Orskia's MLK rebels met a bishop: not Orskia.
"""

from streams.annotation import Participant
from streams.events.participants import arguments
from streams.events.sentence import Place, Sentence
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_OTHERS = frozenset(("company", "between", "agent", "recipient", "object", "passive", "owner", "modifier", "of"))


def each_party_once(sentence: Sentence, place: Place, participants: list[Participant]) -> list[Participant]:
    """`participants` without countries that stand in the phrase of another party of theirs."""
    parties = [p for p in participants if p.role == "between"]
    if place.form.type not in ("contact", "agreement") or place.form.shape == "noun" or len(parties) < 2:
        return participants
    syntax = sentence.syntax
    assert syntax is not None
    found, head = arguments.bonds(sentence, place)
    subjects = list(syntax.subjects(head)[0])
    if len(subjects) != 1 or len(syntax.conjuncts(subjects[0])) > 1:
        return participants
    low, high = syntax.span(subjects[0])
    start, end = sentence.start + syntax.token(low).start, sentence.start + syntax.token(high).end
    inside = [m for m in sentence.mentions if start <= m.start and m.end <= end]
    lands = {m.entity for m in inside if m.kind is EntityKind.PLACE}
    others = {m.entity for m in inside} - lands
    if len(lands) != 1 or not others:
        return participants
    alone = place.form.type == "agreement" and all(start <= p.start and p.end <= end for p in parties)
    told = any(function in _OTHERS and not low <= token <= high for function, token in found if syntax.is_noun(token))
    if (alone and not told) or _groups(inside):
        return [p for p in participants if p.role != "between" or p.entity not in lands or not start <= p.start < end]
    return participants


def _groups(mentions: list[Mention]) -> bool:
    """Whether a phrase names fighters, who act for no country."""
    return any(m.kind is EntityKind.GROUP for m in mentions)
