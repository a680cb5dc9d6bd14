"""Event mentions: triggers in sentences, with those who take part in them, and how true the text holds them to be."""

from streams.annotation import EventMention
from streams.gazetteer import Mention
from streams.nlp import Models
from streams.rulebook import Rulebook, Scan
from streams.text import Folded


def find_events(
    text: str,
    folded: Folded,
    spans: list[tuple[int, int]],
    mentions: list[Mention],
    scan: Scan,
    language: str | None,
    rulebook: Rulebook,
    models: Models,
) -> list[EventMention]:
    """The events of the types that rules ask for, in the order of the text."""
    return []
