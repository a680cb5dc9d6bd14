"""Offices named without their country: elected as the country's prime minister, in a sentence on that country.

A rule knows whoever holds an office as `Varduland's prime minister`. News of his successor says in whose parliament it
was, and then `the country's prime minister`, or `prime minister` alone.
"""

import re
from collections.abc import Iterable, Iterator

from streams.names.demonyms import demonyms, is_country, is_demonym
from streams.text import fold

_OF_COUNTRY = (
    re.compile(r"(?:the )?(?P<country>[A-Z][\w-]*(?: [A-Z][\w-]*)*)(?:['’]s?)? (?P<office>[a-z][a-z -]+)"),
    re.compile(r"(?:the )?(?P<office>[a-z][a-z -]+) of (?:the )?(?P<country>[A-Z][\w-]*(?: [A-Z][\w-]*)*)"),
)
_OFFICE = re.compile(
    r"(?:.+ )?(?:minister|premier|president|chancellor|king|queen|governor|chief|general|diplomat|justice|speaker)"
)
_OF_STATE = re.compile(r".+ minister|premier")  # without a country clubs and guilds have presidents, too
# Nothing but an office: Prime Minister of Varduland; the Varduan president. Not: King Karl of Varduland.
_ALONE = re.compile(
    r"(?:the )?(?:[\w'’-]+ )*?(?:minister|premier|president|chancellor|king|queen|sultan|emir|governor|speaker|mayor|"
    r"justice)"
    r"(?: of (?:the )?[\w' -]+)?"
)
_COMING = (
    "new", "next", "newly appointed", "newly elected", "newly named", "incoming", "interim", "acting", "caretaker",
    "designated", "outgoing", "incumbent", "embattled", "current",
)  # fmt: skip
_LEADS = ("as", "become", "becomes", "became", "post of", "office of", "job of")
# Whoever is named between: made Ann Bell prime minister.
_MADE = re.compile(
    r"\b(?:(?:nam|appoint|re-?elect|elect|pick|nominat|designat|install|confirm|select|reappoint)(?:e[sd]?|s|ed|ing)?"
    r"|made|makes|chose|chooses|swore in|sworn in) "
    r"(?:(?!(?:of|to|from|by|with|for|against|and|as|former|deputy|vice|ex)\b)[\w'’.-]+,? ){1,6}(?<!['’]s )$"
)
_OWNERS = ("the country's", "the nation's", "the kingdom's", "the republic's", "its")
_NEW = ("", "new ", "next ", "first female ", "interim ", "acting ")
# Who loses his office, or comes to it: the king dismissed the prime minister, parliament elected a new speaker.
_EMPTIED = (
    *(f"{deed} of the" for deed in ("resignation", "dismissal", "removal", "impeachment", "ouster")),
    *(
        f"{verb} the"
        for verb in (
            *(
                "dismissed",
                "dismisses",
                "dismiss",
                "sacked",
                "sacks",
                "sack",
                "fired",
                "fires",
                "ousted",
                "ousts",
                "oust",
            ),
            *(
                "removed",
                "removes",
                "remove",
                "toppled",
                "topples",
                "topple",
                "deposed",
                "deposes",
                "impeached",
                "impeaches",
            ),
            *("impeach", "suspended", "suspends", "suspend", "reinstated", "reinstates"),
        )
    ),
)
_FILLED = tuple(
    f"{verb} a new"
    for verb in (
        *(
            "elected",
            "elects",
            "elect",
            "appointed",
            "appoints",
            "named",
            "names",
            "chose",
            "chooses",
            "picked",
            "picks",
        ),
        *("approved", "approves", "confirmed", "confirms", "got", "gets", "has"),
    )
)
_CHANGED = re.compile(rf"\b(?:{'|'.join((*_EMPTIED, *_FILLED))}) $")
# Who empties and fills offices of state; a club has a president, too.
_ORGANS = re.compile(
    r"\b(?:parliament|congress|senate|assembly|lawmakers|legislators|legislature|mps|deputies|senators|house|court|judges|"
    r"king|queen|emir|sultan|monarch|president|prime minister|premier|junta|soldiers|army|military|coup|mutineers)\b"
)
# Where the sentence begins that holds the office.
_STOP = re.compile(r"(?<=[a-z\d”\")])[.!?;]\s|\n")
_REACH = 260  # characters
_GUESTS = re.compile(r"\b(?:congratulat|welcom|hail|prais|salut|telegram)")
_NAMED_NEXT = re.compile(r" (?:[A-Z]|(?:(?:and|,) )?(?:[a-z]+ )?minister)")
_HELD_BY = re.compile(r"(?: [A-Z][\w-]*+)++(?! of [A-Z])")
_ELSEWHERE = re.compile(r"(?:['’-]| of (?!the (?:country|nation|kingdom|republic)\b))")


