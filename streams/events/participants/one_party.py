"""Parties of an English event that are one and the same: a person and his own country, rebels and the one they are in.

Orskia's premier agreed to resign: nothing is agreed between the two. Orskia's MLK rebels met a bishop: not Orskia.
"""

import re

from streams.annotation import Participant
from streams.events.participants import arguments
from streams.events.sentence import Place, Sentence
from streams.names.entity_type import EntityKind

_WHOSE = re.compile(
    r"(?:['’]s?)?(?: (?:main|largest|biggest|shiite|shia|sunni|islamist|rebel|leftist|maoist|marxist|communist|armed|"
    r"militant|opposition|remaining|so-called|dominant|powerful|jihadist|separatist))* ?",
    re.IGNORECASE,
)
_OTHERS = frozenset(("company", "between", "agent", "recipient", "object", "passive", "owner", "modifier", "of"))


def each_party_once(sentence: Sentence, place: Place, participants: list[Participant]) -> list[Participant]:
    """`participants` without countries that stand in the phrase of another party of theirs."""
    parties = [p for p in participants if p.role == "between"]
    if place.form.type not in ("contact", "agreement") or len(parties) < 2:
        return participants
    participants = _without_lands_of_groups(sentence, participants)
    if place.form.type == "contact" or place.form.shape == "noun":
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
    alone = all(start <= p.start and p.end <= end for p in parties)
    told = any(function in _OTHERS and not low <= token <= high for function, token in found if syntax.is_noun(token))
    if alone and not told:
        return [p for p in participants if p.role != "between" or p.entity not in lands or not start <= p.start < end]
    return participants


def _without_lands_of_groups(sentence: Sentence, participants: list[Participant]) -> list[Participant]:
    """Without countries that only tell whose fighters a group is: Colombia's FARC acts for no country."""
    beside = {
        land.start
        for land in sentence.mentions
        for group in sentence.mentions
        if land.kind is EntityKind.PLACE and group.kind is EntityKind.GROUP and land.end <= group.start
        if _WHOSE.fullmatch(sentence.text[land.end - sentence.start : group.start - sentence.start])
    }
    return [p for p in participants if p.role != "between" or p.start not in beside]
