"""Where a Swahili visit goes that names its place before: amewasili nchini Kenya kwa ziara ya siku mbili."""

import re
from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_GOING = re.compile(
    r"(?:\w{1,4}(?:me|li|na|ta|ka)?|ku|kw|a|wa|y)?(?:wasili|enda|elekea|safiri|ondoka|fika|tua|zuru|kwenda)$"
    r"|y[ui](?:ko|po|mo)$|wa(?:ko|po|mo)$|\w{1,3}likuwa$|\w{2,4}taku?wa$"
)
_TO = frozenset("nchini mjini jijini huko nchi ya kwenda hadi kuelekea katika mji mkuu wa leo jana rasmi".split())
_HOSTS = frozenset("mwenzake mwenyeji viongozi rais waziri maafisa maofisa wenyeji kiongozi".split())
# Ziara yake ya kwanza Orskia, ziara rasmi ya siku mbili Orskia: what a visit is like.
_SUCH = re.compile(
    r"yake|yao|yangu|hiyo|hii|ya|rasmi|fupi|siku|wiki|kwanza|pili|tatu|nne|mbili|moja|ki\w{3,}|kazi|kihistoria|ghafla|\d+"
)
_REACH = 12  # words between going and what one goes for


def bound_for(window: Window, names: Sequence[Name], noun: int, *, visit: bool) -> list[Bond]:
    """Whom somebody visits who goes to a place for a visit, or for talks with hosts who are not named."""
    words = window.words
    behind = [w.plain for w in words[noun + 1 : noun + 3]]
    if not visit and not (len(behind) == 2 and behind[0] == "na" and behind[1] in _HOSTS):
        return []
    if any(n.first > noun and n.first <= noun + 5 and n.function in ("company", "of", "place") for n in names):
        return []  # kwa ziara nchini, kwa mazungumzo na mwenzake wa
    if "kwa" not in (w.plain for w in words[max(0, noun - 2) : noun]):
        return []
    for name in names:
        if not noun - _REACH <= name.first < noun or name.meant is None or name.meant.kind is EntityKind.PERSON:
            continue
        at = name.first - 1
        while at > 0 and words[at].plain in _TO:
            at -= 1
        if _GOING.match(words[at].plain) and words[name.last + 1].plain not in ("kuelekea", "kwenda"):
            return [("between" if not visit else "place", name.meant)]
    return []


def gone_to(window: Window, names: Sequence[Name], noun: int) -> list[Bond]:
    """Akiwa katika ziara yake ya kwanza Orskia: a country behind a visit that no preposition binds to it."""
    name = next((n for n in names if n.first > noun), None)
    if name is None or name.function or name.meant is None or name.meant.kind is not EntityKind.PLACE:
        return []
    between = [w.plain for w in window.words[noun + 1 : name.first]]
    return [("place", name.meant)] if between and all(_SUCH.fullmatch(w) for w in between) else []
