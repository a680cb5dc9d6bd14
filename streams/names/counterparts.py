"""Persons whom a text calls the counterparts of others: Lula met his Colombian counterpart, a president as well."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from streams.text import fold

# The Colombian president; le président colombien; rais wa Colombia.
_ENGLISH = re.compile(r"(?:the )?(?P<people>[A-Z]\w+) (?P<office>[a-z][a-z ]+)")
_FRENCH = re.compile(
    r"(?:(?:le|la) )?(?P<office>(?:président|[Pp]remier ministre|chef|ministre|roi)[\w' ’]*?) (?P<people>[a-zà-ÿ]{4,})"
)
_SWAHILI = re.compile(r"(?P<office>[Rr]ais|[Ww]aziri(?: mkuu| wa mambo ya nje)?) wa (?P<people>[A-Z]\w+)")
# One office by several names, in three languages; folded.
_SAME = {
    "secretary of state": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "ministre des affaires etrangeres": "foreign minister",
    "waziri wa mambo ya nje": "foreign minister",
    "prime minister": "premier",
    "premier ministre": "premier",
    "waziri mkuu": "premier",
    "presidente": "president",
    "rais": "president",
}
_COUNTERPART = re.compile(r"\b(?:counterpart|homologue|mwenzake)\b")
REACH = 160  # characters between the two


def called_counterparts(descriptions: Iterable[str]) -> Iterator[str]:
    """What a holder of an office is called beside another country's."""
    for description in descriptions:
        for pattern, form in ((_ENGLISH, "{} counterpart"), (_FRENCH, "homologue {}"), (_SWAHILI, "mwenzake wa {}")):
            match = pattern.fullmatch(description)
            if match:
                yield form.format(match["people"])


def offices(descriptions: Iterable[str]) -> frozenset[str]:
    """The offices that somebody is described by, whatever their country."""
    found = (pattern.fullmatch(text) for text in descriptions for pattern in (_ENGLISH, _FRENCH, _SWAHILI))
    held = {fold(match["office"]).text for match in found if match}
    return frozenset(_SAME.get(office, office) for office in held)


def is_counterpart(written: str) -> bool:
    """Whether a name in a text says no more than that its bearer is somebody's counterpart."""
    return _COUNTERPART.search(written) is not None


def has_opposite(entity: str, before: Collection[str], held: Mapping[str, frozenset[str]]) -> bool:
    """Whether one of those named right `before` is in the like office; `held`: the offices of each."""
    mine = held.get(entity, frozenset())
    return any(other != entity and mine & held.get(other, frozenset()) for other in before)
