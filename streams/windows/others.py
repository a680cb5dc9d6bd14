"""Events that a text says right behind their noun to be those of somebody else: mkutano wa kilele wa G20."""

import re

from streams.gazetteer import NOT_FIRST_NAMES
from streams.windows.names import ADVERB
from streams.windows.window import Window

_OF = frozenset("wa ya za la cha vya".split())
_BODIES = frozenset("kundi jumuiya jumuia umoja shirika muungano jukwaa nchi mataifa".split())
# Between a noun and whose it is.
_BETWEEN = frozenset(
    "kilele wakuu marais viongozi serikali wanachama kawaida dharura maalum maalumu mwaka kila na hali hewa pamoja"
    " siku mbili tatu kwanza pili mkuu urais ubunge rais wabunge kupinga kitaifa".split()
)
_LETTERS = re.compile(r"(?:[A-Z]{2,}\w*|[A-Z]\d+|[A-Z]+\d+)$")
_REACH = 9


def of_others(window: Window, last: int, *, placed: bool) -> bool:
    """Whether a body that is not watched is named as the one whose event it is; `placed`: or a place."""
    words = window.words
    for index in range(last + 1, min(len(words), last + 1 + _REACH)):
        word = words[index]
        if any(m.start < word.end and m.end > word.start for m in window.sentence.mentions):
            return False
        before = words[index - 1].plain
        if word.text[0].isupper():
            if word.plain in NOT_FIRST_NAMES or ADVERB.match(word.plain):
                return False
            if before not in _OF and before not in ("nchini", "mjini", "jijini", "huko"):
                return False
            named = before in _OF and (words[index - 2].plain in _BODIES or word.plain in _BODIES)
            return named or bool(_LETTERS.match(word.text)) or placed
        known = word.plain in _OF or word.plain in _BODIES or word.plain in _BETWEEN
        if not known and word.plain not in ("nchini", "mjini", "jijini", "huko") and not word.plain.isdigit():
            return False
    return False
