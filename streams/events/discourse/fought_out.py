"""Whose the fighting is that a truce ends, or does not: Fighting went on. A and the MLK signed a truce."""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.events.taking_part import taking_part
from streams.lexicon.event_type import Role
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.names.strange_states import names_strange_state
from streams.text import index_of

_ROLES: tuple[Role, Role] = ("by", "against")
# Sides and ground that nobody could name a third party by.
_UNNAMED = re.compile(
    r"\b(?:factions?|sides?|part(?:y|ies)|rivals?|foes|enem(?:y|ies)|generals|neighbou?rs?|borders?|frontiers?|"
    r"warring \w+|rival \w+|both|the two)\b"
)
_AND = re.compile(r",? and (?:(?:the|its|rival|paramilitary|rebel|powerful|neighbou?ring|neighbou?r) )*")
_TRUCE = r"\b(?:truces?|cease-?fires?|armistices?|cessation of hostilities|halt to (?:the )?(?:fighting|hostilities))\b"
_THEIR_TRUCE = re.compile(rf"(?:[’']s? )?[^.;:]{{0,80}}?{_TRUCE}", re.IGNORECASE)
_TRUCE_BETWEEN = re.compile(rf"{_TRUCE}[^.;:]{{0,40}}? (?:between|of|by) (?:the )?$", re.IGNORECASE)


def fought_out(
    events: list[EventMention], mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Fights that lack a side, with the two whose truce the sentence or one beside it tells of."""
    made = []
    for event in events:
        told = text[event.sentence_start : event.sentence_end]
        strange = names_strange_state(told, event.sentence_start, mentions)
        if _lacks_side(event) and not strange:
            event = event.model_copy(
                update={"participants": (*event.participants, *_missing(event, mentions, text, spans))}
            )
        made.append(event)
    return made


def _lacks_side(event: EventMention) -> bool:
    """Whether an event is a fight of which at most one side is watched, and no other is named."""
    if event.type != "escalation" or event.kind != "clash" or event.modality not in ASSERTED:
        return False
    strangers = (p.text.lower() for p in event.participants if p.role in _ROLES and not p.entity)
    return len(_sides(event)) < 2 and all(_UNNAMED.search(words) for words in strangers)


def _sides(event: EventMention) -> set[str]:
    return {p.entity for p in event.participants if p.role in _ROLES and p.entity}


def _missing(
    fight: EventMention, mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[Participant]:
    """Both parties of a truce as sides of the fight, unless the fight has a side that is no party."""
    here = index_of(list(spans), fight.sentence_start) or 0
    told = {(p.role, p.entity) for p in fight.participants}
    for index in (here, here + 1, here - 1):
        parties = _of_truce(mentions, text, *spans[index]) if 0 <= index < len(spans) else []
        if parties and _sides(fight) <= {m.entity for m in parties}:
            both = [taking_part(role, m, "description") for m in parties for role in _ROLES]
            return [p for p in both if (p.role, p.entity) not in told]
    return []


def _of_truce(mentions: Sequence[Mention], text: str, low: int, high: int) -> list[Mention]:
    """The two whose truce a sentence tells of: A and B signed a truce; a ceasefire between A and B."""
    named = [m for m in mentions if low <= m.start < high and m.kind is not EntityKind.PERSON]
    for first in named:
        for second in named:
            joined = first.entity != second.entity and _AND.fullmatch(text[first.end : max(first.end, second.start)])
            if joined and (
                _THEIR_TRUCE.match(text[second.end : high]) or _TRUCE_BETWEEN.search(text[low : first.start])
            ):
                return [first, second]
    return []
