"""How English articles say for which body somebody acts: Varduland's president, A; A, the premier of B."""

import re

from streams.events.discourse.seats import Wording
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_LEADER = (
    r"(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|monarch|crown prince|leader|ruler|"
    r"(?:head|chief) of (?:state|government)|secretary of state|"
    r"(?:foreign|defen[cs]e|finance|interior|trade|energy) (?:minister|secretary)|"
    r"minister (?:of|for) [\w ]{3,40}?|top diplomat|supreme leader)"
)
_NOT_NOW = re.compile(
    r"\b(?:former|ex|late|vice|deputy|opposition|then|future|assistant|would-be|exiled|ousted|deposed)\b[ -]?", re.I
)
_ADJECTIVES = (
    r"(?:(?:new|newly[- ]\w+|interim|transitional|acting|military|current|outgoing|visiting|de facto|"
    r"far-right|\w+ed) )*"
)
# Between the body and the name: 's new president, A; n Foreign Minister Dr A.
_UP_TO_NAME = re.compile(
    rf"(?:['’]s?)? {_ADJECTIVES}{_LEADER},? (?:(?:Dr|Mr|Mrs|Ms|Gen|General|Sheikh|Sir|H\.?E)\.? )*", re.I
)
# Between the name and the body behind it: , the president of; , Varduland's (nothing).
_BEHIND = re.compile(rf",? (?:who is )?(?:the |its |current |new )*{_LEADER} of (?:the )?(?:Republic of )?", re.I)
_OWNER_BEHIND = re.compile(r", (?:the )?")
_OFFICE_BEHIND = re.compile(rf"(?:['’]s?)? {_ADJECTIVES}{_LEADER}\b", re.I)
# President A of B.
_TITLED = re.compile(rf"\b{_LEADER} (?:[A-Z][\w.'’-]+ ){{0,2}}$", re.I)
_OF = re.compile(r" of (?:the )?(?:Republic of )?")
_DESCRIBED = re.compile(rf"(?:['’]s?)? {_ADJECTIVES}{_LEADER}", re.I)
_DESCRIBED_OF = re.compile(rf"(?:the )?{_LEADER} of (?:the )?(?:Republic of )?", re.I)


def _acts_for(text: str, low: int, person: Mention, body: Mention) -> bool:
    """Whether the body stands in the office of the person: in his description, before his name or behind it."""
    start = max(low, min(person.start, body.start) - 20)
    before = text[start : min(person.start, body.start)]
    if re.search(_NOT_NOW.pattern + r"(?:the )?$", before, re.I):
        return False
    if person.start <= body.start and body.end <= person.end:
        return _in_description(text[person.start : person.end], body.start - person.start, body.end - person.start)
    if body.end <= person.start:
        gap = text[body.end : person.start]
        return bool(_UP_TO_NAME.fullmatch(gap)) and not _NOT_NOW.search(gap)
    gap = text[person.end : body.start]
    if _NOT_NOW.search(gap):
        return False
    if _OF.fullmatch(gap):
        return bool(_TITLED.search(text[max(low, person.start - 50) : person.start]))
    office = _OFFICE_BEHIND.match(text[body.end :])
    return bool(_BEHIND.fullmatch(gap) or (_OWNER_BEHIND.fullmatch(gap) and office and not _NOT_NOW.search(office[0])))


def _in_office(description: str, body: Mention) -> bool:
    """Orskia in Orskia's president."""
    return body.kind is EntityKind.PLACE and _in_description(description, body.start, body.end)


def _in_description(description: str, start: int, end: int) -> bool:
    if _NOT_NOW.search(description):
        return False
    return bool(_DESCRIBED.fullmatch(description[end:]) or _DESCRIBED_OF.fullmatch(description[:start]))


WORDING = Wording(_acts_for, _in_office)
