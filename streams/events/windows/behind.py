"""Verbs behind a Swahili noun that say what those named after them are to it: shambulio lililofanywa na M23."""

import re
from collections.abc import Sequence

from streams.events.windows.verbs import COMING_FROM, DONE, IMPOSED, OWNED, RELATIVE_PASSIVE
from streams.events.windows.window import Word

_HELD_TO = re.compile(r"\w{2,}(?:dai|dhani|amini|shuki|semek|ripoti|sadiki|tuhumi|husish|hisi)\w*a$")
_TO_BE_DONE = re.compile(r"ku(?:fany|tekelez|endesh|ongoz|pang|ratib|sababish)\w*$|ni|kuwa$")


def said_behind(words: Sequence[Word], index: int, *, started: bool, owned: bool) -> tuple[str, int]:
    """The function of what a verb is followed by, and how many words the verb takes; "" where it tells nothing.

    `owned`: of an attack or a sanction; `started`: somebody was named before.
    """
    plain = words[index].plain
    following = words[index + 1].plain if index + 1 < len(words) else ""
    if owned and _HELD_TO.fullmatch(plain) and _TO_BE_DONE.match(following):
        return "agent", 2  # mauaji ya raia yanadaiwa kufanywa na M23
    if owned and OWNED.match(plain):
        return "belonging", 1  # mashambulizi ya visima vinavyomilikiwa na X
    if owned and started and DONE.fullmatch(plain):
        return "agent", 1  # mauaji ya raia mjini Kalo yamefanywa na M23
    if started:
        return "", 0
    if RELATIVE_PASSIVE.match(plain) or DONE.match(plain):
        return "agent", 1
    if IMPOSED.match(plain):
        return "target", 1  # vikwazo ilivyoiwekea Zimbabwe
    return ("origin", 1) if COMING_FROM.match(plain) else ("", 0)
