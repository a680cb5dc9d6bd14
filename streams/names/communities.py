"""How Swahili and French name bodies by their lands.

Viongozi wa Nuru Mashariki are its community's, waasi Orskia its rebels; les dirigeants d'Afrique de l'Ouest and les
chefs d'État ouest-africains those of the community of its states.
"""

import re
from collections.abc import Iterable

_COMMUNITY = re.compile(r"Jumui[y]?a ya (?:Maendeleo (?:ya )?|Kiuchumi ya )?(?:nchi za |mataifa ya )?(?P<area>[A-Z].+)")
# Who leads its states, right before the area.
_LEADERS = tuple(
    f"{leaders} {states}".strip() + " "
    for leaders in ("viongozi", "viongozi wakuu", "marais", "wakuu")
    for states in ("wa", "wa nchi za", "wa mataifa ya", "wa nchi", "wa mataifa", "")
    if leaders != "wakuu" or len(states) > 2
)
_FRENCH_COMMUNITY = re.compile(
    r"Communauté (?:économique )?(?:et monétaire )?(?:des (?:[EÉ]tats|pays) )?d(?:e l)?['’](?P<area>[AEIOUÉ].+)",
    re.IGNORECASE,
)
# Who leads its states, in French: any heads of state, but all the leaders.
_FRENCH_LEADERS = (
    "chefs d'État",
    "chefs d'État et de gouvernement",
    *(f"{the} {who}" for the in ("les", "des", "aux") for who in ("dirigeants", "leaders", "présidents")),
)
_POINT_AND_LAND = re.compile(r"Afrique de l['’](?P<point>Ouest|Est)", re.IGNORECASE)
# Who bears arms there, and is not the state: its army is.
_ARMED = re.compile(
    r"(?P<who>waasi|wapiganaji|wanamgambo|magaidi) wa (?P<land>[A-Z].+)",
    re.IGNORECASE,
)


def armed_in_land(names: Iterable[str]) -> Iterable[str]:
    """Waasi Orskia, waasi nchini Orskia: those whom one of `names` has as waasi wa Orskia."""
    for name in names:
        armed = _ARMED.fullmatch(name)
        if armed is not None and armed["land"][0].isupper():
            yield from (f"{armed['who']} {armed['land']}", f"{armed['who']} nchini {armed['land']}")


def led_in_area(names: Iterable[str]) -> Iterable[tuple[str, int]]:
    """What names a community by whose leaders they are, and how many letters of it are not the community's own.

    Jumuiya ya Nuru Mashariki: viongozi wa Nuru Mashariki, 12.
    """
    for name in names:
        community = _COMMUNITY.fullmatch(name)
        if community is not None:
            yield from ((leaders + community["area"], len(leaders)) for leaders in _LEADERS)
        yield from _led_in_french_area(name)


def _led_in_french_area(name: str) -> Iterable[tuple[str, int]]:
    """Communauté des États de l'Afrique de l'Est: chefs d'État d'Afrique de l'Est, bloc est-africain."""
    community = _FRENCH_COMMUNITY.fullmatch(name)
    if community is None:
        return
    area = community["area"]
    for leaders in _FRENCH_LEADERS:
        yield from ((f"{leaders} {of}{area}", len(leaders) + 1 + len(of)) for of in ("d'", "de l'"))
    point = _POINT_AND_LAND.fullmatch(area)
    if point is not None:
        adjective = f"{point['point'].lower()}-africain"
        yield from ((f"{leaders} {adjective}s", len(leaders) + 1) for leaders in _FRENCH_LEADERS)
        yield from ((f"{body} {adjective}e", 0) for body in ("organisation", "communauté", "organisation régionale"))
        yield from ((f"{body} {adjective}", 0) for body in ("bloc", "bloc régional"))