def bare_offices(names: Iterable[str], *, whoever: bool = False) -> Iterator[tuple[str, int]]:
    """How the office of somebody known by `names` is told without its country, and how much of that is a lead.

    `whoever`: its holder is meant, whatever his name.
    """
    for office in {office for office, _ in _offices(names)}:
        if whoever or _OF_STATE.fullmatch(office):
            yield office, 0
        for lead in (*_EMPTIED, *(_FILLED if whoever else ())):
            yield f"{lead} {office}", len(lead) + 1
        for lead in _LEADS:
            owners = ("", "the ", *(owner + " " for owner in _OWNERS)) if _OF_STATE.fullmatch(office) else ()
            for owner in owners or tuple(owner + " " for owner in _OWNERS):
                for new in _NEW:
                    yield f"{lead} {owner}{new}{office}", len(lead) + 1


def office_alone(names: Iterable[str]) -> bool:
    """Whether a rule knows somebody by offices alone: then it means whoever holds them, whatever his name."""
    names = list(names)
    return bool(names) and all(_ALONE.fullmatch(fold(name).text) for name in names)


def newly_held(names: Iterable[str]) -> Iterator[str]:
    """How an office is told whose holder is new or about to go: Varduland's newly appointed prime minister."""
    for office, country in _offices(names):
        for coming in () if is_demonym(country) else _COMING:
            yield f"{country}'s {coming} {office}"


def office_countries(names: Iterable[str]) -> frozenset[str]:
    """What the country (or body) of an office is called, folded: thailand, thai."""
    countries = [country for _, country in _offices(names)]
    return frozenset(fold(word).text for word in (*countries, *demonyms(countries)))


def in_its_country(
    text: str, start: int, end: int, countries: frozenset[str], *, led: bool, whoever: bool = False
) -> bool:
    """Whether the sentence of a bare office speaks of its own country before it, and of no other.

    `led`: a word before the office says that it is one to be had; otherwise it must stand behind whoever is made that,
    or, where `whoever` holds it is meant, before his name: Prime Minister Ann Bell.
    """
    if _ELSEWHERE.match(text, end):
        return False
    before = text[max(0, start - _REACH) : start]
    before = before[max((match.end() for match in _STOP.finditer(before)), default=0) :]
    held = whoever and text[start].isupper() and _HELD_BY.match(text, end)
    if not led and not held and (not _MADE.search(before) or _NAMED_NEXT.match(text, end)):
        return False
    plain = fold(before).text
    if _CHANGED.search(plain) and not _ORGANS.search(plain):
        return False
    if _GUESTS.search(plain) or not any(re.search(rf"\b{re.escape(country)}\b", plain) for country in countries):
        return False
    words = (word for word in re.findall(r"[A-Z][\w-]+", before) if fold(word).text not in countries)
    return not any(is_country(word) or is_demonym(word) for word in words)


def _offices(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The offices by which somebody is known, each with its country."""
    for name in names:
        matches = (pattern.fullmatch(name) for pattern in _OF_COUNTRY)
        match = next((match for match in matches if match), None)
        if match and _OFFICE.fullmatch(match["office"]):
            yield match["office"], match["country"]
