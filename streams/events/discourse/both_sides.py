"""The parties of accords and talks, in English or French, that name none: of those in touch before them.

The two sides signed two memoranda; several accords were signed after the talks.
Orskia and Tolme signed a pact; minister A met his Tolmean counterpart. A et B se battent: une trêve a été conclue.
"""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.references import References
from streams.names.entity_type import EntityKind
from streams.text import index_of

_TYPES = ("contact", "agreement")
_REACH = 3  # sentences
_BOTH_IN_ENGLISH = re.compile(
    r"\b(?:(?:the two|both|these two) (?:[a-z-]+ ){0,2}?(?:sides|parties|countries|nations|states|governments|leaders|"
    r"ministers|presidents|premiers|officials|counterparts|diplomats|statesmen|neighbou?rs|delegations)"
    r"|the (?:sides|parties))\b(?! (?:of|from|in|to) )",
    re.IGNORECASE,
)
_COUNTERPART = re.compile(r"\b(?:his|her) (?:[\w-]+ ){1,3}?(?:counterpart|opposite number)\b", re.IGNORECASE)
_PAPERS = (
    r"(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies)|memorand(?:a|um|ums)(?: of understandings?)?|mous?|"
    r"protocols?|contracts?|conventions?|documents?|declarations?|statements?)"
)
# Papers that are signed, by whom it does not say.
_SIGNED_IN_ENGLISH = re.compile(
    rf"\b{_PAPERS}\b[^.;]{{0,120}}?\b(?:was|were|been|being|be) (?:also |later |then |jointly |formally )?"
    r"(?:signed|inked|exchanged|concluded|sealed|initialled|reached)\b(?! by\b)",
    re.IGNORECASE,
)
_BOTH_IN_FRENCH = re.compile(
    r"\b(?:(?:les|ces) deux (?:[a-zà-ÿ-]+ )?(?:pays|parties|camps|voisins?|états|gouvernements|capitales|"
    r"dirigeants|présidents|ministres|délégations|hommes|chefs|nations|belligérants|armées|responsables|diplomates)|"
    r"(?:les|ces) (?:parties|belligérants|délégations|négociateurs))\b(?! (?:de|du|des|d['’]))",
    re.IGNORECASE,
)
_PAPERS_IN_FRENCH = (
    r"(?:accords?|traités?|pactes?|protocoles?|mémorandums?|conventions?|contrats?|déclarations?|textes?|documents?|"
    r"cessez-le-feu|trêve|armistice|compromis)"
)
_SIGNED_IN_FRENCH = re.compile(
    rf"\b{_PAPERS_IN_FRENCH}\b[^.;]{{0,100}}?\b(?:a|ont|avait|avaient|aura|auront|est|sont) (?:[a-zà-ÿ]+ ){{0,2}}?"
    r"(?:été (?:[a-zà-ÿ]+ )?)?(?:signé|paraphé|conclu|scellé|trouvé|échangé)e?s?\b(?! (?:par|avec|entre)\b)|"
    rf"\b(?:signature|conclusion) (?:de |d['’]|du |des )(?:[\w'’-]+ ){{0,3}}?{_PAPERS_IN_FRENCH}\b"
    r"(?![^.;]{0,60}\b(?:avec|entre|par)\b)",
    re.IGNORECASE,
)
_BOTH = {"en": _BOTH_IN_ENGLISH, "fr": _BOTH_IN_FRENCH}
_SIGNED = {"en": _SIGNED_IN_ENGLISH, "fr": _SIGNED_IN_FRENCH}
_THEY = re.compile(r"\b(?:ils|elles)\b(?: [a-zà-ÿ]+){0,3} $", re.IGNORECASE)
_TRUCE = re.compile(r"\b(?:cessez-le-feu|trêve|armistice)\b", re.IGNORECASE)


def both_sides(events: list[EventMention], references: References) -> list[EventMention]:
    """Events with those parties that are only taken up from what was told before."""
    made: list[EventMention] = []
    for event in sorted(events, key=lambda e: e.trigger_start):
        parties = _parties(event)
        added: list[Participant] = []
        if event.type in _TYPES and len(parties) < 2 and _taken_up(event, references):
            added = _before(event, made, references)
            added = added if parties <= {p.entity for p in added} else []
        elif event.type in _TYPES and len(parties) < 3 and _COUNTERPART.search(_sentence(event, references)):
            added = _other_body(event, _before(event, made, references), references)
        joining = [p for p in added if p.entity not in parties]
        event = event.model_copy(update={"participants": (*event.participants, *joining)})
        made.append(event)
    return made


def _other_body(event: EventMention, told: Sequence[Participant], references: References) -> list[Participant]:
    """Whose minister has a counterpart in a country, where two countries were told of and his own is not named."""
    kinds = references.kinds
    if strange_bodies(references, index_of(references.spans, event.sentence_start) or 0):
        return []
    own = {e for e in _parties(event) if kinds.get(e) is not EntityKind.PERSON}
    bodies = [p for p in told if p.entity and kinds.get(p.entity) is not EntityKind.PERSON]
    if len(own) != 1 or len(bodies) != 2 or not own <= {p.entity for p in bodies}:
        return []
    return [p for p in bodies if p.entity not in own]


def _sentence(event: EventMention, references: References) -> str:
    return references.text[event.sentence_start : event.sentence_end]


def _parties(event: EventMention) -> set[str]:
    return {p.entity for p in event.participants if p.role == "between" and p.entity}


def _taken_up(event: EventMention, references: References) -> bool:
    """Whether the sentence only takes up the parties, and names nobody else who could be one."""
    sentence, language = _sentence(event, references), references.grammar.language
    strangers = (p.text for p in event.participants if p.role == "between" and not p.entity)
    if any(re.search(r"(?<!^)\b[A-Z]", text) for text in strangers):
        return False
    index = index_of(references.spans, event.sentence_start) or 0
    low = event.trigger_start - event.sentence_start
    told = sentence if language == "en" else sentence[low:]
    if strange_bodies(references, index) or re.search(r"\b(?:between|entre)\b", told):
        return False
    both = any(m.end() <= low and low - m.end() < 90 for m in _BOTH[language].finditer(sentence))
    signed = event.type == "agreement" and any(
        m.start() <= low <= m.end() for m in _SIGNED[language].finditer(sentence)
    )
    agreed = language == "fr" and event.kind == "signing" and bool(_THEY.search(sentence[:low]))
    return both or signed or agreed


def _before(event: EventMention, told: Sequence[EventMention], references: References) -> list[Participant]:
    """The parties of the last contact or accord before it, at most a few sentences away; of a truce, those who fought.

    In French the talks may stand in its own sentence: la réunion entre A et B, close par la signature de huit accords.
    """
    here = index_of(references.spans, event.sentence_start) or 0
    french = references.grammar.language == "fr"
    truce = french and event.kind == "signing" and bool(_TRUCE.search(_sentence(event, references)))
    for other in reversed(told):
        there = index_of(references.spans, other.sentence_start) or 0
        if here - there > _REACH:
            return []
        apart = there < here or (french and other.type != event.type)
        roles = (
            ("between",) if other.type in _TYPES else ("by", "against") if truce and other.type == "escalation" else ()
        )
        named = {p.entity: p for p in other.participants if p.role in roles and p.entity}
        if apart and other.modality in ASSERTED and len(named) > 1:
            return [p.model_copy(update={"role": "between", "via": "description"}) for p in named.values()]
    return []
