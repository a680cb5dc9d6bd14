"""How Swahili articles say whose head or minister somebody is: Rais wa Varduland, Paul Lema; Paul Lema wa Varduland."""

import re

from streams.events.discourse.seats import Wording
from streams.names.gazetteer import Mention

OFFICE = (
    r"(?:raisi?|maraisi?|waziri mkuu|mfalme|malkia|kansela|em[iy]r|amiri?|sultani?|"
    r"kiongozi(?: mkuu)?(?: wa kijeshi| wa kidini)?|"
    r"katibu mkuu|mwenyekiti|mkuu|waziri wa (?:mambo ya |masuala ya )?(?:\w+ ){0,3}?\w+|mwenzake|mwenziwe|mwenzie|"
    r"mwenyeji wake|mgeni wake)"
)
LONG_NAME = (
    r"(?:jamhuri ya (?:muungano wa |shirikisho la |kidemokrasia ya |watu wa |kiislamu ya )?|"
    r"ufalme wa |shirikisho la |nchi ya )?"
)
TITLE = (
    r"(?:(?:mheshimiwa|mhe?|dkt?|dr|bw|bi|bwana|bibi|mama|prof|profesa|jenerali|luteni|field marshal|sheikh|mh)\.? )"
)
_NAME = r"(?:[A-Z][\w.'’-]* )"
# Before and behind the state's name, and what stands between the office and a name that comes first.
_OFFICE_OF = re.compile(rf"\b{OFFICE} (?:wa|ya|la|cha) {LONG_NAME}$", re.IGNORECASE)
_BEARER = re.compile(rf"(?: \([A-Z]{{2,}}\))?,? (?:(?i:{TITLE})|{_NAME}){{0,5}}")
_TITLED = re.compile(rf"(?i:\b{OFFICE}),? (?:(?i:{TITLE})|{_NAME}){{0,4}}$")
_OF_STATE = re.compile(rf"(?: \w+)? (?:wa|kutoka|toka) {LONG_NAME}", re.IGNORECASE)
_WHO_IS = re.compile(rf",?(?: ambaye)?(?: ndiye| ni)? {OFFICE} (?:wa|ya|la) {LONG_NAME}", re.IGNORECASE)
NOT_NOW = re.compile(
    r"\b(?:zamani|wastaafu|mstaafu|aliyekuwa|naibu|makamu(?: wa)?|msaidizi(?: wa)?|msemaji(?: wa)?|mpinzani|"
    r"mke(?: wa)?|mgombea|mteule|marehemu|hayati|kaka|upinzani|waasi|chama)\b"
)
_BEFORE_NAME = 90  # characters


def _acts_for(text: str, _low: int, person: Mention, body: Mention) -> bool:
    """Whether a person is named beside a state as its head or minister."""
    if abs(body.start - person.start) >= _BEFORE_NAME:
        return False
    low = max(0, min(person.start, body.start) - _BEFORE_NAME)
    if person.start <= body.start and body.end <= person.end:
        office = person.described and bool(_OFFICE_OF.search(text[person.start : body.start]))
        return office and not NOT_NOW.search(text[max(0, person.start - 14) : person.start].lower())
    if body.end <= person.start:
        office_of = _OFFICE_OF.search(text, low, body.start)
        if office_of is None or not _BEARER.fullmatch(text[body.end : person.start]):
            return False
        told = text[max(0, office_of.start() - 14) : person.start]
    else:
        between = text[person.end : body.start]
        if _WHO_IS.fullmatch(between):
            return not NOT_NOW.search(between.lower())
        titled = _TITLED.search(text, low, person.start)
        if titled is None or not _OF_STATE.fullmatch(between):
            return False
        told = text[max(0, titled.start() - 14) : body.start]
    return not NOT_NOW.search(told.lower())


def _in_office(description: str, body: Mention) -> bool:
    """Varduland in rais wa Varduland."""
    return bool(_OFFICE_OF.search(description[: body.start])) and not NOT_NOW.search(description.lower())


WORDING = Wording(_acts_for, _in_office)
