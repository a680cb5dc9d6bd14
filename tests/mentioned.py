"""Whom a gazetteer of given entities sees a text name."""

from collections.abc import Mapping

from streams.names.gazetteer import Gazetteer, Mention
from streams.names.scanner import Scanner
from streams.rules import Entity
from streams.text import fold


def mentioned(text: str, entities: Mapping[str, Entity], language: str | None = None) -> list[Mention]:
    """The mentions, in the order of the text."""
    gazetteer = Gazetteer(entities)
    scanner = Scanner(list(gazetteer.names))
    folded = fold(text)
    hits = [(scanner.patterns[index], start, end) for index, start, end in scanner.find_words(folded.text)]
    return gazetteer.mentions(text, folded, hits, language=language)
