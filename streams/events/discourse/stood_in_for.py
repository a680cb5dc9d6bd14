"""French sentences whose first office-holder is not watched, or that tell of who was not there: il remplaçait A."""

import re
from collections.abc import Sequence

# Il remplaçait A: who was not there; le ministre allemand des Finances B: somebody else who was.
_STOOD_IN_FOR = re.compile(
    r"\b(?:remplaç\w+|supplé\w+|au nom d[eu'’]|en l['’]absence d[eu'’]|à la place d[eu'’]|(?:dépêch|envoy)ée?s? par)"
    r"(?: ?[\w’'-]+){0,5}? ?$"
)
_OFFICE_BEFORE = re.compile(
    r"\b(?:ministre|chanceli(?:er|ère)|président|secrétaire|chef|commissaire|gouverneur)e?(?: [\w’'-]+){1,4} $"
)


def led_by_stranger(text: str, persons: Sequence[int], strangers: Sequence[tuple[int, int]]) -> bool:
    """Whether a sentence tells first of an office-holder who is not watched, or of who was not there.

    `persons`: where the watched ones begin in the article; `strangers`: the names of others.
    """
    if any(_STOOD_IN_FOR.search(text, max(0, start - 60), start) for start in persons):
        return True
    first = [a for a, b in strangers if " " in text[a:b] and a < min(persons, default=0)]
    return any(_OFFICE_BEFORE.search(text, max(0, a - 50), a) for a in first)
