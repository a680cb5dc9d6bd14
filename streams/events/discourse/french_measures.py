"""French measures whose targets or makers other sentences tell: A a sanctionné neuf généraux. Tous sont de B."""

import re
from collections.abc import Iterator, Sequence

from streams.annotation import ASSERTED, EventMention, Participant
from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.headed_measures import after_colon, by_heading
from streams.events.discourse.references import References
from streams.events.taking_part import taking_part
from streams.lexicon.event_type import Role
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import index_of

_REACH = 3  # sentences
_NEAR = 2  # sentences
# From the beginning of the sentence to the name or the adjective.
_ALL_ARE = re.compile(
    r"(?:Tous|Toutes|Ils|Elles|La plupart|Presque tous|Presque toutes|Tous les \w+|Toutes les \w+) "
    r"(?:sont|étaient|ont leur siège|vivent|résident|viennent|servent) (?:tous |toutes |pour la plupart )?"
    r"(?:(?:de nationalité|originaires?|ressortissante?s|immatriculée?s|basée?s|établie?s|domiciliée?s) )?"
    r"(?:(?:des|les) (?:\w+ )?(?:officiers|responsables|ressortissants|citoyens|cadres|sociétés|entreprises|banques|"
    r"généraux|magistrats|juges|députés|ministres|fonctionnaires) )?"
    r"(?:de (?:la |l['’])?|d['’]|du |des |en |au |aux |à )?"
)
_HIT = r"(?:visé|ciblé|concerné|sanctionné|touché|frappé)e?s?"
# Who stands on both sides of it is on the list: deux généraux de A y figurent, aux côtés d'un ministre de B.
_ON_LIST = re.compile(
    r"\by figur(?:e|ent|ait|aient)\b|\bfigur(?:e|ent|ait|aient) (?:[\w'’]+ ){0,2}?(?:sur|dans|à) (?:la|cette|leur|sa) "
    rf"(?:\w+ )?liste\b|\bfigur(?:e|ent|ait|aient) parmi les (?:[\w'’]+ ){{1,3}}?{_HIT}|"
    r"\bs['’]ajout(?:e|ent) (?:aussi |également )?à (?:la|cette) (?:\w+ )?liste\b",
    re.IGNORECASE,
)
# Who stands before it is hit as well.
_TOO = r"(?:également|(?:elle |lui |eux |elles )?aussi)"
_HIT_TOO = re.compile(
    r"\b(?:est|sont|sera|seront|a été|ont été|était|étaient) "
    rf"(?:{_TOO} {_HIT}|{_HIT} (?:{_TOO}|à son tour|par (?:ces|les) (?:mesures|sanctions)))\b"
)
# Those whom a list tells of: il s'agit de deux généraux; not: il s'agit de la deuxième mesure.
_WHO_IS_LISTED = (
    r"(?:responsables?|généra(?:l|ux)|officiers?|personnes|entreprises?|sociétés?|banques?|hommes?|femmes|membres?|"
    r"ministres?|dirigeants?|hauts gradés|fonctionnaires?|magistrats?|juges?|députés?|ressortissants?|citoyens?|"
    r"diplomates?|cadres?|chefs?|commandants?|colonels?)"
)
# Who stands behind it is hit.
_LISTING = re.compile(
    r"\b(?:(?:la|cette|leur) (?:\w+ )?liste|(?:les|ces|leurs|ses) (?:\w+ )?(?:sanctions|mesures)) "
    r"(?:[\w'’]+ ){0,2}?(?:comprend|comprennent|compte|comptent|inclut|incluent|vise|visent|cible|ciblent|frappe|"
    r"frappent|touche|touchent|concerne|concernent|porte sur|portent sur|énumère)\b|"
    r"^(?:Elles|Celles-ci|Ceux-ci|L['’]une d['’]elles) (?:\w+ment )?(?:vis|frapp|touch|cibl|concern)e(?:nt)?\b|"
    r"^Il s['’]agit (?:notamment |entre autres |surtout )?(?:de |du |des |d['’])"
    rf"(?:(?:[\w'’-]+ ){{0,2}}?{_WHO_IS_LISTED}\b|(?:la |l['’])?(?-i:(?=[A-ZÀ-Þ])))|"
    r"^(?:La|Cette) (?:décision|mesure|sanction)(?:, [^,;.]{3,40},)? (?:vise|frappe|touche|cible|concerne)\b|"
    rf"^(?:Sont|Ont été|Seront) (?:également |aussi |notamment )?{_HIT}|"
    rf"\bparmi (?:eux|elles|les (?:[\w'’]+ ){{1,3}}?{_HIT}),? (?:figur\w+|se trouv\w+|on trouve)\b",
    re.IGNORECASE,
)
_STRIKES = re.compile(r" (?:[a-z]+ment )?(?:vise|visent|cible|ciblent|punit|punissent|sanctionne|sanctionnent)\b")
# Right before a name: where somebody is hit, or who stands by him.
_APART = re.compile(
    r"\b(?:dans|en|au|aux|à|vers|par|avec|contre|chez|sur|depuis|est d[eu]|hors d[eu]|selon)"
    r" (?:(?:la|le|les|l['’]) ?)?$"
)
_ENDS = re.compile(r"[;:«»]|\b(?:ne|n['’]|mais|tandis|alors que|accusée?s? d[eu']|pour avoir|qui)\b")


