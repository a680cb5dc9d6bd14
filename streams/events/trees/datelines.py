"""Datelines: where and by whom a report was sent, before what it says."""

import re
from collections.abc import Sequence

from streams.dates import ENGLISH_MONTH
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


def dateline_end(text: str, offset: int, mentions: Sequence[Mention]) -> int:
    """Where a sentence's dateline ends; 0 without one."""
    match = DATELINE.match(text)
    if match is None or is_shouted(text[match.end() :]):
        return 0
    place = len(match.group().split("(")[0])  # behind it, the agency
    named = any(m.start < offset + place and m.kind is not EntityKind.PLACE for m in mentions)
    return 0 if named else match.end()
