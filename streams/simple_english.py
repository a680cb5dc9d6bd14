"""What an English sentence is better off without when a small parser reads it."""

import re
from collections.abc import Sequence

from streams.gazetteer import Mention

# Struck northwestern Iran: to the parser, the name hangs on the adjective.
_COMPASS = re.compile(
    r"(?<=[a-z] )(?:(?:north|south)(?:[- ]?(?:east|west))?(?:ern)?|east(?:ern)?|west(?:ern)?|central)"
    r"(?:(?:,| and) (?:north|south|east|west)(?:ern)?)? $"
)
# Took forty people hostage: to the parser, a verb.
_HOSTAGE = re.compile(r"\b(?:tak(?:e|es|en|ing)|took) (?!hostage)[^.;,:]{3,60}?( hostages?| captive| prisoner)\b")
# Declared an envoy persona non grata: without the Latin, its object is the envoy.
_UNWELCOME = re.compile(r" \bperson(?:a|ae|as) non[- ]grat(?:a|ae|as)\b")


def simpler(text: str, offset: int, mentions: Sequence[Mention]) -> list[tuple[int, int, str]]:
    """What to read in place of words in the sentence `text` at `offset`: start, end, and what stands in for them."""
    cuts = [(match.start(), match.end(), "") for match in _UNWELCOME.finditer(text)]
    cuts += [(*match.span(1), "") for match in _HOSTAGE.finditer(text)]
    for mention in mentions:
        compass = _COMPASS.search(text[: max(0, mention.start - offset)])
        if compass:
            cuts.append((compass.start(), compass.end(), ""))
    return cuts
