"""Swahili relative clauses: who does what they tell, and whom it befalls, by the noun that they describe."""

import re
from collections.abc import Sequence

from streams.events.sentence import Meant
from streams.events.windows.name import Name
from streams.events.windows.verbs import is_relative
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_WHICH = re.compile(r"amba(?:ye|o|yo|lo|cho|vyo|zo)$")
# The marks of a subject and of what is told of it, which agree where it is the subject that is described.
_AGREEING = {"a": "ye", "wa": "o", "li": "lo", "i": "yo", "ya": "yo", "u": "o", "ki": "cho", "vi": "vyo", "zi": "zo"}
_MARKED = re.compile(
    r"(wa|a|li|i|ya|u|ki|vi|zi)(?:li|na|taka)(ye|yo|o|cho|vyo|zo|lo)(?:i|u|ki|li|ya|zi|vi|m|wa)?\w{2,}"
)
_MAIN = re.compile(r"(li|i|ya|u|ki|vi|zi)(?:me|li|na|ta)(?!yo|lo|o|zo|cho|vyo)\w{2,}")
# Those of a class of people, and what else is in such a class.
_PEOPLE = re.compile(r"(?:wa|ya|vi)(?:li|na|taka)(?:o|yo|vyo)\w{3,}(?<!w)[aeiu]$")
_DONE_TO_THEM = re.compile(r"wa(?:li|na|taka)o\w{2,}w[ae]$")
# Who stand for nobody who is named.
_CROWDS = frozenset(
    "waandamanaji wananchi raia watu vijana wanafunzi wafuasi wakazi wakaazi wafanyakazi wanaharakati pande".split()
)
_ARMED = frozenset("waasi wapiganaji wanamgambo magaidi washambuliaji wavamizi majambazi".split())
_ATTACKS = frozenset("mashambulizi mashambulio makombora mapigano mazungumzo maandamano mabomu majadiliano".split())


def told_of(window: Window, names: Sequence[Name], low: int, verb: int) -> list[Meant] | None:
    """Of whom a verb tells that describes the noun before it; None where that is left to the rest of the sentence.

    Limelaani shambulizi ambalo limewaua: the attack has, not who condemns it. Msaada kwa majeshi ya Yemen yanayopigana.
    """
    words = window.words
    if verb > 1 and _WHICH.match(words[verb - 1].plain):
        before = verb - 2 if words[verb - 2].text != "," else verb - 3
        name = next((n for n in names if n.last == before), None)
        if name is None:
            return [] if any(window.is_verb(w) for w in words[low : verb - 1]) else None
        if name.function in ("of", "place") and not (name.meant and name.meant.through):
            return None
        return [name.meant] if name.meant else []
    if not is_relative(words[verb].plain):
        return None
    name = next((n for n in names if n.last == verb - 1), None)
    if name is not None and name.meant and _DONE_TO_THEM.match(words[verb].plain) and _a_people(window, name):
        return [name.meant]  # dua kwa ajili ya Wapalestina waliouawa
    if verb and words[verb - 1].plain in _CROWDS and not words[verb].plain.endswith(("wa", "we")):
        return []  # waandamanaji walioingia, pande zinazopigana
    if verb and words[verb - 1].plain in _ARMED and not words[verb].plain.endswith(("wa", "we")):
        groups = any(n.meant and n.meant.kind is EntityKind.GROUP for n in names if n.last < verb)
        return None if groups else []  # imeishutumu Orskia kuwasaidia waasi waliofanya: they are not its own
    if not _PEOPLE.match(words[verb].plain):
        return None
    if name is None or name.meant is None or name.function not in ("recipient", "company", "origin"):
        return None
    if not name.meant.through and name.meant.kind is not EntityKind.GROUP:
        return None
    return None if any(w.plain in _ATTACKS for w in words[low : name.first]) else [name.meant]


def _a_people(window: Window, name: Name) -> bool:
    """Whether people are named, by their country or as those who serve it: Wakenya, wanajeshi wa Kenya."""
    people = window.words[name.last].plain.startswith("wa") and name.meant is not None and not name.meant.through
    return people or (name.meant is not None and name.meant.through in ("member", "official"))


def befallen(window: Window, names: Sequence[Name], verb: int) -> Name | None:
    """Kambi ya M23 waliyoiteka: the name right before a verb that tells what others did to what it stands for."""
    marked = _MARKED.fullmatch(window.words[verb].plain)
    if marked is None or _AGREEING[marked.group(1)] == marked.group(2) or verb == 0:
        return None
    return next((n for n in names if n.last == verb - 1 and n.meant), None)


def head_of_relative(window: Window, before: Sequence[Name], low: int, verb: int) -> Meant | None:
    """Wizara ya Fedha ya Orskia inayosimamia mali za serikali imewawekea: the head of a clause that a relative opens.

    Both verbs agree with it, and no other verb is told between them.
    """
    words = window.words
    name = before[0] if before else None
    if name is None or name.first != low or name.last + 1 >= verb - 1:
        return None
    told, main = _MARKED.match(words[name.last + 1].plain), _MAIN.match(words[verb].plain)
    if told is None or main is None or told.group(1) != main.group(1) or not is_relative(words[name.last + 1].plain):
        return None
    between = words[name.last + 2 : verb]
    return None if any(window.is_verb(w) and not is_relative(w.plain) for w in between) else name.meant


def main_verb(window: Window, before: int) -> int | None:
    """The last verb before a word that describes no noun."""
    told = (i for i in range(before - 1, -1, -1) if window.is_verb(window.words[i]))
    return next((i for i in told if not is_relative(window.words[i].plain)), None)
