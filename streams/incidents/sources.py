"""How many sources tell of an incident: publishers, with syndicated near-copies counted once. Pure."""

from collections.abc import Sequence
from datetime import timedelta

from connectors.article import UtcDatetime
from streams.annotation import Record
from streams.fingerprint import clusters


class Voice(Record):
    """One publisher's article, as far as counting needs it."""

    publisher: str
    text: str  # the fingerprint, or where there is none, the content hash
    at: UtcDatetime


def independent_publishers(voices: Sequence[Voice]) -> tuple[str, ...]:
    """The largest set of publishers each of whom has a text of its own, those heard first preferred.

    Five sites with one wire report are one source; a site with the wire report and one of its own counts by the
    latter. It is a maximum matching of publishers with texts (augmenting paths), so that the order in which the
    articles came in changes nothing about how many there are.
    """
    ordered = sorted(voices, key=lambda voice: (voice.at, voice.publisher, voice.text))
    return _match(ordered, clusters([voice.text for voice in ordered]))


def most_within(voices: Sequence[Voice], span: timedelta) -> int:
    """The most independent publishers that were heard within any stretch of time as long as `span`."""
    ordered = sorted(voices, key=lambda voice: (voice.at, voice.publisher, voice.text))
    texts = clusters([voice.text for voice in ordered])
    most = 0
    for first, voice in enumerate(ordered):
        within = [i for i in range(first, len(ordered)) if ordered[i].at <= voice.at + span]
        if len({ordered[i].publisher for i in within}) > most:
            most = max(most, len(_match([ordered[i] for i in within], [texts[i] for i in within])))
    return most


def _match(voices: Sequence[Voice], texts: Sequence[int]) -> tuple[str, ...]:
    told: dict[str, list[int]] = {}
    for voice, text in zip(voices, texts, strict=True):
        told.setdefault(voice.publisher, []).append(text)
    owner: dict[int, str] = {}

    def place(publisher: str, seen: set[int]) -> bool:
        for text in told[publisher]:
            if text not in seen:
                seen.add(text)
                if text not in owner or place(owner[text], seen):
                    owner[text] = publisher
                    return True
        return False

    return tuple(publisher for publisher in told if place(publisher, set()))
