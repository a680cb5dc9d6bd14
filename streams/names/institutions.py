"""Institutions that act for a country without naming it: what the White House announces, the United States does."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from streams.names.demonyms import countries
from streams.yaml_document import load

_OWNED = re.compile(r"(?:\b(?!(?:The|In|At|On|By|And|But|When|As|After|Then|Mr|Vice)\b)[A-Z][\w-]+|['’]s?) $")
_FOR = re.compile(r" (?:for|of) [A-Z]")


def institutions(names: Iterable[str]) -> tuple[str, ...]:
    """Those of an entity that has a country's name among `names`; none for any other."""
    known = _by_country()
    meant = countries(names)
    return tuple(word for country, words in known.items() if country & meant for word in words)


def stands_alone(text: str, start: int, end: int, written: str) -> bool:
    """Whether an institution is named with its capitals, and with nobody before or behind it whose it is instead.

    No white house, no Vatican Secretary of State, no Secretary of State for Wales.
    """
    named = text[start:end]
    capitals = [word[0].isupper() for word in named.split()] == [word[0].isupper() for word in written.split()]
    if not capitals and not named.isupper():
        return False
    return not _OWNED.search(text, max(0, start - 40), start) and not _FOR.match(text, end)


@cache
def _by_country() -> dict[frozenset[str], tuple[str, ...]]:
    rows = load(Path(__file__).with_name("institutions.yaml")).data
    return {countries([country]): tuple(words) for country, words in rows}
