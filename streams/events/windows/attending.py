"""Who only attends a Swahili conference: mkutano wa G20, na Okello na Varga wanatarajiwa kuhudhuria."""

import re
from collections.abc import Sequence

from streams.events.windows.name import Bond
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_ATTENDING = re.compile(
    r"(?:wa|a)\w{1,12} ku(?:u|ya)?(?:hudhuri|shirik)\w+|(?:wa|a)(?:ta|me|na|li)(?:u|ya)?(?:hudhuri|shirik)\w+"
)
_BESIDE = frozenset(("company", "later"))


def without_attendants(window: Window, last: int, bonds: Sequence[Bond]) -> list[Bond]:
    """The bonds of a meeting, without those who stand behind it as the subject of a verb of attending.

    Mkutano wa Okello na Varga unafanyika: they meet; mkutano wa G20, na Okello na Varga watahudhuria: they need not.
    """
    words = window.words
    verb = next((i for i in range(last + 1, len(words)) if window.is_verb(words[i])), None)
    if verb is None or not _ATTENDING.match(" ".join(w.plain for w in words[verb : verb + 2])):
        return list(bonds)
    low, high = words[last].end, words[verb].start
    attending = [m for f, m in bonds if f in _BESIDE or (f == "of" and m.kind is EntityKind.PERSON)]
    return [(f, m) for f, m in bonds if m not in attending or not low < m.start < high]
