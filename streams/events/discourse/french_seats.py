"""How French articles say for which body somebody acts: le président ivoirien A; A, ministre de B; A (Bénin)."""

import re

from streams.events.discourse.seats import Wording
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
OFFICE = rf"{_ONCE}\b(?:{_LEADER}{_OF_ALL}|(?<!premier )(?<!première )ministre{_GAP}){_OF}"
# Up to the body, in an office before a name.
_BEFORE = re.compile(rf"{OFFICE}$", re.IGNORECASE)
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
_BEHIND = re.compile(rf"(?:,? \(?(?:le |la |l['’])?(?:\w+ )?{OFFICE}|\)? \()", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:ex|anci\w+|feu|vice)\b", re.IGNORECASE)


def _acts_for(text: str, low: int, person: Mention, body: Mention) -> bool:
    """Whether the body stands in the office of the person: in his description, before his name or behind it."""
    if person.start <= body.start and body.end <= person.end:
        return not _FORMER.search(text[max(low, person.start - 10) : body.start])
    if body.end <= person.start:
        return bool(_UP_TO_NAME.fullmatch(text[body.end : person.start]) and _BEFORE.search(text[low : body.start]))
    return body.start > person.end and bool(_BEHIND.fullmatch(text[person.end : body.start]))


def _in_office(description: str, body: Mention) -> bool:
    """Orskia in the Orskian president."""
    state = body.kind is EntityKind.PLACE and not _FORMER.search(description)
    return state and bool(_BEFORE.search(description[: body.start]))


WORDING = Wording(_acts_for, _in_office)
