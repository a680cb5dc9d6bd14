"""Datelines: where and by whom a report was sent, before what it says."""

import re
from collections.abc import Sequence

from streams.dates import ENGLISH_MONTH
from streams.names.demonyms import is_country, is_demonym
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import is_shouted

_MONTH = rf"(?:{ENGLISH_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})"
_AGENCY = r" ?\([A-Z][\w./,& -]{1,29}\)"
# NAIROBI, March 3 (Reuters) -
DATELINE = re.compile(
    r"(?:#\w+ |(?:BREAKING|FLASH|URGENT|JUST IN|ALERT|EXCLUSIVE|UPDATE(?: ?\d)?|Breaking|Urgent)(?: ?[:|–—-])? )+"
    r"|(?:[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,}(?:[,/] ?[\w.'’ -]{2,30}){0,3}(?: ?\([\w./,& -]{2,30}\))?"
    r"|[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?(?:, [\w. ]{3,30})? ?\([A-Z][\w./,& -]{1,29}\))"
    r" ?(?:--|[-–—]) (?=[\"“«\w])"
    # Kalo (RNA): , KALO, July 3: , Kalo [Orskia]:
    r"|[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ][\w'’-]+)?"
    rf"(?:,? {_DAY}(?:{_AGENCY})?|{_AGENCY}| ?\[[A-Z][\w., -]{{2,29}}\]): "
    r"(?=[\"“«\w])"
)
# Old Kalo - , KALO: , Kalo: before a whole sentence; in a headline it says whose words follow.
_TOWN = re.compile(
    r"(?P<town>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})(?: (?:--|[-–—])|:) (?=[\"“A-ZÀ-Þ])(?=(?:\S+ ){5}.*[.\"”]$)"
)


# Behind a place in a headline, before what is told of it; not what it says itself.
_HEADED = re.compile(r": (?!(?:we|our|i)\b)(?=[a-z\d])")


def dateline_end(text: str, offset: int, mentions: Sequence[Mention]) -> int:
    """Where a sentence's dateline ends; 0 without one."""
    match = DATELINE.match(text) or _of_town(text.rstrip()) or _of_place(text, offset, mentions)
    if match is None or is_shouted(text[match.end() :]):
        return 0
    place = len(match.group().split("(")[0])  # behind it, the agency
    named = any(m.start < offset + place and m.kind is not EntityKind.PLACE for m in mentions)
    return 0 if named else match.end()


def _of_town(text: str) -> re.Match[str] | None:
    """A town before what is sent from it; a country before a dash or a colon may do something, or say so."""
    match = _TOWN.match(text)
    return match if match and not is_country(match["town"]) and not is_demonym(match["town"]) else None


def _of_place(text: str, offset: int, mentions: Sequence[Mention]) -> re.Match[str] | None:
    """A watched place before what a headline says of it in small letters: Kalo: gunmen storm barracks."""
    here = (m for m in mentions if m.start == offset and m.kind is EntityKind.PLACE)
    end = max((m.end - offset for m in here), default=0)
    return _HEADED.match(text, end) if end else None
