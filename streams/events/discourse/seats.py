"""For which body somebody acts, as a French article says anywhere in it: le président ivoirien A; A, ministre de B.

Who leads a state or is its minister takes its seat at the table also where the sentence gives his name alone.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from streams.annotation import Participant
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_STOP = r"(?!\b(?:a|ont|est|sont|qui|que|avec|et (?!de |des |du )|mais|reçoit|par)\b)"
_GAP = rf"(?:{_STOP}[^;:.]){{0,110}}?"
_CLOSE = rf"(?:{_STOP}[^,;:.]){{0,80}}?"
# What stands between an office and the body: le chef de la diplomatie; not le président du parlement.
_OF_ALL = (
    r"(?: (?:en exercice|intérimaire|par intérim|sortante?|élue?|de (?:la )?transition|de la (?:République|Commission|"
    r"diplomatie|junte(?: militaire| au pouvoir)?)|du (?:Conseil|gouvernement|pouvoir exécutif)"
    r"|de l['’](?:[EÉ]tat|exécutif)"
    r"|général[e]?|d['’][EÉ]tat|héritier))*"
)
_LEADER = (
    r"(?:président|présidente|cheffe?(?= d[eu'’]| rebelle)|patronne?(?= de la diplomatie)|dirigeante?|leader|roi|reine|"
    r"émir|sultan|prince|souverain|monarque|chanceli(?:er|ère)|secrétaire|numéro un|homme fort|homologue|"
    r"premi(?:er|ère) ministre)"
)
_OF = r"(?: (?:de la |de l['’]|du |des |de |d['’])(?:République (?:\w+ )?(?:du |de |de la |d['’]))?| )"
_ONCE = r"(?<!ancien )(?<!ancienne )(?<!ex-)(?<!ex )(?<!feu )(?<!vice-)(?<!vice )(?<!futur )(?<!opposant )"
_OFFICE = rf"{_ONCE}\b(?:{_LEADER}{_OF_ALL}|(?<!premier )(?<!première )ministre{_GAP}){_OF}"
# Up to the body, in an office before a name.
_BEFORE = re.compile(rf"{_OFFICE}$", re.IGNORECASE)
_HONOURS = (
    r"(?:(?:le |la |l['’])?(?:M\.|Mme|monsieur|madame|son excellence|s\.e\.m?\.?|sa majesté|général|colonel|"
    r"capitaine|maréchal|"
    r"lieutenant|professeur|docteur|dr|pr|me|cheikh|sheikh|roi|émir|prince|président|présidente|chanceli(?:er|ère)|"
    r"premi(?:er|ère) ministre|ministre)\.?,? )*"
)
# Between the body and the name: the rest of a ministry, a rank.
_UP_TO_NAME = re.compile(
    rf"\)?(?: (?:(?:de |du |des |de la |d['’]|et |à |aux? |pour |chargé){_GAP}|par intérim|sortant|élu))?,? {_HONOURS}",
    re.IGNORECASE,
)
# Between the name and the body of the office behind it; A (Bénin).
_BEHIND = re.compile(rf"(?:,? \(?(?:le |la |l['’])?(?:\w+ )?{_OFFICE}|\)? \()", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:ex|anci\w+|feu|vice)\b", re.IGNORECASE)


def seats(
    text: str, spans: Sequence[tuple[int, int]], mentions: Sequence[Mention], known: Mapping[str, Sequence[str]]
) -> dict[str, set[str]]:
    """The bodies for which watched persons act, as the article says; `known`: as the rules describe them."""
    found: dict[str, set[str]] = {entity: set(bodies) for entity, bodies in known.items()}
    for low, high in spans:
        inside = [m for m in mentions if low <= m.start < high]
        for person in (m for m in inside if m.kind is EntityKind.PERSON):
            bodies = (m for m in inside if m.kind is not EntityKind.PERSON and not m.within)
            held = {m.entity for m in bodies if _acts_for(text, low, person, m)}
            if held:
                found.setdefault(person.entity, set()).update(held)
    return found


def in_description(description: str, bodies: Sequence[Mention]) -> list[str]:
    """The states in an office by which a rule describes somebody: Orskia in the Orskian president."""
    if _FORMER.search(description):
        return []
    states = (m for m in bodies if m.kind is EntityKind.PLACE and not m.within)
    return [m.entity for m in states if _BEFORE.search(description[: m.start])]


def seated(
    participants: Sequence[Participant], seats: Mapping[str, Collection[str]], kinds: Mapping[str, EntityKind]
) -> list[Participant]:
    """Further participants of a contact or an accord: the bodies for which those who take part act."""
    known = {p.entity for p in participants if p.role == "between"}
    persons = [p for p in participants if p.role == "between" and kinds.get(p.entity or "") is EntityKind.PERSON]
    return [
        p.model_copy(update={"entity": body, "via": "description"})
        for p in persons
        for body in sorted(seats.get(p.entity or "", ()))
        if body not in known
    ]


def _acts_for(text: str, low: int, person: Mention, body: Mention) -> bool:
    """Whether the body stands in the office of the person: in his description, before his name or behind it."""
    if person.start <= body.start and body.end <= person.end:
        return not _FORMER.search(text[max(low, person.start - 10) : body.start])
    if body.end <= person.start:
        return bool(_UP_TO_NAME.fullmatch(text[body.end : person.start]) and _BEFORE.search(text[low : body.start]))
    return body.start > person.end and bool(_BEHIND.fullmatch(text[person.end : body.start]))
