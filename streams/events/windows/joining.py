"""What `and` joins in Swahili: those who are hit alike, and those with whom something is done apart."""

import re
from collections.abc import Sequence

from streams.events.windows.window import Word

_THEN = frozenset("kisha halafu baadaye hatimaye mwishowe".split())
_DONE = re.compile(r"(?:vi|i|u|ya|li|zi)(?:me|li|na|ta)\w+w[ae]$")


def told_apart(words: Sequence[Word], index: int) -> bool:
    """Whether what is done next, apart from what was done before, is told of: kisha na, halafu akakutana na."""
    behind = [w.plain for w in words[index + 1 : index + 3] if w.text != ","]
    return words[index].plain in _THEN and behind[:1] == ["na"]


def hit_alike(between: Sequence[Word], previous: str | None) -> bool:
    """Whether who is joined to somebody hit is hit as well: vikwazo dhidi ya A na B.

    Not where a passive verb stands `between`: vikwazo vimewekwa dhidi ya A na B.
    """
    done = any(_DONE.match(w.plain) for w in between)
    return previous in ("target", "recipient", "origin") and not done
