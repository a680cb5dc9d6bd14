"""The bodies that somebody stands for by his title: US President A, PLO leader A, Orskia's Prime Minister A.

Where no rule watches the person, the title alone makes him his country's leader. A rule of somebody else on the same
person must not take that away.
"""

import re
from collections.abc import Mapping, Sequence

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_TITLE = (
    r"(?:(?:vice[ -])?president|(?:deputy )?prime minister|premier|chancellor|king|queen|emperor|emir|sultan|"
    r"crown prince|prince|(?:[a-z]+ ){0,2}secretary|"
    r"(?:[a-z]+ ){0,3}minister(?: (?:of|for) (?:the )?(?:[a-z]+,? (?:and |the )?){0,5}[a-z]+)?|"
    r"(?:(?:deputy )?trade|special) representative|"
    r"secretary(?: of state|[- ]general)|defen[cs]e secretary|(?:\w+ )?leader|chairman|chief|head of state|ruler|"
    r"strongman|general|president-elect|envoy|ambassador|commander)"
)
_HONORIFIC = (
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Maj|Col|Capt|Brig|Adm|Hon|Eng|Engr|Amb|Rev|St)\.?|H\.?E\.?|Sir|Dame|Shri|Sheikha?|"
    r"General|Lieutenant|Major|Colonel|Captain|Field Marshal|Admiral|Professor|Doctor|Haji|Alhaji|Ayatollah|Mullah|"
    r"(?:His|Her) (?:Excellency|Majesty|Royal Highness|Highness)|the Honou?rable)"
)
# At its end the first names of somebody whom a rule knows by his last.
_BEFORE = re.compile(
    rf"(?:['’]s?)? (?:(?:visiting|new|acting|interim|military|supreme|caretaker) )*{_TITLE}"
    rf"(?:[- ](?:designate|elect))?,? (?:{_HONORIFIC} )*(?-i:(?:[A-ZÀ-Þ][\w.-]+ ){{0,2}})",
    re.I,
)
_OTHERS = re.compile(
    r"\b(?:opposition|shadow|rebel|guerrilla|former|party|union|church|religious|separatist|exiled) ", re.I
)
_ONCE = re.compile(r"\b(?:former|ex-?|late|exiled|ousted|deposed|jailed) ?(?:the )?$", re.I)
_BEHIND = re.compile(r" of (?:the )?")
_ROLES = frozenset(("between", "by", "against"))


def represented(
    sentence: Sentence, participants: Sequence[Participant], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """Further participants: the bodies for which those named among `participants` act."""
    found: dict[tuple[str, str], Participant] = {}
    for p in participants:
        if (
            p.role not in _ROLES
            or kinds.get(p.entity or "") is not EntityKind.PERSON
            or p.via not in ("name", "description", "pronoun")
        ):
            continue
        named = _named(sentence, p)
        for mention in sentence.mentions:
            acting = mention.kind is not EntityKind.PERSON and any(_stands_for(sentence, q, mention) for q in named)
            if not acting:
                continue
            known = any(q.entity == mention.entity and q.role != "at" for q in participants)
            if not known:
                found[p.role, mention.entity] = Participant(
                    role=p.role, text=mention.text, start=mention.start, end=mention.end, entity=mention.entity
                )
    return list(found.values())


def _named(sentence: Sentence, person: Participant) -> list[Participant]:
    """Somebody by his name; whom a pronoun means, where the sentence names him: B, back from his talks."""
    if person.via != "pronoun":
        return [person]
    return [
        person.model_copy(update={"start": m.start, "end": m.end, "text": m.text, "via": "name"})
        for m in sentence.mentions
        if m.entity == person.entity
    ]


def _stands_for(sentence: Sentence, person: Participant, body: Mention) -> bool:
    text, offset = sentence.text, sentence.start
    if person.start <= body.start and body.end <= person.end:
        return True  # by his office: Orskia's president
    if not any(m.start == person.start and m.entity == person.entity and not m.described for m in sentence.mentions):
        return False
    if body.end <= person.start:
        title = text[body.end - offset : person.start - offset]
        once = _ONCE.search(text[: body.start - offset])
        return bool(_BEFORE.fullmatch(title)) and not _OTHERS.search(title) and not once
    titled = re.search(rf"\b{_TITLE} $", text[: person.start - offset], re.I)
    gap = text[person.end - offset : max(0, body.start - offset)]
    return bool(titled and body.start > person.end and _BEHIND.fullmatch(gap))
