"""Names that stand beside another to say who somebody is, and names with which a new clause begins."""

import re
from collections.abc import Sequence

from streams.events.sentence import Meant
from streams.events.windows.bearers import OFFICIALS
from streams.events.windows.name import Name
from streams.events.windows.names import ATTENDANTS
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_FARES = re.compile(
    r"(?:ziara|safari|mbio|mata|hospital|mahakama|kizuiz|gereza|rumande|njia|hatar|uongoz|kit|madaraka)\w*ni|hoi|yuko|yupo"
)
_RANKED = re.compile(
    r"a(?:naye|liye|mbaye)|kamanda|mkuu|kiongozi|msemaji|mwanachama|afisa|ofisa|jenerali|naibu|mwanzilishi|mpiganaji|mmoja"
)
# Many who stand for no state: mjadala kati ya wagombea wa Ghana na Nigeria.
_PRIVATE = frozenset(
    "wagombea wanafunzi wasanii wachezaji mashabiki wakulima wanasayansi vijana timu vilabu klabu wanamuziki wanariadha"
    " wachungaji wazazi wavuvi wafugaji wachimbaji watafiti walimu madaktari".split()
)
_OFFICE = 14  # words
_PAIRED = 9  # words from `between` to the second of two


def country_of(window: Window, names: Sequence[Name], name: Name) -> bool:
    """Whether a country is named, right behind a person, as the one that he speaks for."""
    if name.function != "of" or (name.meant is not None and name.meant.kind is EntityKind.PERSON):
        return False
    before = next((n for n in names if n.last == name.first - 2), None)
    if before is None or window.words[name.first - 1].plain != "wa":
        return False
    return before.meant is None or before.meant.kind is EntityKind.PERSON


def described_as(window: Window, names: Sequence[Name], person: Name) -> Meant | None:
    """The body of which somebody who is not watched is said, right behind his name, to be a commander or a member."""
    words = window.words
    body = next((n for n in names if n.first > person.last), None)
    if window.grammar.language != "sw" or body is None or not meant_body(body):
        return None
    between = words[person.last + 1 : body.last]
    if len(between) > _OFFICE or len(between) < 2 or between[0].text != "," or not _RANKED.match(between[1].plain):
        return None
    return body.meant if body.function == "of" or (body.meant and body.meant.through) else None


def apposed(window: Window, name: Name, last: int) -> bool:
    """Whether a person is named, behind a comma, by whom an office right behind the trigger means."""
    words = window.words
    if window.grammar.language != "sw" or name.meant is None or name.meant.kind is not EntityKind.PERSON:
        return False
    if words[name.first - 1].text != ",":
        return False
    office = words[last + 1 : name.first - 1]
    persons = window.grammar.descriptions["persons"]
    at = next((i for i, w in enumerate(office) if w.plain in persons or OFFICIALS.fullmatch(w.plain)), None)
    if at is None or any(w.text == "," for w in office):
        return False
    rest = office[at + 1 :]
    return any(w.text[0].isupper() for w in rest) and not any(window.is_verb(w) for w in rest)


def attended(window: Window, name: Name, last: int) -> bool:
    """Whether a name only tells whose envoy, spokesman or wife somebody is who stands between it and the trigger."""
    words = window.words
    before = name.first - 2
    if before <= last or name.meant is None or name.meant.through:
        return False
    return words[before].plain in ATTENDANTS or words[before].plain in _PRIVATE


def begins_clause(window: Window, name: Name) -> bool:
    """Whether the word behind a name is a verb that agrees with it."""
    if not window.opens_clause(name.last + 1):
        return False
    person = name.meant is None or name.meant.kind is EntityKind.PERSON
    agreeing = ("a",) if person else ("i", "ya", "li", "la", "u", "wa", "ki", "cha", "zi", "za")
    return window.words[name.last + 1].plain.startswith(agreeing)


def begins_anew(window: Window, name: Name, *, joined: bool) -> bool:
    """Whether a clause of its own begins with a name behind a comma or, where others stand before it, behind `and`.

    ..., Kenya yalalama; vikwazo dhidi ya Urusi na Ukraine imeipongeza.
    """
    words = window.words
    before = words[name.first - 1]
    if before.text == ",":
        return begins_clause(window, name)
    if window.grammar.language != "sw" or before.plain != "na" or not joined or not begins_clause(window, name):
        return False
    if _second(window, name):
        return False  # duru ya mazungumzo kati ya Orskia na Varduland imefanyika
    alone = re.match(r"(?:i|a)(?:me|li|na|ta)\w{3}", words[name.last + 1].plain)
    return words[name.first - 2].text == "," or bool(alone)


def _second(window: Window, name: Name) -> bool:
    """Whether a name is the other of two between whom something is: kati ya A na B."""
    before = [w.plain for w in window.words[max(0, name.first - _PAIRED) : name.first - 1]]
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in ("kati", "baina")), None)
    return at is not None and before[at + 1 : at + 2] == ["ya"] and "na" not in before[at:]


def headlined(window: Window, name: Name) -> bool:
    """Whether a headline tells behind a comma, without a verb, how somebody else fares: ..., Abiy ziarani Doha."""
    behind = window.words[name.last + 1 : name.last + 2]
    return window.grammar.language == "sw" and any(_FARES.fullmatch(w.plain) for w in behind)


def meant_body(name: Name) -> bool:
    """Whether a name is a country's or a body's."""
    return name.meant is not None and name.meant.kind is not EntityKind.PERSON
