"""Places that are attacked, and whose they are said to be: mji unaoshikiliwa na RSF, ngome ya M23."""

import re
from collections.abc import Sequence

from streams.events.sentence import Meant
from streams.events.windows.name import Bond, Name
from streams.events.windows.verbs import is_relative
from streams.events.windows.window import Window

_SELF = r"(?:u|i|li|ya|ki|vi|zi|wa|m|pa|ku)"
# Right before a name, with what the verb says of who has the place.
_HELD = re.compile(
    rf"(?:{_SELF}(?:na|li|me|taka)(?:o|yo|lo|cho|vyo|zo|ko|po|mo)?(?:kuwa )?(?:\w{{1,2}}ki)?"
    r"(?:shikili|dhibiti|tawali|kali|lind|miliki|zingi|ongoz|tumi)\w*wa (?:\w+ )?na"
    rf"|(?:{_SELF}(?:li|na)(?:o|yo|lo|cho|vyo|zo|ko|po|mo)(?:kuwa|po)? )?(?:chini ya|mikononi mwa|mikono mwa)"
    r"(?: (?:udhibiti|utawala|himaya|mamlaka|ulinzi|umiliki) wa)?"
    rf"|{_SELF}li(?:o|yo|lo|cho|vyo|zo)kuwa {_SELF}me(?:i|u|ki|vi|li|ya)?(?:tek|twal|kali|dhibiti|vami)\w*wa na"
    r"|(?:ngome|maskani|kitovu|makao makuu|maficho|kambi)"
    r"(?: (?:kuu|muhimu|kubwa|mojawapo|imara))? (?:ya|za|la|wa|cha))$"
)
_NEAR = 7  # words between a place and whose it is
# Whom a verb's object means that is in the class of people.
_PEOPLE = ("m", "mw", "mu", "wa", "ni", "ku", "tu")
_TAKING = re.compile(r"(?:kamat|chuku|shikili)\w+$")
_PLACED = re.compile(
    r"(?:m|vi|ki)ji(?:ji)?(?:ni)?$|kambi|ngome|kituo|vituo|bandari|uwanja|mgodi|migodi|maeneo|eneo|makao|ikulu|barabara"
)
_AROUND = 12  # words
_FLEEING = re.compile(
    r"ku(?:u|i|ki|li|ya)?(?:kimbia|ondoka|shindwa|zidiwa|rudi|jiondoa|jisalimisha|acha|achia|toroka|timuliwa|fukuzwa)$"
)
_FROM = re.compile(r"(?:kutoka|toka) (?:kwa|mikononi mwa|chini ya(?: udhibiti wa)?)$")


def held_by(window: Window, names: Sequence[Name], first: int, last: int, *, passive: bool) -> list[Bond]:
    """Of an attack or a capture, those who are said to hold the place that it befell.

    The place is the verb's object or, of a passive verb, its subject: kijiji kilichokuwa chini ya M23 kimetekwa.
    """
    words = window.words
    found: list[Bond] = []
    for name in names:
        if name.meant is None:
            continue
        behind = name.first > last
        before = " ".join(w.plain for w in words[max(0, name.first - _NEAR) : name.first])
        if behind and _FROM.search(before) and _one_clause(window, last + 1, name.first):
            found.append(("object", name.meant))  # umeukomboa kutoka mikononi mwa
        if not _HELD.search(before):
            continue
        if behind and not passive and _one_clause(window, last + 1, name.first):
            found.append(("object", name.meant))
        elif name.last < first and passive and _one_clause(window, name.last + 1, first):
            found.append(("passive", name.meant))
    return found


def takes_territory(window: Window, first: int, last: int, carried: str | None) -> bool:
    """Whether what a verb of many meanings takes may be a place: imechukua mji; not: imemkamata, imekamata droni."""
    words = window.words
    if carried in _PEOPLE:
        return False
    if not _TAKING.search(words[first].plain):
        return True
    near = words[max(0, first - _AROUND) : last + 5]
    known = any(w.plain in window.grammar.territory or _PLACED.match(w.plain) for w in near)
    return known or any(w.text[0].isupper() for w in words[last + 1 : last + 2])


def fled(window: Window, names: Sequence[Name], last: int) -> list[Meant]:
    """Of a place that falls, whose soldiers are said to have left or lost it: baada ya jeshi la Sudan kukimbia."""
    words = window.words
    found: list[Meant] = []
    for name in names:
        behind = words[name.last + 1].plain if name.last + 1 < len(words) else ""
        if name.meant is None or name.first <= last or not _FLEEING.match(behind):
            continue
        if "baada" in (w.plain for w in words[max(last + 1, name.first - 4) : name.first]):
            found.append(name.meant)
    return found


def _one_clause(window: Window, low: int, high: int) -> bool:
    """Whether no verb but relative ones stands between two words."""
    for at, word in enumerate(window.words[low:high], start=low):
        if at and window.words[at - 1].plain.endswith("kuwa") and is_relative(window.words[at - 1].plain):
            continue  # kilichokuwa kimetekwa
        if word.text in (";", ":") or word.plain in ("lakini", "huku", "kwamba", "baada", "wakati", "kabla"):
            return False
        if window.is_verb(word) and not is_relative(word.plain):
            return False
    return True
