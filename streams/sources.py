"""How many sources tell of an incident: publishers, with syndicated near-copies counted once. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from connectors.article import UtcDatetime
from streams.annotation import Record


class Voice(Record):
    """One publisher's article, as far as counting needs it."""

    publisher: str
    text: str  # what near-copies share: equal texts are one text
    at: UtcDatetime


def independent_publishers(voices: Sequence[Voice]) -> tuple[str, ...]:
    """The largest set of publishers each of whom has a text of its own, those heard first preferred.

    Five sites with one wire report are one source; a site with the wire report and one of its own counts by the
    latter. It is a maximum matching of publishers with texts (augmenting paths), so that the order in which the
    articles came in changes nothing about how many there are.
    """
    texts: dict[str, list[str]] = {}
    for voice in sorted(voices, key=lambda v: (v.at, v.publisher, v.text)):
        texts.setdefault(voice.publisher, []).append(voice.text)
    owner: dict[str, str] = {}

    def place(publisher: str, seen: set[str]) -> bool:
        for text in texts[publisher]:
            if text not in seen:
                seen.add(text)
                if text not in owner or place(owner[text], seen):
                    owner[text] = publisher
                    return True
        return False

    return tuple(publisher for publisher in texts if place(publisher, set()))


def most_within(voices: Sequence[Voice], span: timedelta) -> int:
    """The most independent publishers that were heard within any stretch of time as long as `span`."""

    def count(start: datetime) -> int:
        return len(independent_publishers([v for v in voices if start <= v.at <= start + span]))

    return max((count(voice.at) for voice in voices), default=0)
