"""Attacks of nobody's people, and whose the sentences around them say they were: claimed by A; the gunmen were A's."""

import re
from collections.abc import Sequence

from streams.annotation import EventMention
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# Nobody's people, until a text says whose; in French armed men are hommes armés.
_PEOPLE = re.compile(
    r"(?:attackers?|assailants?|gunm[ae]n|killers?|raiders?|bombers?|militants?|fighters?|perpetrators?|shooters?|"
    r"insurgents?|rebels?|kidnappers?|abductors?|men|they|captors|intruders|militiamen|hommes|armés|assaillants?|"
    r"tireurs?|inconnus|individus|agresseurs?|ravisseurs?|combattants?|kamikazes?|auteurs?|ils|d?jihadistes?)",
    re.IGNORECASE,
)
_FRENCH_MEN = (
    r"(?: (?:tous|des|les|un|membres?|combattants?|éléments?|rebelles?|hommes?|miliciens?|militants?|soldats?|"
    r"partisans?|présumés?|au|aux|à|la|du|de))*(?: |.[ld]['’])$"
)
# Right before a name: whose people they were.
_IDENTIFYING = re.compile(
    rf"\b{_PEOPLE.pattern} (?:(?:who|whom|had|have|all|later|also|[a-z]+s|[a-z]+ed) ){{0,3}}?"
    r"(?:were|was|are|belong(?:ed)? to|came from"
    r"|(?:(?:was|were|had been|have been) )?identified (?:themselves )?(?:by \w+ )?as"
    r"|(?:(?:are|were) )?(?:believed|thought|suspected|said|known) to (?:be|belong to|come from))"
    r"(?: (?:the|from|of|members?|fighters?|part|militants?|rebels?|with|to|loyal|a))* $"
    rf"|\b{_PEOPLE.pattern} (?:qui )?(?:tous )?"
    r"(?:appart(?:enaient|iennent)|se réclam(?:ai)?ent|ont été identifiés comme)"
    rf"{_FRENCH_MEN}"
    # of who fell it may be said as well whose men they were
    r"|\b(?:assaillants?|attaquants|agresseurs|tireurs?|ravisseurs|kamikazes?|auteurs)(?: (?!qui\b)[^\s.;:,]+){0,4}? "
    rf"(?:étaient|était|sont|seraient|serait)(?= (?:tous |des |un |membre)){_FRENCH_MEN}",
    re.IGNORECASE,
)
_NEAR = 300  # characters
# Right behind a verb, what the sentences before told of; right before one, who did that.
_TAKEN_UP = re.compile(r" (?:them|it|all of them|both)\b")
_CLEFT = re.compile(
    r"\b(?:it was|c['’](?:est|était|étaient)|ce (?:sont|furent)|ce fut) [^.;:]{2,60}? (?:who|that|qui)"
    r" (?:had |have |has |a |ont |avait |avaient )?$",
    re.IGNORECASE,
)
# In an attack, an attack that: a noun that sums up what its sentence told before.
_SUMMED_UP = re.compile(r", (?:in )?(?:an?|another|the latest) (?:[\w-]+ ){0,2}$")


def claimed(events: list[EventMention], text: str, spans: Sequence[tuple[int, int]]) -> list[EventMention]:
    """The attack, claimed by A: it hit those whom the text said before that an unnamed attacker hit."""
    starts = {start: index for index, (start, _) in enumerate(spans)}
    told = []
    for event in events:
        doers = [p for p in event.participants if p.role == "by" and p.entity]
        known = any(p.role in ("against", "at") and p.entity for p in event.participants)
        index = starts[event.sentence_start]
        before: list[EventMention] = []
        if doers and not known and _told_of(text, event):
            before = [e for e in events if e.type == event.type and index - 3 <= starts[e.sentence_start] < index]
        if doers and not known and _SUMMED_UP.search(text, event.sentence_start, event.trigger_start):
            before += [e for e in events if e.type == event.type and e.trigger_start < event.trigger_start]
            before = [e for e in before if starts[e.sentence_start] >= index - 3]
        if before:
            hit = [
                p for e in before if _by_unnamed(e) for p in e.participants if p.role in ("against", "at") and p.entity
            ]
            event = event.model_copy(update={"participants": (*event.participants, *dict.fromkeys(hit))})
        told.append(event)
    return told


def identified(events: list[EventMention], mentions: Sequence[Mention], text: str) -> list[EventMention]:
    """The attackers were A's: what the text lays to unnamed people within a few sentences was done by A."""
    told = [
        m
        for m in mentions
        if m.kind is not EntityKind.PERSON and _IDENTIFYING.search(text[max(0, m.start - 90) : m.start])
    ]
    made = []
    for event in events:
        near = [m for m in told if abs(m.start - event.trigger_start) < _NEAR]
        if event.type == "escalation" and near and _by_unnamed(event) and not _passed_on(event):
            m = near[0]
            doer = taking_part("by", m)
            event = event.model_copy(update={"participants": (*event.participants, doer)})
        made.append(event)
    return made


def _passed_on(event: EventMention) -> bool:
    """Whether something that is not a person or their doing is what acts: floods, a shot."""
    doers = [p.text.lower().split()[-1] for p in event.participants if p.role == "by"]
    return bool(doers) and not any(_PEOPLE.fullmatch(word) for word in doers)


def _told_of(text: str, event: EventMention) -> bool:
    """Whether a trigger names what was told of: the attack; had fired them; it was A who fired."""
    taken_up = _TAKEN_UP.match(text, event.trigger_end) or _CLEFT.search(
        text[event.sentence_start : event.trigger_start]
    )
    return bool(taken_up) or _definite(text, event.trigger_start)


def _definite(text: str, start: int) -> bool:
    return bool(
        re.search(r"\b(?:the|this|that|cette|ces|l['’]|la)(?: \w+)? ?$", text[max(0, start - 24) : start], re.I)
    )


def _by_unnamed(event: EventMention) -> bool:
    """Whether nobody is named as who did it; gunmen are nobody's, with a capital or without."""
    doers = [(p, p.text.split()[-1]) for p in event.participants if p.role == "by"]
    return not any(p.entity or (word[:1].isupper() and not _PEOPLE.fullmatch(word)) for p, word in doers)
