"""Swahili heads and ministers who stand for their states: Rais wa Varduland, Paul Lema, amekutana na ...

Once an article has said whose head or minister somebody is, what he does later in it his state does, too.
"""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import EventMention, Participant
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

Body = tuple[str, EntityKind]
"""A state or an organisation, and which of both it is."""

# Where one who leads a state is in touch, agrees, punishes or goes, so does, or is, his state.
_STANDING = {
    "contact": "between",
    "agreement": "between",
    "escalation": "by",
    "sanction": "by",
    "resignation_or_appointment": "of",
}
_OFFICE = (
    r"(?:rais|marais|waziri mkuu|mfalme|malkia|kansela|em[iy]r|amiri?|sultani?|"
    r"kiongozi(?: mkuu)?(?: wa kijeshi| wa kidini)?|"
    r"katibu mkuu|mwenyekiti|mkuu|waziri wa (?:mambo ya |masuala ya )?(?:\w+ ){0,3}?\w+|mwenzake|mwenziwe|mwenzie|"
    r"mwenyeji wake|mgeni wake)"
)
_LONG = (
    r"(?:jamhuri ya (?:muungano wa |shirikisho la |kidemokrasia ya |watu wa |kiislamu ya )?|"
    r"ufalme wa |shirikisho la |nchi ya )?"
)
_TITLE = (
    r"(?:(?:mheshimiwa|mhe?|dkt?|dr|bw|bi|bwana|bibi|mama|prof|profesa|jenerali|luteni|field marshal|sheikh|mh)\.? )"
)
_NAME = r"(?:[A-Z][\w.'’-]* )"
# Before and behind the state's name, and what stands between the office and a name that comes first.
_OFFICE_OF = re.compile(rf"\b{_OFFICE} (?:wa|ya|la|cha) {_LONG}$", re.IGNORECASE)
_BEARER = re.compile(rf"(?: \([A-Z]{{2,}}\))?,? (?:(?i:{_TITLE})|{_NAME}){{0,5}}")
_TITLED = re.compile(rf"(?i:\b{_OFFICE}),? (?:(?i:{_TITLE})|{_NAME}){{0,4}}$")
_OF_STATE = re.compile(rf"(?: \w+)? (?:wa|kutoka|toka) {_LONG}", re.IGNORECASE)
_WHO_IS = re.compile(rf",?(?: ambaye)?(?: ndiye| ni)? {_OFFICE} (?:wa|ya|la) {_LONG}", re.IGNORECASE)
_NOT_NOW = re.compile(
    r"\b(?:zamani|wastaafu|mstaafu|aliyekuwa|naibu|makamu(?: wa)?|msaidizi(?: wa)?|msemaji(?: wa)?|mpinzani|"
    r"mke(?: wa)?|mgombea|mteule|marehemu|hayati|kaka|upinzani|waasi|chama)\b"
)
_THAT_ONE = re.compile(rf"\b(?:rais|kiongozi|mfalme|waziri mkuu) huyo (?:wa|ya) {_LONG}$", re.IGNORECASE)
_BEFORE = 90  # characters


def heads(text: str, mentions: Sequence[Mention], known: Mapping[str, Body]) -> dict[str, Body]:
    """Persons who lead a state or a body, or are its minister, each with it: as an article says, or is `known`."""
    found: dict[str, Body] = {}
    bodies = [m for m in mentions if m.kind is not EntityKind.PERSON and not m.within]
    for person in mentions:
        if person.kind is not EntityKind.PERSON or person.entity in found:
            continue
        for body in bodies:
            if abs(body.start - person.start) < _BEFORE and _leads(text, person, body):
                found[person.entity] = body.entity, body.kind
    return {**known, **found}


def in_description(description: str, bodies: Sequence[Mention]) -> Body | None:
    """The body in an office by which a rule describes somebody: Varduland in rais wa Varduland."""
    states = [m for m in bodies if m.kind is not EntityKind.PERSON and not m.within]
    office = (
        m for m in states if _OFFICE_OF.search(description[: m.start]) and not _NOT_NOW.search(description.lower())
    )
    return next(((m.entity, m.kind) for m in office), None)


def _leads(text: str, person: Mention, body: Mention) -> bool:
    """Whether a person is named beside a state as its head or minister."""
    low = max(0, min(person.start, body.start) - _BEFORE)
    if person.start <= body.start and body.end <= person.end:
        office = person.described and bool(_OFFICE_OF.search(text[person.start : body.start]))
        return office and not _NOT_NOW.search(text[max(0, person.start - 14) : person.start].lower())
    if body.end <= person.start:
        office_of = _OFFICE_OF.search(text, low, body.start)
        if office_of is None or not _BEARER.fullmatch(text[body.end : person.start]):
            return False
        told = text[max(0, office_of.start() - 14) : person.start]
    else:
        between = text[person.end : body.start]
        if _WHO_IS.fullmatch(between):
            return not _NOT_NOW.search(between.lower())
        titled = _TITLED.search(text, low, person.start)
        if titled is None or not _OF_STATE.fullmatch(between):
            return False
        told = text[max(0, titled.start() - 14) : body.start]
    return not _NOT_NOW.search(told.lower())


def with_states(events: Sequence[EventMention], heads: Mapping[str, Body], text: str) -> list[EventMention]:
    """The events, with the states whose heads or ministers take part in them, and heads told of by their state."""
    told = [event.model_copy(update={"participants": _told_by_state(event, heads, text)}) for event in events]
    return [event.model_copy(update={"participants": _added(event, heads)}) for event in told]


def _told_by_state(event: EventMention, heads: Mapping[str, Body], text: str) -> tuple[Participant, ...]:
    """Kiongozi huyo wa Varduland alikutana na: with whoever the article says to lead that state."""
    known = {p.entity for p in event.participants}
    added: list[Participant] = []
    for state in event.participants if event.type in ("contact", "agreement") else ():
        leading = [person for person, (body, _) in heads.items() if body == state.entity]
        if len(leading) == 1 and leading[0] not in known and _THAT_ONE.search(text, 0, state.start):
            added.append(state.model_copy(update={"entity": leading[0], "via": "description"}))
    return (*event.participants, *added)


def _added(event: EventMention, heads: Mapping[str, Body]) -> tuple[Participant, ...]:
    role = _STANDING.get(event.type)
    known: set[str | None] = {p.entity for p in event.participants}
    added: dict[str, Participant] = {}
    for person in event.participants:
        body = heads.get(person.entity or "")
        others = {p.entity for p in event.participants if p.role == role} - {
            person.entity,
            body[0] if body else None,
            None,
        }
        if event.type == "contact" and not others:
            continue  # Rais Lema wa Varduland has not met Varduland
        if body is not None and person.role == role and body[0] not in known:
            added.setdefault(body[0], person.model_copy(update={"entity": body[0]}))
    return (*event.participants, *added.values())
