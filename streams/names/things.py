"""Names that are a road's, a ship's or a building's rather than those of their bearers: the M23 motorway."""

import re

from streams.names.demonyms import is_demonym
from streams.text import Folded

# What follows a name that is a road's, a ship's, a star cluster's or a building's rather than its bearer's.
_THINGS = re.compile(
    r"\s*(?:\([^)]{0,20}\)\s*)?(?:motorway|highway|freeway|expressway|autoroute|road|street|avenue|boulevard|junction|"
    r"roundabout|bridge|bus|route|line|train|flight|star|galaxy|nebula|cluster|constellation|carbine|rifle|tank|stadium|"
    r"airport|hospital|university|school|foundation|mausoleum|museum|hotel|restaurant|marathon|cup|trophy|award|prize|lake|"
    r"river|mountains?|peak|services|corridor|interchange|slip road)\b"
)
# What stands in the place before it: a Lagos hospital, Lagos University.
_SITES = re.compile(
    r" (?:bridge|bus|train|tank|stadium|(?:[Ii]nternational )?[Aa]irport|[Hh]ospital|[Uu]niversity|school|museum|hotel|"
    r"restaurant)\b"
)
# What is told by whose it is, where an adjective of a country stands before it: an Orskian tank.
_OWNED = re.compile(
    r" (?:route|line|road|street|highway|motorway|hospital|university|school|airport|museum|"
    r"services|flight|corridor|river|lake)s?\b"
)
_THINGS_BEFORE = re.compile(
    r"(?:\b(?:messier|motorway|autoroute|highway|bus|route|rue|avenue|boulevard|stade|lycee|hopital|aeroport|fondation|pont|amas|"
    r"galaxie|barabara ya|uwanja wa|hospitali ya|shule ya|daraja la|street of|namesake of|namesake,|"
    r"rapper|singer|band|album|song|rappeur|groupe de rock|mwanamuziki|msanii|film|novel|ship|vessel) )$"
)
# A Kenyan-born voter: where somebody is from, who belongs elsewhere now.
_ORIGIN = re.compile(r"-(?:born|descended|raised|educated|trained)\b")


def is_thing(folded: Folded, text: str, start: int, end: int, *, place: bool) -> bool:
    """Whether a name is a road's, a ship's or a building's rather than its bearer's."""
    low, high = folded.folded(start), folded.folded(end - 1) + 1
    if place and _ORIGIN.match(folded.text, high):
        return True
    owned = place and (_SITES.match(text, end) or (is_demonym(text[start:end]) and _OWNED.match(text, end)))
    if _THINGS.match(folded.text, high) and not owned:
        return True
    if place and text[start].islower():
        return False  # un pont congolais: whose it is
    return bool(_THINGS_BEFORE.search(folded.text, max(0, low - 30), low))
