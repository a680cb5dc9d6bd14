"""How Swahili names bodies by their lands: viongozi wa Nuru Mashariki are its community's, waasi Orskia its rebels."""

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
