"""English events of whoever is said to tell of them: talks with A resumed on Friday, B said; B: new sanctions on A."""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.events.taking_part import taking_part
from streams.lexicon.event_type import Role
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_TYPES = ("contact", "agreement")
_DEALINGS = re.compile(
    r"talks|meetings?|negotiations?|discussions?|dialogue|consultations?|contacts?|(?:phone |telephone )?calls?|"
    r"conversations?|letters?|messages?|agreements?|deals?|accords?|pacts?|treat(?:y|ies)|ceasefires?|cease-fires?|"
    r"truces?|memorand(?:um|a)|sign(?:ed|ing)?|agreed|reached",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?: [a-z-]+){0,2} (?:with|to) (?:the )?(?:[a-z-]+ ){0,2}?")
# Talks with A are useless, B said: of none in particular.
_IN_GENERAL = re.compile(
    r"(?: [\w'’-]+){0,2} (?:(?:are|is|remains?) (?!(?:planned|scheduled|due|set|expected|continuing|going on|"
    r"under ?way|being|to|taking place|in progress|ongoing|on )\b)|must |should |needs? |depends? |requires? |could |"
    r"may |might )"
)
_OPENING = re.compile(r"[\"“]?(?:(?:The|A|An|Further|New|Fresh|Direct|[A-Z][a-z-]+) )?(?:[a-z-]+ ){0,4}?")
_COMMA = re.compile(r",[\"”]? (?:the )?(?:[\w'’-]+ ){0,2}?$")
# The state department said, 's foreign ministry announced on Monday that.
_SAID = (
    r"(?:['’]s?)?(?: (?!mediat|broker|host|which|who|that)[\w'’-]+){0,5}? "
    r"(?:said|says|announced|confirmed|stated|reported|disclosed|told [\w ]{3,25}?)"
)
_SAID_SO = re.compile(rf"{_SAID}\b(?! (?:that|it|he|she|they) )")
_SAID_THAT = re.compile(rf"{_SAID}(?: on \w+day| \w+day)?(?: that)? (?:(?:the|an?|its|his|her) )?(?:[a-z-]+ ){{0,3}}?")
# Before a colon in a headline: whose it is, in what role; not who only judges of it.
_HEADING: Mapping[str, Role] = {"sanction": "by", "summit": "of", "protest": "by"}
_JUDGED = re.compile(r"\b(?:are|is|were|was|must|should|would|could|may|need|harm|hurt|won['’]t|do not|don['’]t)\b")


def told_by_a_party(
    events: Sequence[EventMention], mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Events with whoever is said to tell of them, where the role is free; not with a country as the ground alone."""
    ends = dict(spans)
    made = []
    for event in events:
        if event.modality in ASSERTED:
            end = ends.get(event.sentence_start, event.sentence_end)
            added = _teller(event, mentions, text, end) or _heading(event, mentions, text, end)
            if added is not None:
                event = event.model_copy(update={"participants": (*event.participants, added)})
        made.append(event)
    return made


def _teller(event: EventMention, mentions: Sequence[Mention], text: str, end: int) -> Participant | None:
    """Whoever says so, of talks or accords with the one party that is told: talks with A resumed on Friday, B said."""
    parties = [p for p in event.participants if p.role == "between"]
    if event.type not in _TYPES or len(parties) != 1 or not parties[0].entity:
        return None
    party, start = parties[0], event.sentence_start
    if not _DEALINGS.fullmatch(text[event.trigger_start : event.trigger_end]) or _IN_GENERAL.match(text, party.end):
        return None
    if party.start < event.trigger_end or not _WITH.fullmatch(text[event.trigger_end : party.start]):
        return None
    opens = _OPENING.fullmatch(text[start : event.trigger_start])
    elsewhere = {p.entity for p in event.participants}
    for mention in mentions:
        if not start <= mention.start < end or mention.entity in elsewhere:
            continue
        if mention.start > party.end:
            if opens and _COMMA.search(text[party.end : mention.start]) and _SAID_SO.match(text[mention.end : end]):
                return taking_part("between", mention)
        elif mention.end <= event.trigger_start and _SAID_THAT.fullmatch(text[mention.end : event.trigger_start]):
            return taking_part("between", mention)
    return None


def _heading(event: EventMention, mentions: Sequence[Mention], text: str, end: int) -> Participant | None:
    """Whose event it is by the name that the headline opens with: EU: new sanctions on Orskia."""
    role = _HEADING.get(event.type)
    if role is None or any(p.role == role and p.entity for p in event.participants):
        return None
    taken = {p.entity for p in event.participants}
    for mention in mentions:
        opens = mention.start == event.sentence_start and text[mention.end : mention.end + 2] == ": "
        if opens and mention.entity not in taken and not _JUDGED.search(text, event.trigger_end, end):
            body = mention.kind is not EntityKind.PLACE or event.type == "sanction"
            return taking_part(role, mention) if body and mention.kind is not EntityKind.PERSON else None
    return None
