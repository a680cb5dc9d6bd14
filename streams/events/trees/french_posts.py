"""Who is raised to what in French: a nommé A ministre, read as A comme ministre; A élue présidente, as est élue."""

import re
from collections.abc import Sequence

from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_RAISING = re.compile(
    r"\b(?:(?:re)?nomm|désign|proclam|intronis|bombard|propuls|sacr)(?:er?|é|ée|a|ait|ant|ent|èrent)? $|"
    r"\b(?:élu|promu|choisi|reconduit|réélu|investi|élire|réélire) $"
)
_OFFICE = re.compile(
    r" (?=(?:(?:nouve(?:au|lle)|vice-|haut[e-]? ?|sous-)\w* ?)?(?:[Pp]rem(?:ier|ière) ministre|ministre|président|"
    r"directeur|directrice|gouverneur|ambassad|cheff?e?\b|porte-parole|secrétaire|commandant|commissaire|procureur|préfet|juge|"
    r"coordinat|conseill|patron|chanceli|médiat|représentant|envoyé|émissaire|général\b|amiral\b|maire\b|rapporteu))"
)
# Right behind a name, without a verb of its own, in a headline.
_RAISED = re.compile(
    r" (?=(?:(?:officiellement|finalement|aussitôt|de nouveau|à nouveau) )?(?:(?:re)?nommée?|désignée?|(?:ré)?élue?|"
    r"promue?|reconduite|reconduit(?! (?!Prem)[A-ZÀ-Þ]| (?:le|la|les|son|sa|ses)\b| l['’])|investie?|limogée?|démise?|"
    r"destituée?|portée? à|propulsée? à|confirmée?) (?!en (?:19|20)))"
)


def raised(text: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """What parts persons from the offices that stand right behind their names, or joins them to a participle."""
    cuts: list[Cut] = []
    for mention in mentions:
        if mention.kind is not EntityKind.PERSON:
            continue
        low, high = mention.start - offset, mention.end - offset
        if _RAISING.search(text, 0, max(0, low)) and _OFFICE.match(text, high):
            cuts.append((high, high + 1, " comme "))
        elif _RAISED.match(text, high) and (low <= 0 or text[:low].endswith(": ")):
            cuts.append((high, high + 1, " est "))
    return cuts
