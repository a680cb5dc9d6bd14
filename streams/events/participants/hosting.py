"""Whom whoever receives a guest at home acts for, in English: A hosted Bell for talks in Tolme, so Tolme's own leader.

Nobody receives guests elsewhere: where it is, is whose he is.
"""

import re

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind

_RECEIVING = re.compile(r"(?:host|welcom|receiv|greet)(?:e|es|ed|s)?$", re.IGNORECASE)
_HOME = re.compile(r"\b(?:in|at) (?:(?:the|his|her|its) )?(?:[\w'’]+ ){0,3}?(?:[A-Z][\w'’-]+, )?$")
_ELSEWHERE = re.compile(r"\b(?:sidelines|margins|embassy|consulate|residence of|who|whom|which|that|after|before)\b")
_OFFICE = re.compile(
    r"\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|leader|minister|pope|"
    r"secretary)\b",
    re.IGNORECASE,
)


def at_home(sentence: Sentence, place: Place, participants: list[Participant]) -> list[Participant]:
    """The country where a guest is received, if it takes no part by any name yet."""
    text, offset = sentence.text, sentence.start
    if (
        place.form.kind != "visit"
        or place.form.shape != "verb"
        or not _RECEIVING.match(text[place.start - offset : place.end - offset])
    ):
        return []
    parties = {p.entity for p in participants if p.role == "between"}
    person = any(m.kind is EntityKind.PERSON and m.end <= place.start for m in sentence.mentions)
    if not parties - {None} or not (person or _OFFICE.search(text[: place.start - offset])):
        return []
    lands = {m.entity for m in sentence.mentions if m.kind is EntityKind.PLACE and m.end <= place.start}
    if lands:
        return []  # whose the host is, is told
    for mention in (*sentence.mentions, *sentence.places):
        gap = text[place.end - offset : max(0, mention.start - offset)]
        if mention.start < place.end or mention.kind is EntityKind.PERSON or mention.entity in parties:
            continue
        if len(gap) < 120 and ";" not in gap and _HOME.search(gap) and not _ELSEWHERE.search(gap):
            return [taking_part("between", mention, "description")]
    return []
