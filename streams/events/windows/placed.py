"""Swahili names that are bound by what stands before them: towns with their countries, bodies with a short name."""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.events.windows.name import Name
from streams.events.windows.window import Window, Word
from streams.names.entity_type import EntityKind

_PLACES = ("place", "recipient", "origin", "target")
_INTO = frozenset("katika kwenye huko hadi".split())
_TOWN = re.compile(r"(?:mji|miji|jiji|makao|mkoa|jimbo|kisiwa|visiwa|uwanja|ikulu|bandari|mpaka|eneo)$")
_OF = frozenset("wa ya la za cha vya mwa".split())
_BODY = re.compile(r"jumui[y]?a|umoja|shirika|muungano|kundi|jukwaa|baraza|shirikisho|mamlaka|benki|tume$")
_SMALL = frozenset("nchi mataifa na kusini mashariki magharibi kaskazini kati".split())
_LONGEST = 14  # words of a body's full name


def placed(window: Window, names: list[Name]) -> list[Name]:
    """Mjini Geneva, Uswizi; mjini Addis Ababa Ethiopia: a country behind a town is bound as the town is."""
    words = window.words
    for at, name in enumerate(names):
        country = name.meant is not None and name.meant.kind is EntityKind.PLACE and not name.meant.through
        if not country:
            continue
        town = names[at - 1] if at else None
        if town is not None and _beside_group(window, town, name):
            names[at] = replace(name, first=town.last + 1, function="")  # shambulio la MLK Orskia
            continue
        if town is None or town.function not in _PLACES or name.function:
            continue
        if town.meant is not None and town.meant.through != "place":
            continue
        comma = name.first == town.last + 2 and words[town.last + 1].text == ","
        if (comma or name.first == town.last + 1) and not window.opens_clause(name.last + 1):
            names[at] = replace(name, function=town.function)
    return names


def _beside_group(window: Window, group: Name, country: Name) -> bool:
    """Whether a country stands bare right behind an armed group, whose preposition is not its own."""
    if group.meant is None or country.meant is None or group.meant.kind is not EntityKind.GROUP:
        return False
    return country.first <= group.last and window.words[group.last].end + 1 == country.meant.start


def in_capitals(window: Window, names: Sequence[Name]) -> list[Name]:
    """The names, with a country whose capital or region something is in bound as a place: katika mji mkuu wa Ethiopia.

    Where people talk there, the country takes no part; what is shelled there is its own.
    """
    places = {n for n in names if n.function == "of" and n.meant and n.meant.kind is EntityKind.PLACE}
    there = {n for n in places if n.meant and not n.meant.through and _in_town(window.words, n.first)}
    return [replace(n, function="place") if n in there else n for n in names]


def _in_town(words: Sequence[Word], first: int) -> bool:
    """Whether a place of a country is named, into which a preposition leads."""
    at = first - 2
    while at > 0 and words[at].plain in ("mkuu", "makuu", "kuu"):
        at -= 1
    return at > 0 and bool(_TOWN.match(words[at].plain)) and words[at - 1].plain in _INTO


def full_name(window: Window, first: int) -> int | None:
    """Where a body's full name begins, behind which its short one stands in brackets, from the first word of that."""
    words = window.words
    if first < 3 or words[first - 1].text != "(":
        return None
    for at in range(first - 2, max(-1, first - _LONGEST), -1):
        word = words[at]
        if _BODY.match(word.plain):
            return at
        if not (word.text[0].isupper() or word.plain in _OF or word.plain in _SMALL):
            return None
    return None


def without_echoes(window: Window, names: list[Name]) -> list[Name]:
    """Jumuiya ya Afrika Mashariki (EAC): without the short name in brackets behind the same body's full one."""
    kept: list[Name] = []
    for name in names:
        before = kept[-1] if kept else None
        bracketed = name.first > 0 and window.words[name.first - 1].text in ("(", ",")
        same = before is not None and before.meant and name.meant and before.meant.entity == name.meant.entity
        if before is not None and same and bracketed and before.last in (name.first - 2, name.first - 1):
            closing = name.last + 1 < len(window.words) and window.words[name.last + 1].text in (")", ",")
            kept[-1] = replace(before, last=name.last + closing)
            continue
        kept.append(name)
    return kept
