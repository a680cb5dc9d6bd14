"""Verbs behind a Swahili noun that say what those named after them are to it: shambulio lililofanywa na M23."""

import re
from collections.abc import Sequence

from streams.events.windows.verbs import COMING_FROM, DONE, IMPOSED, OWNED, RELATIVE_PASSIVE
from streams.events.windows.window import Word

_HELD_TO = re.compile(r"\w{2,}(?:dai|dhani|amini|shuki|semek|ripoti|sadiki|tuhumi|husish|hisi)\w*a$")
# Makubaliano waliyofikia kati ya A na B: who reached it is told behind.
_REACHED = re.compile(r"(?:wa|a|i|zi|li|u|ya)li(?:yo|o|zo|vyo|lo)(?:fiki|sain|ti\b|tili|wek|hitimish|kubalian)\w*$")
_TO_BE_DONE = re.compile(r"ku(?:fany|tekelez|endesh|ongoz|pang|ratib|sababish)\w*$|ni|kuwa$")


# Watu wanaoshukiwa kuwa ni wapiganaji wa M23: for whom those pass who did it.
_PASSING_FOR = re.compile(r"(?:wa|a)na(?:o|ye)(?:shuki|amini|dai|sadiki|semek|dhani|tambuli|juli)\w*[wk]a$")


def suspected(words: Sequence[Word], index: int) -> int:
    """How many words say that people are held to be those named behind them: wanaoshukiwa kuwa ni; 0 for none."""
    if not _PASSING_FOR.match(words[index].plain):
        return 0
    behind = [w.plain for w in words[index + 1 : index + 3]]
    if behind[:1] not in (["kuwa"], ["kama"]):
        return 0
    return 3 if behind[1:] == ["ni"] else 2


# Kile ilichokitaja kuwa ngome za MLK: what somebody calls it that he has hit.
_CALLED = re.compile(
    r"(?:i|li|a|wa|u|ya|zi)(?:li|na|me)?(?:cho|vyo|yo|zo|lo|o)(?:ki|vi|i|zi|u|li|ya|wa)?(?:taj|it|dai|elez|ami?n|on)\w*$"
)


def called(words: Sequence[Word], index: int) -> int:
    """How many words say what somebody calls that which follows: kile ilichokitaja kuwa ni; 0 for none."""
    if (
        index + 2 >= len(words)
        or not _CALLED.match(words[index].plain)
        or words[index + 1].plain not in ("kuwa", "kama")
    ):
        return 0
    return 3 if words[index + 2].plain == "ni" else 2


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
    if _REACHED.match(plain) and following in ("kati", "baina"):
        return "between", 1
    if IMPOSED.match(plain):
        return "target", 1  # vikwazo ilivyoiwekea Zimbabwe
    return ("origin", 1) if COMING_FROM.match(plain) else ("", 0)
