"""What holds for an event however its sentence was read: who took no part, what the words around it add, its record."""

import re
from typing import Literal

from streams.annotation import EventMention, Modality, Participant
from streams.events.grammar import Grammar
from streams.events.sentence import Sentence
from streams.events.triggers import Occurrence
from streams.events.whereabouts.elsewhere import abroad, wanted
from streams.text import fold

# Talks that broke up were held, as a truce that is over was not kept.
_TALKING = frozenset(("contact", "summit"))
_BROKEN_UP = re.compile(r"[^.;]{0,60}? (?:a|ont|avai(?:t|ent)) (?:pris fin|fait long feu|capote|tourne court)\b")
# Put off until a day that is named, it is still to come.
_MOVED = re.compile(
    r"\b(?:postpon|delay|deferr|defer|reschedul|mov|push|put|shift)\w*(?: (?:off|back|forward|again))?\b[^.;]{0,90}?"
    r"\b(?:(?:until|till|to) (?:(?:the|an?|early|mid|late|next|end|of|its) )*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|spring|summer|autumn|winter|week|month|year|\d{1,2}|\d{4})\b"
    r"|(?:now|newly) (?:set|slated|scheduled|due|planned|expected) (?:to be held |to take place )?(?:for|on|in)\b)"
)
_DATED = frozenset(("election", "summit", "contact"))
# Those that somebody means to stop are under way: cut the network to stop the protests.
_TO_STOP = re.compile(
    r"\bto (?:help )?(?:stop|halt|end|quell|curb|contain|suppress|crush|stem|calm|disperse|break up|put down) "
    r"(?:the|these|those) (?:[\w'’-]+ ){0,3}$"
)


def without_spared(participants: list[Participant], sentence: Sentence, grammar: Grammar) -> list[Participant]:
    """Without those that the text names to say that they took no part: deserters, not M23."""
    participants = [
        p
        for p in participants
        if p.role not in ("at", "by") or not abroad(sentence, p.start, p.end, grammar, people=p.role == "by")
    ]
    named = any(
        p.role == "at" and not p.entity and any(w[:1].isupper() for w in p.text.split()[1:]) for p in participants
    )
    if named and grammar.abroad:  # à Paris, contre la vie chère au Sénégal
        participants = [p for p in participants if p.role != "at" or not p.entity or not wanted(sentence, p, grammar)]
    pattern = grammar.not_before
    if pattern is None:
        return participants
    return [p for p in participants if not pattern.search(fold(sentence.text[: max(0, p.start - sentence.start)]).text)]


def shaded(modality: Modality, sentence: Sentence, occurrence: Occurrence, grammar: Grammar) -> Modality:
    """What tree or tense say, put right by the words around the trigger."""
    shade = _by_words(modality, sentence, occurrence, grammar)
    if shade is not Modality.CANCELLED or grammar.language != "en":
        return shade
    kind = occurrence.trigger.form.type
    if kind == "protest" and _TO_STOP.search(sentence.text[: occurrence.start - sentence.start]):
        return Modality.HAPPENED
    return Modality.PLANNED if kind in _DATED and _MOVED.search(fold(sentence.text).text) else shade


def _by_words(modality: Modality, sentence: Sentence, occurrence: Occurrence, grammar: Grammar) -> Modality:
    trigger, start, end = occurrence
    before = re.findall(r"[\w'’]+", sentence.text[: start - sentence.start])
    if trigger.form.kind == "threat" and modality is Modality.HYPOTHETICAL:
        # A threat is made by its words, whatever it depends on; that somebody could threaten is none.
        modality = modality if any(word in grammar.modality["possible"] for word in before) else Modality.HAPPENED
    noun = trigger.form.shape == "noun"
    surface = grammar.surface.modality(sentence.text, start - sentence.start, end - sentence.start, noun=noun)
    if surface is None or modality is Modality.BACKGROUND:
        return modality
    if surface is Modality.HYPOTHETICAL and trigger.form.kind == "threat":
        return modality
    behind = fold(sentence.text[end - sentence.start :]).text
    if surface is Modality.CANCELLED and trigger.form.type in _TALKING and _BROKEN_UP.match(behind):
        return modality
    return surface


def event_mention(
    sentence: Sentence,
    occurrence: Occurrence,
    participants: list[Participant],
    modality: Modality,
    method: Literal["parse", "window"],
) -> EventMention:
    """The record of what was found, with the trigger as it is written."""
    trigger, start, end = occurrence
    return EventMention(
        type=trigger.form.type,
        kind=trigger.form.kind,
        trigger=sentence.text[max(0, start - sentence.start) : end - sentence.start],
        trigger_start=start,
        trigger_end=end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        participants=tuple(participants),
        modality=modality,
        method=method,
    )
