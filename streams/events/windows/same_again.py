"""Swahili attacks and measures that a text goes on to tell of: mashambulizi hayo yameua; vikwazo hivyo vinawalenga."""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention, Participant

_POINTING = re.compile(
    r"[\w'’-]*(?: (?:vipya|mapya|makali|makubwa|jipya|ya anga))? (?:hayo|hilo|hivyo|hizo|haya|hili|hivi|hizi|huo)\b",
    re.IGNORECASE,
)
# Waliowekewa vikwazo, waliolengwa: those on whom it was put.
_THOSE = re.compile(r"^(?:wa|wengine )?(?:li|me|na)o(?:wekewa|lengwa)", re.IGNORECASE)
# Umewawekea wanne hao vikwazo: on those of whom the text told before.
_ON_THEM = re.compile(r"\w*weke\w* (?:pia )?(?:[\w'-]+ ){0,2}?(?:hao|hawa|huyo|hiyo|hizo|hayo|hilo)\b", re.IGNORECASE)
# ... and killed those of the country where it was: yameua watu sita nchini.
_KILLING = re.compile(r"\b(?:ya|li|i|zi)(?:me|li)(?:wa)?(?:ua|jeruhi) (?:raia|watu|wanawake|watoto|wakazi)\b")
_TYPES = ("escalation", "sanction")
_REACH = 900  # characters


def told_again(events: Sequence[EventMention], text: str) -> list[EventMention]:
    """The events, with what the one before tells of each that points back to it: who did it, or to whom."""
    made: list[EventMention] = []
    for event in sorted(events, key=lambda event: event.trigger_start):
        if event.type in _TYPES and _points_back(event, text):
            before = _before(event, made)
            if before is not None:
                event = _completed(event, before, text)
        made.append(event)
    return made


def _points_back(event: EventMention, text: str) -> bool:
    """Whether a trigger, or the noun right behind it, means something told of before."""
    behind = text[event.trigger_start : event.sentence_end]
    words = event.trigger.split(" ")
    if event.type == "sanction" and _ON_THEM.match(behind):
        return True
    return bool(_POINTING.match(behind)) or (len(words) < 4 and bool(_THOSE.match(words[0])))


def _before(event: EventMention, made: Sequence[EventMention]) -> EventMention | None:
    """The last event of its type in a sentence before it, if it is told as a fact and says who did it or to whom.

    Of several in that sentence, the one that says both.
    """
    known = [
        e
        for e in made
        if e.type == event.type
        and e.kind != "threat"
        and e.sentence_start < event.sentence_start <= e.sentence_start + _REACH
        and any(p.entity for p in e.participants)
    ]
    if not known or known[-1].modality not in ASSERTED:
        return None
    last = [e for e in known if e.sentence_start == known[-1].sentence_start and e.modality in ASSERTED]
    return max(last, key=lambda e: len({p.role for p in e.participants if p.entity}))


def _completed(event: EventMention, before: EventMention, text: str) -> EventMention:
    """An event with those whom it lacks; nobody is made to strike himself."""
    added: list[Participant] = []
    struck = event.type == "escalation" and _KILLING.search(text, event.trigger_end, event.sentence_end)
    if struck and not any(p.role == "against" and p.entity for p in event.participants):
        doers = {p.entity for p in before.participants if p.role == "by"}
        where = [p for p in event.participants if p.role == "at" and p.entity and p.entity not in doers]
        added += [p.model_copy(update={"role": "against"}) for p in where]
    for role, other in (("by", "against"), ("against", "by")):
        if any(p.role == role and p.entity for p in (*event.participants, *added)):
            continue
        own = {p.entity for p in event.participants if p.role == other}
        added += [p for p in before.participants if p.role == role and p.entity and p.entity not in own]
    return event.model_copy(update={"participants": (*event.participants, *added)}) if added else event