def measures_completed(events: Sequence[EventMention], references: References) -> list[EventMention]:
    """Asserted measures with those who are hit by them or take them, where other sentences say who it is."""
    told = []
    for event in events:
        if event.type == "sanction" and event.modality in ASSERTED:
            added = list(_listed(event, references)) if _named(event, "by") else []
            added = added or list(_elsewhere(event, events, references))
            added = added or list(_headed(event, references))
            event = event.model_copy(update={"participants": (*event.participants, *added)})
        told.append(event)
    return told


def _listed(event: EventMention, references: References) -> Iterator[Participant]:
    """Of whom the sentences behind say that they are hit: la liste comprend deux généraux de B."""
    text, index = references.text, _index(event, references)
    known = {p.entity for p in event.participants}
    for behind in range(index + 1, min(index + 1 + _REACH, len(references.spans))):
        low, high = references.spans[behind]
        here = references.mentions[behind]
        found: list[Mention] = []
        if behind == index + 1 and not _named(event, "against"):
            found = [m for m in here if m.kind is not EntityKind.PERSON and _ALL_ARE.fullmatch(text[low : m.start])]
        for mention in found + _on_list(here, text, low, high, _named(event, "by")):
            if mention.entity not in known:
                known.add(mention.entity)
                yield taking_part("against", mention)


def _on_list(here: Sequence[Mention], text: str, low: int, high: int, doers: set[str]) -> list[Mention]:
    """The names of a sentence that stand where those who are hit do."""
    found: list[Mention] = []
    cues = [(m.start() + low, m.end() + low, True, True) for m in _ON_LIST.finditer(text[low:high])]
    cues += [(m.start() + low, m.end() + low, True, False) for m in _HIT_TOO.finditer(text[low:high])]
    cues += [(m.start() + low, m.end() + low, False, True) for m in _LISTING.finditer(text[low:high])]
    cues += [(m.start, m.end, False, True) for m in here if m.entity in doers and _STRIKES.match(text, m.end)]
    for start, end, before, behind in cues:
        for m in here:
            gap = text[m.end : start] if m.end <= start else text[end : m.start]
            beside = (before and m.end <= start) or (behind and m.start >= end)
            if beside and m.entity not in doers and not _ENDS.search(gap) and not _APART.search(text[low : m.start]):
                found.append(m)
    return found


def _elsewhere(event: EventMention, events: Sequence[EventMention], references: References) -> Iterator[Participant]:
    """Who takes a measure or is hit, where a measure near it tells that alone, and nobody else is named with it.

    A durcit ses sanctions: in the headline; in the sentence behind, les nouvelles mesures contre B. Of a measure that
    nobody is said to take right behind a body's summit, that body.
    """
    by, against = _named(event, "by"), _named(event, "against")
    if bool(by) == bool(against):
        return
    wanted: Role = "against" if by else "by"
    index = _index(event, references)
    near = [e for e in events if abs(_index(e, references) - index) <= _NEAR and e.modality in ASSERTED]
    halves = [
        e for e in near if e.type == "sanction" and _named(e, wanted) and not _named(e, "by" if by else "against")
    ]
    if not halves and wanted == "by" and not any(p.role == "by" for p in event.participants):
        halves = [e for e in near if e.type == "summit" and _index(e, references) < index]
    role: Role = "of" if any(e.type == "summit" for e in halves) else wanted
    sources = [p for e in halves for p in e.participants if p.role == role and p.entity]
    alone = not any(strange_bodies(references, _index(e, references)) for e in (event, *halves))
    if alone and len({p.entity for p in sources}) == 1 and not {p.entity for p in sources} & (by | against):
        yield sources[0].model_copy(update={"role": wanted, "via": "description"})


def _headed(event: EventMention, references: References) -> Iterator[Participant]:
    """Whom it hits, or who takes it, by how the article is headed."""
    by, against = _named(event, "by"), _named(event, "against")
    if by and not against:
        yield from by_heading(event, _index(event, references), references)
    elif against and not any(p.role == "by" for p in event.participants):
        yield from after_colon(event, _index(event, references), references)


def _index(event: EventMention, references: References) -> int:
    return index_of(references.spans, event.sentence_start) or 0


def _named(event: EventMention, role: Role) -> set[str]:
    return {p.entity for p in event.participants if p.role == role and p.entity}
