"""Deeds that one lays on another, told in a clause behind them: air strikes that A blamed on B have killed nine."""

import re
from collections.abc import Iterator

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.taking_part import taking_part
from streams.names.gazetteer import Mention

_THAT = re.compile(r"\b(?:that|which) (?:the |officials in |authorities in |[a-z]+ ){0,2}$")
_LAID = re.compile(
    r"(?:['’]s)?(?: (?!not\b|never\b)[a-z]+){0,3}? (?:blam(?:e|es|ed)|pin(?:s|ned)?|attribut(?:e|es|ed)|"
    r"ascrib(?:e|es|ed)|puts? down|lay|lays|laid) (?:[a-z]+ly )?(?:on|to|at the door of) "
    r"(?:the |forces from |troops from )?"
)


def laid_on(sentence: Sentence, participants: list[Participant]) -> list[Participant]:
    """Participants with whoever is blamed as the doer, in place of those who blame him."""
    for blaming, blamed in _blame(sentence):
        own = any(p.role == "by" and p.entity and p.entity != blaming.entity for p in participants)
        kept = [
            p
            for p in participants
            if not (p.role == "by" and p.entity == blaming.entity)
            and not (p.role in ("against", "at") and p.start == blamed.start)
        ]
        participants = kept if own else [*kept, taking_part("by", blamed)]
    return participants


def _blame(sentence: Sentence) -> Iterator[tuple[Mention, Mention]]:
    """Who blames whom for what is told before: that A blamed on B."""
    for blaming in sentence.mentions:
        low, high = blaming.start - sentence.start, blaming.end - sentence.start
        laid = _LAID.match(sentence.text, high) if _THAT.search(sentence.text[:low]) else None
        for blamed in sentence.mentions if laid else ():
            if laid and blamed.start - sentence.start == laid.end() and blamed.entity != blaming.entity:
                yield blaming, blamed
