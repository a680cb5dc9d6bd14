"""What a text tells of in the past perfect, right behind a date of long ago: it happened then."""

import re
from collections.abc import Sequence

from streams.annotation import ASSERTED, EventMention, Modality
from streams.events.grammar import Grammar
from streams.events.modality.background import past_cues
from streams.text import fold

_HAD = re.compile(r"\b(?:had|['’]d)(?: (?:just|also|then|already|all|both))? [a-z]+(?:ed|en|n|t|d)?\b")
_NOW = re.compile(
    r"\b(?:today|yesterday|this (?:week|morning|month)|overnight|last (?:night|week)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)


def recollected(
    events: list[EventMention], text: str, spans: Sequence[tuple[int, int]], grammar: Grammar, year: int
) -> list[EventMention]:
    """Events made background that are told with `had`, behind a sentence that an earlier year or the like dates."""
    ends = dict(spans)
    before = {start: spans[index - 1] for index, (start, _) in enumerate(spans) if index}
    told = []
    for event in events:
        start = event.sentence_start
        low, high = before.get(start, (0, 0))
        own = text[start : ends.get(start, start)]
        if (
            event.modality in ASSERTED
            and high > low
            and _HAD.search(text, start, event.trigger_end)
            and past_cues(fold(text[low:high]).text, grammar, year)
            and not _NOW.search(own.lower())
        ):
            event = event.model_copy(update={"modality": Modality.BACKGROUND})
        told.append(event)
    return told
