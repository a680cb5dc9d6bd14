"""Swahili infinitives behind a trigger: those with which something else begins, and those that go on with it."""

import re
from collections.abc import Sequence

from streams.events.windows.window import Word

_CHARGES = frozenset("tuhuma madai shutuma kosa makosa kesi mashtaka shaka hofu".split())
# What a treaty or a meeting of others is for.
_HELPING = re.compile(r"ku(?:zi|u|i|ya|li|wa)?(?:fadhili|simamia|fuatilia|angalia|ratibu|chunguza)$")
# What is forbidden in trade and travel.
_DEALING = re.compile(
    r"ku(?:zi|u|i|ya|li|wa|ki|vi)?(?:uz[ai]\w*|nunu\w+|safiri\w*|ingi[azw]\w*|agiz\w+|tu[am]\w*|ruk[ai]|pelek\w+|fanya|wekez\w+|"
    r"kopesh\w+|pokea|pita|pitisha|hudumi\w+)$"
)


def charged(words: Sequence[Word], index: int) -> bool:
    """Whether what follows is what somebody is accused of: kwa tuhuma za kuisaidia M23."""
    return words[index].plain == "kwa" and index + 1 < len(words) and words[index + 1].plain in _CHARGES


def begins_infinitive(words: Sequence[Word], index: int, function: str, *, dealing: bool) -> bool:
    """Whether a Swahili infinitive begins something else: not what describes a noun (shambulio la kuvizia).

    `dealing`: nor what somebody is kept from (imezipiga marufuku kampuni zake kuiuzia Iran mitambo).
    """
    word = words[index].plain
    if _HELPING.match(word):
        return True  # mkataba wa kufadhili usitishaji vita kati ya
    if dealing and _DEALING.match(word):
        return False
    if not re.match(r"ku\w{3,}[ae]$", word) or word in ("kutoka", "kuhusu", "kuelekea", "kwenda"):
        return False
    if function == "agent" and re.search(r"w[ae]$", word):
        return False  # mauaji yanayodaiwa kufanywa na M23
    return words[index - 1].plain not in ("ya", "wa", "la", "za", "cha", "vya")


def ends_phrase(words: Sequence[Word], index: int) -> bool:
    """Whether another phrase or clause begins: ni, bila, mbele ya (they signed before somebody who looks on)."""
    before = words[index].plain == "mbele" and index + 1 < len(words) and words[index + 1].plain in ("ya", "yake")
    return before or words[index].plain in ("si", "sio", "ni", "bila")
