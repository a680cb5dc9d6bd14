"""Attacks that a text tells of first, and lays to somebody in words of their own: the army blamed A, A owned to it."""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.events.discourse.owning import owned
from streams.events.grammar import Grammar, WordSet
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# Right before a name: it is he whom they blame.
_BLAMED = re.compile(
    r"\b(?:(?:blam(?:e|es|ed|ing)|suspect(?:s|ed|ing)?)"
    r"|point(?:s|ed|ing)? (?:the|an?|its|their|his|her) (?:accusing )?fingers? at"
    r"|(?:suspicions?|blame) (?:immediately |quickly |at once |soon )?(?:fell|falls|ha[sv]e? fallen|rests?) on"
    r"|(?:pinn(?:ed|ing)|pins|laid|laying|lays|put|puts|putting|placed|places|placing) "
    r"(?:it|this|the blame|responsibility|the (?:attack|blast|strike|bombing|shooting|raid|killings?)) "
    r"(?:on|to|with|at the door of)"
    r"|attribut(?:es|ed|ing) (?:it|this|them|the (?:attack|blast|strike|bombing|shooting|raid|killings?|deaths?)) to"
    r"|(?:held|holds|holding) (?=[^.;]{3,60} (?:responsible|accountable)))"
    r"(?: (?:the|on|fighters|rebels|militants|members|men|gunmen|jihadists|insurgents|of|from|armed|group))* $",
    re.IGNORECASE,
)
# Right behind it: nothing else than the attack is what they blame it for.
_FOR_IT = re.compile(
    r"(?: (?:rebels?|fighters?|militants?|militia|insurgents?|guerrillas?|group|movement|forces|troops|jihadists?))?"
    r"(?:[.,;:”\"’)]|$| (?:and|but|which|who|though|although|responsible|accountable)\b"
    r"| for (?:it|this|that|them|both|all|carrying|firing|launching|planting|(?:the|these|those|this|that) "
    r"(?:\w+ )?(?:attacks?|blasts?|strikes?|bombings?|shootings?|raids?|killings?|deaths?|ambush|explosions?|assault|"
    r"kidnappings?|incidents?|drones?|violence|massacre)))"
)
_BEHIND_IT = re.compile(
    r"(?: (?:rebels?|fighters?|militants?|forces))? (?:was|were|is|are|had been|stood) "
    r"(?:behind (?:it|this|them|(?:the|both|these) \w+)|responsible|to blame)\b"
    r"|(?: (?:rebels?|fighters?|militants?|forces|men|members|commandos?))? (?:had |has |have )?"
    r"(?:planted|laid|placed|left|hidden|set(?: off)?|detonated|blown up|fired|launched|thrown|threw|dropped|sent|done|"
    r"did|carried out|staged|mounted|committed|perpetrated|ordered) "
    r"(?:it|them|this|both|all (?:of them|three|four)|(?:the|this|both|these) (?:\w+ )?(?:attacks?|blasts?|bombs?|"
    r"bombings?|shootings?|raids?|killings?|ambush|explosions?|assaults?|devices?|charges?|mines?|grenades?|rockets?|shells?|"
    r"drones?|missiles?|massacre|kidnappings?))\b(?! (?:before|previously|in the past|many times))"
)
_DOUBTED = re.compile(
    r"\b(?:not|never|nobody|no one|without|initially|at first|wrongly|falsely|mistakenly|rul(?:es?|ed|ing) out|"
    r"den(?:y|ies|ied)|doubt\w*|no (?:proof|evidence)|"
    r"stopped short|refus\w+|declin\w+|reluctant|whether|if|unclear|had|often|usually|routinely|"
    r"regularly|previous(?:ly)?|earlier|in the past)\b|n['’]t\b"
)
_PEOPLE = re.compile(
    r"(?:attackers?|assailants?|gunm[ae]n|killers?|raiders?|bombers?|militants?|fighters?|shooters?|insurgents?|rebels?|"
    r"kidnappers?|abductors?|men|they|snipers?|motorcyclists|jihadists)",
    re.IGNORECASE,
)


def suspected(
    events: list[EventMention],
    mentions: Sequence[Mention],
    text: str,
    spans: Sequence[tuple[int, int]],
    grammar: Grammar,
) -> list[EventMention]:
    """Attacks by nobody who is named, laid to whoever is blamed or owns up there or in the sentences behind."""
    blamed = [m for m in mentions if m.kind is not EntityKind.PERSON and _blamed(m, text, spans)]
    if not blamed:
        return events
    made = []
    for event in events:
        m = next((m for m in blamed if _about(event, m, spans, 6 if owned(text, m.end) else 3)), None)
        if m is not None and event.type == "escalation" and event.modality in ASSERTED and _open(event, grammar):
            doer = taking_part("by", m)
            event = event.model_copy(update={"participants": (*event.participants, doer, *_there(event, m))})
        made.append(event)
    return made


def _there(event: EventMention, doer: Mention) -> list[Participant]:
    """The country where what has no owner was hit, once it is known who hit it."""
    hit = [p for p in event.participants if p.role == "against"]
    if any(p.entity or re.search(r"(?<!^)[A-ZÀ-Þ]", p.text) for p in hit):
        return []
    places = (p for p in event.participants if p.role == "at" and p.entity and p.entity != doer.entity)
    return [p.model_copy(update={"role": "against"}) for p in places]


def _blamed(mention: Mention, text: str, spans: Sequence[tuple[int, int]]) -> bool:
    low = max((start for start, _ in spans if start <= mention.start), default=0)
    before, behind = text[low : mention.start], text[mention.end : mention.end + 80]
    lead = _BLAMED.search(before)
    if lead is not None:
        return bool(_FOR_IT.match(behind)) and not _DOUBTED.search(before[: lead.start()][-40:])
    if owned(text, mention.end) and not _DOUBTED.search(before[-40:]):
        return True
    return bool(_BEHIND_IT.match(behind)) and not _DOUBTED.search(before[-40:])


def _about(event: EventMention, mention: Mention, spans: Sequence[tuple[int, int]], reach: int) -> bool:
    """Whether an event is told of before the mention, in its sentence or in one of those before: `reach` of them."""
    starts = [start for start, _ in spans if start <= mention.start][-reach:]
    return event.trigger_start < mention.start and event.sentence_start in starts


def _open(event: EventMention, grammar: Grammar) -> bool:
    """Whether nothing but weapons or unnamed attackers is what acts."""
    doers = [p for p in event.participants if p.role == "by"]
    if any(p.entity for p in doers):
        return False
    weapons = (grammar.objects["weapons"], grammar.objects["traps"], grammar.objects["deeds"])
    return all(_means(p.text, weapons) or _PEOPLE.fullmatch(p.text.split()[-1]) for p in doers)


def _means(phrase: str, weapons: Sequence[WordSet]) -> bool:
    """Whether a phrase is about a weapon: a drone packed with explosives."""
    head = re.split(r" (?:packed|laden|loaded|carrying|filled|that|which|of|full) ", phrase.lower())[0].split()[-1]
    return any(head in words for words in weapons) or head in ("boat", "car", "truck", "vehicle", "lorry", "aircraft")
