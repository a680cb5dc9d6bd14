"""Votes that are another country's: markets in A fell after the Kenyan election; Kenyans living in A voted."""

import re
from collections.abc import Sequence

from streams.names.demonyms import is_country, is_demonym, is_people
from streams.names.gazetteer import Mention

# Right before a vote: the Kenyan presidential, Kenya's snap.
_WHOSE = re.compile(
    r"(?P<whose>[A-Z][\w.-]+(?: [A-Z][\w-]+)?)(?:['’]s?)?"
    r"(?: (?:general|presidential|parliamentary|legislative|national|local|municipal|regional|snap|early|mid-?term|"
    r"gubernatorial|senate|upcoming|recent|disputed|next|last|congressional|mayoral|runoff|run-off|and)){0,3} $"
)
# Citizens of a country at home in another.
_GUESTS = re.compile(
    r"\b(?P<whose>[A-Z]\w+)(?: (?:citizens|nationals|voters|expatriates|migrants|residents|students))?,?"
    r"(?: who (?:live|reside|work|are living))? (?:(?:living|residing|resident|based|working|settled|studying) )?in "
)


def of_another_country(text: str, offset: int, start: int, mentions: Sequence[Mention]) -> bool:
    """Whether the vote that `start` begins is one of a country, or of a people abroad, that no rule watches."""
    before = text[: max(0, start - offset)]
    match = _WHOSE.search(before)
    if match is not None and _unwatched(match, offset, mentions):
        words = (match["whose"], match["whose"].split()[-1])
        return any(is_demonym(word) or is_country(word) for word in words)
    guests = _GUESTS.search(before)
    return guests is not None and _unwatched(guests, offset, mentions) and _people(guests["whose"])


def _people(word: str) -> bool:
    return is_people(word) or is_demonym(word)


def _unwatched(match: re.Match[str], offset: int, mentions: Sequence[Mention]) -> bool:
    low, high = match.span("whose")
    return not any(m.start - offset < high and low < m.end - offset for m in mentions)
