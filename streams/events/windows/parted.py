"""Those whom somebody meets or signs with apart from each other: alizungumza na A Jumanne, na B siku mbili baadaye."""

import re

from streams.annotation import EventMention, Participant
from streams.events.sentence import Sentence
from streams.text import fold

# Said of all: at different times, in meetings of their own.
_SENT = ("letter", "message")
_NOT_SENDING = re.compile(r"(?:ian|shan|ean)[ae]\b|^(?:ujumbe|barua|waraka|risala)")
_APART = re.compile(
    r"\b(?:nyakati|siku|mikutano|mazungumzo|vikao|simu|hafla|miji|vyumba|hoteli|maeneo|awamu) (?:\w+ )?"
    r"(?:tofauti|mbalimbali)\b"
    r"|\bmmoja mmoja\b|\bkwa zamu\b|\bkila (?:mmoja|upande|kundi|kiongozi) (?:peke|kivyake|kwa wakati)"
    r"|\bmmoja baada ya mwingine\b|\bkwa mfululizo\b|\bmbali ?mbali na\b"
)
# Told of each: when or where, or that the other came later.
_DAY = (
    r"(?:jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|jana|juzi|leo|kesho|asubuhi|jioni|mchana|tarehe)"
)
_WHEN = re.compile(rf"\b{_DAY}\b")
_LATER = re.compile(r"\b(?:kisha|halafu|baadaye|baadae|kabla ya|siku (?:iliyofuata|ya pili)|hatimaye|mwishowe)\b")
_WHERE = re.compile(r"\b(?:mjini|jijini|huko|nchini|katika|kwenye) [\w'-]+")


def parted(event: EventMention, sentence: Sentence) -> list[EventMention]:
    """The events that such a sentence tells of: one for each of those who are kept apart; else the event as it is."""
    behind = [
        p
        for p in event.participants
        if p.role == "between" and p.entity and event.trigger_end <= p.start < sentence.end
    ]
    behind.sort(key=lambda p: p.start)
    if event.kind in _SENT and not _NOT_SENDING.search(fold(event.trigger).text):
        # A na B walituma salamu kwa C: each of them to him, neither to the other
        senders = [p for p in event.participants if p.role == "between" and p not in behind]
        if len({p.entity for p in senders}) > 1:
            rest = tuple(p for p in event.participants if p not in senders)
            return [event.model_copy(update={"participants": (one, *rest)}) for one in senders]
    if len({p.entity for p in behind}) < 2 or not _kept_apart(behind, event, sentence):
        return [event]
    rest = tuple(p for p in event.participants if p not in behind)
    return [event.model_copy(update={"participants": (*rest, one)}) for one in behind]


def _kept_apart(parties: list[Participant], event: EventMention, sentence: Sentence) -> bool:
    """Whether words of the clause keep those apart whom `and` joins."""
    plain = fold(sentence.text).text
    start = event.trigger_start - sentence.start
    if _APART.search(plain, start):
        return True
    first, last = parties[0], parties[-1]
    between = plain[first.end - sentence.start : last.start - sentence.start]
    behind = re.split(r"[.;:,]", plain[last.end - sentence.start :])[0]
    if _LATER.search(between) or (_LATER.search(behind[:60]) and _WHEN.search(between)):
        return True
    for told in (_WHEN, _WHERE):
        here, there = told.search(between), told.search(behind[:60])
        if here and there and here.group() != there.group():
            return True
    return False
