"""States that Swahili measures and attacks hit as `that country`: Varduland imeiwekea nchi hiyo vikwazo."""

import re
from collections.abc import Sequence

from streams.events.discourse.references import References
from streams.events.discourse.the_country import the_country
from streams.events.sentence import Meant
from streams.events.windows.name import Bond
from streams.events.windows.window import Window

_THAT = r"(?:\w+ (?:wa|za|ya|vya) )?(?P<that>(?:nchi|taifa) (?:hiyo|hilo))\b"
# Right behind a verb; and behind a measure or an attack, where it says against whom: vikwazo vipya dhidi ya nchi hiyo.
_BEHIND = {
    "verb": re.compile(rf"(?:tena |pia )?{_THAT}"),
    "noun": re.compile(rf"(?:\w+ ){{0,4}}?(?:dhidi ya|kwa) {_THAT}"),
}
_REACH = 12  # words
_HIT = frozenset(("object", "passive", "target", "recipient"))
_DOING = frozenset(("subject", "holder", "agent", "of", "owner"))


def that_country(window: Window, shape: str, last: int, bonds: Sequence[Bond], references: References) -> list[Bond]:
    """The state named last that does not act itself, where a trigger of that shape hits nobody else.

    Orskia inakabiliwa na migogoro, na Varduland imetangaza vikwazo dhidi ya nchi hiyo: those are on Orskia.
    """
    words = window.words
    if any(function in _HIT for function, _ in bonds) or last + 1 >= len(words):
        return []
    behind = words[last + 1 : last + 1 + _REACH]
    told = _BEHIND["noun" if shape == "noun" else "verb"].match(" ".join(w.plain for w in behind))
    if told is None:
        return []
    at = told.string.count(" ", 0, told.start("that"))
    start, end = behind[at].start, behind[at + 1].end
    doing = frozenset(m.entity for function, m in bonds if function in _DOING)
    found = the_country(references, window.sentence.index, start, told["that"], doing)
    return [("target" if shape == "noun" else "object", Meant(e, k, start, end, "description")) for e, k, _ in found]
