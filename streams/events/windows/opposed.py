"""Whom Swahili crowds are against: wameandamana kupinga sera za X, walikusanyika nje ya ubalozi wa X."""

import re
from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.verbs import is_relative
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_AGAINST = re.compile(
    r"(?:ku|(?:wa|a|i|ya|ki|li|u)(?:ki|li|na|me)(?:o|yo|lo)?)(?:li|i|u|wa|m|ya|zi)?"
    r"(?:pinga|laani|lani|lalamikia|kosoa|shutumu|kemea|chukizwa na)$"
)
# Of whom the crowd takes the part: kupinga kukamatwa kwa X, mauaji ya X.
_SUFFERED = re.compile(r"kifo|vifo|mauaji|hukumu|kifungo|ku\w+wa$|mashtaka|njama")
_EMBASSIES = frozenset("ubalozi balozi konsulati".split())
_REACH = 14  # words behind what tells of the crowd


def opposed(window: Window, names: Sequence[Name], last: int) -> list[Bond]:
    """Those whose deeds a crowd protests against, or before whose embassy it stands."""
    words = window.words
    end = min(len(words), last + 1 + _REACH)
    found: list[Bond] = [
        ("target", n.meant)
        for n in names
        if last < n.first < end and n.meant and n.first > 1 and words[n.first - 2].plain in _EMBASSIES
    ]
    verb = next((i for i in range(last, end) if _AGAINST.search(words[i].plain)), None)
    if verb is None:
        return found
    for name in names:
        if name.first <= verb or name.first > verb + 10 or name.meant is None:
            continue
        between = words[verb + 1 : name.first]
        if any((window.is_verb(w) and not is_relative(w.plain)) or w.plain in ("huku", "wakati", ";") for w in between):
            break
        if name.function not in ("of", "") or name.meant.kind is EntityKind.PERSON:
            continue
        if any(_SUFFERED.match(w.plain) for w in between) or words[name.first - 1].plain == "kwa":
            continue
        found.append(("target", name.meant))
    return found
