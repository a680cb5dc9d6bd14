"""Those whom a few words add to what was just told: Orskia signed, and so did Varduland; on one side stood A.

What a firm or a person who is punished belongs to may also stand in the next sentence: all of them are based in A.
"""

import re
from collections.abc import Iterable, Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.events.taking_part import taking_part
from streams.lexicon.event_type import Role
from streams.names.demonyms import is_country
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

_THE = r"(?:the |its neighbour |neighbouring |its neighbor )?"
_SO_DID = re.compile(
    rf"(?:\b(?:and|but|then|later|afterwards|an hour later|minutes later|hours later),? )?"
    rf"\b(?:so(?: too)?|as) (?:did|has|have|had) {_THE}$",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(
    r"(?:['’]s (?:government|president|cabinet|minister))? (?:(?:promptly|then|soon|also|has|later|quickly) )*"
    r"(?:followed suit|did (?:so too|the same|likewise)|did,? too\b)"
)
_ONE_SIDE = re.compile(rf"\bon (?:the )?one side (?:(?:stood|were|was|are|is|fought|stand) )?,?{_THE}$", re.IGNORECASE)
_OTHER_SIDE = re.compile(
    rf"\bon the other(?: side)? ?,?(?:(?:stood|were|was|are|is|fought|stand) )?{_THE}$", re.IGNORECASE
)
_ALL_ARE = (
    r"(?:(?:All|Most|Many|Both|Some|Each|Every one|Nearly all|Almost all)"
    r"(?: (?:\w+ )?(?:of (?:them|these|those|the \w+)))?|"
    r"They|The (?:[a-z-]+ )?(?:firms|companies|banks|men|women|officers|officials|two|three|four|entities|people|"
    r"judges|traders|ships|tankers)) "
)
_BASED = re.compile(
    rf"{_ALL_ARE}(?:is|are|was|were) (?:all |both |mostly )?"
    r"(?:(?:based|registered|domiciled|headquartered|incorporated|located|resident|at home|run) "
    r"(?:in|from|out of) (?:the )?|from (?:the )?)?$"
)
_THEIR_OWN = re.compile(
    r" (?:citizens|nationals|officers|generals|judges|officials|firms|companies|banks|businessmen)\b"
)


def joining_in(
    events: list[EventMention], mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> list[EventMention]:
    """Events with those whom the words right behind them add."""
    made = []
    for event in events:
        added: list[Participant] = []
        if event.modality in ASSERTED:
            for step in (_alike, _sides, _listed):
                added = added or list(step(event, mentions, text, spans))
        if added:
            event = event.model_copy(update={"participants": (*event.participants, *added)})
        made.append(event)
    return made


def _alike(
    event: EventMention, mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> Iterable[Participant]:
    """A signed it, and so did B; A froze their accounts, B followed suit."""
    role: Role | None = {"agreement": "between", "sanction": "by"}.get(event.type)  # type: ignore[assignment]
    own = [p for p in event.participants if p.role == role]
    told = text[event.sentence_start : event.sentence_end]
    alone = role != "between" or (len(own) == 1 and not any(is_country(w) for w in _others(told, event, mentions)))
    if role is None or not own or not alone:
        return
    index = index_of(list(spans), event.sentence_start) or 0
    end = spans[min(index + 1, len(spans) - 1)][1]
    for m in mentions:
        if event.trigger_end <= m.start < end and m.entity not in {p.entity for p in event.participants}:
            low = spans[index_of(list(spans), m.start) or 0][0]
            if _SO_DID.search(text[max(low, event.trigger_end) : m.start]) or _FOLLOWED.match(text, m.end):
                yield taking_part(role, m)


def _sides(
    event: EventMention, mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> Iterable[Participant]:
    """A battle raged. On one side stood A; on the other B."""
    if event.type != "escalation" or any(p.entity for p in event.participants if p.role in ("by", "against")):
        return
    index = index_of(list(spans), event.sentence_start) or 0
    if index + 1 >= len(spans):
        return
    low, high = spans[index + 1]
    named = [m for m in mentions if low <= m.start < high]
    first = [m for m in named if _ONE_SIDE.search(text[low : m.start])]
    second = [m for m in named if _OTHER_SIDE.search(text[low : m.start])]
    if len(first) == len(second) == 1:
        for m in (*first, *second):
            yield taking_part("by", m)
            yield taking_part("against", m)


def _listed(
    event: EventMention, mentions: Sequence[Mention], text: str, spans: Sequence[tuple[int, int]]
) -> Iterable[Participant]:
    """A froze the accounts of nine firms. All of them are based in B."""
    roles = {p.role for p in event.participants if p.entity}
    if event.type != "sanction" or "by" not in roles or "against" in roles:
        return
    index = index_of(list(spans), event.sentence_start) or 0
    for low, high in spans[index + 1 : index + 2]:
        for m in mentions:
            lead = text[low : m.start] if low <= m.start < high else ""
            if not lead or m.kind is EntityKind.PERSON or not _BASED.fullmatch(lead):
                continue
            if re.search(r"(?:in|from|of) (?:the )?$", lead) or _THEIR_OWN.match(text, m.end):
                yield taking_part("against", m)


def _others(told: str, event: EventMention, mentions: Sequence[Mention]) -> list[str]:
    """The capitalised words of a sentence that belong to nobody watched."""
    own = [(m.start - event.sentence_start, m.end - event.sentence_start) for m in mentions]
    words = re.finditer(r"[A-ZÀ-Þ][\w-]+", told)
    return [w.group() for w in words if not any(low <= w.start() < high for low, high in own)]
