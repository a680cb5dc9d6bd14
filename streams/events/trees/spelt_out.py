"""French bodies whose name stands spelt out before the letters by which a rule knows them: the two are one name.

In `un sommet entre A et la Ligue des États de l'Ouest (LEO)` a small parser hangs the letters on the last word.
"""

import re
from collections import Counter
from collections.abc import Sequence

from streams.names.gazetteer import Mention
from streams.text import fold

_LETTERS = re.compile(r"[A-Z]{3,}")
_WORD = re.compile(r"[\w'’-]+")
_ELIDED = re.compile(r"\b[dlDL]['’]")
_LINKING = frozenset("de des du d la le les l et pour en a au aux sur".split())
_LENGTH = 14  # words of a name


def spelt_out(text: str, offset: int, mentions: Sequence[Mention]) -> list[tuple[int, int, Mention]]:
    """Where in a sentence at `offset` of the article a body's name stands with its letters behind, and the letters."""
    found = []
    for mention in mentions:
        low, high = mention.start - offset, mention.end - offset
        letters = _LETTERS.match(text, max(0, low))
        if low < 4 or text[low - 2 : low] != " (" or text[high : high + 1] != ")" or letters is None:
            continue
        start = _start(text[: low - 2], letters.group())
        if start is not None:
            found.append((start, high + 1, mention))
    return found


def _start(before: str, letters: str) -> int | None:
    """Where the name begins: at the capital from where the words have the most of its letters, all but one at least."""
    phrase = re.split(r"[,;:.()«»!?]", before)[-1]
    best, found = max(1, len(letters) - 2), None
    for word in reversed(list(_WORD.finditer(phrase))[-_LENGTH:]):
        low = word.start() + (2 if _ELIDED.match(word.group()) else 0)
        fitting = _fitting(phrase[low:], letters)
        if phrase[low].isupper() and fitting > best:
            best, found = fitting, len(before) - len(phrase) + low
    return found


def _fitting(name: str, letters: str) -> int:
    """For how many of the letters a name has a word that begins with it, whatever their order."""
    left = Counter(letters.lower())
    left -= Counter(word[0] for word in fold(_ELIDED.sub("", name)).text.split() if word not in _LINKING)
    return len(letters) - left.total()
