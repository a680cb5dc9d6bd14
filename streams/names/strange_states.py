"""Whether words name a state or a people that nobody watches: then what is told may be theirs."""

import re
from collections.abc import Iterable

from streams.names.demonyms import is_country, is_demonym, is_people
from streams.names.gazetteer import Mention

_CAPITALISED = re.compile(r"[A-ZÀ-Þ]\w+")


def names_strange_state(text: str, offset: int, mentions: Iterable[Mention]) -> bool:
    """Whether an English text does that begins at `offset` of its article; `mentions`: of whom the rules watch."""
    own = [(m.start - offset, m.end - offset) for m in mentions]
    return any(
        (is_country(word.group()) or is_demonym(word.group()) or is_people(word.group()))
        and not any(start <= word.start() < end for start, end in own)
        for word in _CAPITALISED.finditer(text)
    )
