"""What an English sentence says aside of those it names, and a small parser stumbles over: it reads better without.

The name of a minister who is not watched, behind his office; who leads a delegation; the countries in a list of names.
"""

import re
from collections.abc import Sequence

from streams.dates import ENGLISH_MONTH
from streams.events.discourse.delegates import Delegates
from streams.events.trees.bearers import bearers
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_LED = re.compile(
    r",? (?:led|headed|chaired|represented) by (?:(?!(?:and|who|that|to|in|for|at|on|was|has|had) )[a-z-]+ ){0,5}"
    r"(?:[A-ZÀ-Þ][\w'’.-]*(?: |(?=,))){2,6},?(?=[a-z ])"
)
_OF_COUNTRY = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+)(?P<cut> of (?:the )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})(?=,| [a-z])"
)
# How often or when, between commas: the parser takes it for the object of the verb before it.
_IN_BETWEEN = re.compile(
    r", (?:for the (?:\w+ )?time(?: (?:in|since|this) [\w ]+)?|without warning|once again|yet again|again|"
    r"in retaliation|in response|in a \w+ move|(?:early |late )?on \w+day(?: (?:morning|evening|night))?|"
    r"overnight),(?= )"
)
# Has for the first time frozen: to the parser, what was frozen is the time.
_AMID = re.compile(
    r"\b(?:has|have|had|will|was|were|been)( (?:for the (?:\w+ )?time(?: (?:in|since|this) \w+(?: \w+)?)?|"
    r"(?:this|last|over the|in the past|in recent) (?:\w+ )?(?:weeks?|months?|years?|days|weekend|morning|afternoon|"
    r"evening)|in (?:effect|practice|turn|response|retaliation|return)|at (?:last|once)|once (?:again|more)|yet again|"
    r"since then))(?= \w+(?:ed|en|ne|wn|t|ut|ng|nk|ck|ld)\b)"
)
# Extended by a year its ban, suspended until spring the visas.
_LASTING = re.compile(
    r"\b(?:extend|prolong|renew|lengthen|suspend|fro?ze|bann|halt)\w*( (?:(?:for|by) (?:an? |another |\w+ )?"
    r"(?:(?:more|further|additional|extra) )?(?:years?|months?|weeks?|days?)|until (?:the end of \w+|\w+ \d{4}|\d{4}|"
    r"spring|summer|autumn|winter)))(?= (?:its|their|the|all|an?|any|his|her|most)\b)"
)
# Will on Tuesday, June 9, lead: to the parser, who will stands before the day.
_ON_DAY = re.compile(
    rf"\b(?:will|would|has|have|had|are to|is to)( on (?:\w+day|{ENGLISH_MONTH} \d{{1,2}}|\d{{1,2}} {ENGLISH_MONTH})"
    rf"(?:,? (?:{ENGLISH_MONTH} \d{{1,2}}|\d{{1,2}} {ENGLISH_MONTH}|morning|afternoon|evening|night))?,?)(?= [a-z])"
)
# Who stands where in a picture.
_PICTURED = re.compile(r" \((?:\d\w\w )?(?:[LRC]|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|[Ff]ront|[Rr]ear)(?: [LRC])?\)")
_NAMES_OF = frozenset(
    "republic kingdom state states ministry bank university union government parliament house".split()
)


def asides(text: str, offset: int, mentions: Sequence[Mention], delegates: Delegates) -> list[tuple[int, int]]:
    """Stretches of a sentence at `offset` of the article; none holds a watched person."""
    found = [(low - offset, high - offset) for low, high in delegates.asides if offset <= low < offset + len(text)]
    for match in _LED.finditer(text):
        space = text[match.end() - 1] == " " and text[match.end() : match.end() + 1] != " "
        found.append((match.start(), match.end() - space))
    found += bearers(text, offset, mentions, delegates)
    found += [match.span() for pattern in (_IN_BETWEEN, _PICTURED) for match in pattern.finditer(text)]
    found += [match.span(1) for pattern in (_AMID, _LASTING, _ON_DAY) for match in pattern.finditer(text)]
    countries = [m for m in _OF_COUNTRY.finditer(text) if not _office(m["name"], delegates)]
    ends = {m.end - offset for m in mentions if m.kind is EntityKind.PERSON}
    if len(countries) > 1 and any(m.end("name") in ends for m in countries):  # A of Orskia, B of Varduland
        found += [m.span("cut") for m in countries]
    people = [m for m in mentions if m.kind is EntityKind.PERSON]
    return [
        (low, high)
        for low, high in found
        if high <= len(text) and not any(m.start - offset < high and low < m.end - offset for m in people)
    ]


def _office(word: str, delegates: Delegates) -> bool:
    return word.lower() in _NAMES_OF or delegates.office(word)
