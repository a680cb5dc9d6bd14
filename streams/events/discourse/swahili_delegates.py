"""Heads and ministers whom nobody watches, as a Swahili article introduces them: Rais wa Varduland, Dkt. Paul Lema.

Once introduced, Rais Lema acts for Varduland wherever the article has his name again, in its headline, too.
"""

import re
from collections.abc import Iterable, Sequence

from streams.events.discourse.swahili_seats import LONG_NAME, NOT_NOW, OFFICE, TITLE
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES, Mention
from streams.text import fold

_NAME = r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){0,3})"
_OFFICE_OF = re.compile(rf"\b(?i:{OFFICE}) (?:wa|ya|la|cha) (?i:{LONG_NAME})$")
_BEARER = re.compile(rf"(?: \([A-Z]{{2,}}\))?,? (?:(?i:{TITLE}))*{_NAME}")
_BEARER_OF = re.compile(rf"\b(?i:{OFFICE}),? (?:(?i:{TITLE}))*{_NAME} (?:wa|kutoka|toka) (?i:{LONG_NAME})$")
_BEFORE = 120  # characters
# Of a body of states, in turn: he acts for his own state, too.
_IN_TURN = re.compile(r"(?:mwenyekiti|katibu mkuu)\b", re.IGNORECASE)
# What is called after him.
_CALLED = re.compile(
    r"\b(?:uwanja|hospitali|daraja|barabara|shule|chuo|mtaa|bwawa|bandari|wakfu|taasisi|familia|mke|mume|mtoto|kaka|ndugu|"
    r"hayati|marehemu|mtangulizi|mrithi)(?: \w+)? (?:wa|ya|la|cha) $|\b(?:hayati|marehemu) (?:\w+ )?$",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(r"([A-Z][\w'’-]+)\.? $")


def introduced(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with those of states by the names of strangers who are introduced as their heads or ministers."""
    acting: dict[str, tuple[Mention, set[str]]] = {}
    shared: set[str] = set()
    spans = [(m.start, m.end) for m in mentions]
    for body in mentions:
        if body.kind is EntityKind.PERSON or body.leader:
            continue
        for start, name in _bearers(text, body):
            words = name.split()
            last = words[-1]
            if len(last) < 3 or fold(last).text in NOT_FIRST_NAMES or _overlap(spans, start, start + len(name)):
                continue
            known = acting.setdefault(last, (body, set()))
            known[1].update(words)
            spans.append((start, start + len(name)))
            if known[0].entity != body.entity:
                shared.add(last)
    found = [m for last, (body, words) in acting.items() if last not in shared for m in _again(text, last, body, words)]
    added = [m for m in found if not _overlap(spans, m.start, m.end)]
    return sorted((*mentions, *added), key=lambda m: (m.start, m.end))


def _bearers(text: str, body: Mention) -> Iterable[tuple[int, str]]:
    """Rais wa Varduland, Paul Lema; Rais Paul Lema wa Varduland: where his name stands, and his name."""
    low = max(0, body.start - _BEFORE)
    before = text[low : body.start]
    office = _OFFICE_OF.search(before)
    bearer = _BEARER.match(text, body.end) if office else None
    office = None if office and _IN_TURN.match(office.group()) else office
    if office and bearer and not NOT_NOW.search(before[max(0, office.start() - 14) : office.end()].lower()):
        yield bearer.start("name"), bearer["name"]
    named = _BEARER_OF.search(before)
    named = None if named and _IN_TURN.match(named.group()) else named
    if named and not NOT_NOW.search(before[max(0, named.start() - 14) : named.end()].lower()):
        yield low + named.start("name"), named["name"]


def _again(text: str, last: str, body: Mention, words: set[str]) -> Iterable[Mention]:
    """Wherever the last name stands again, not behind the first name of somebody else."""
    for match in re.finditer(rf"(?<![\w-]){re.escape(last)}(?![\w-])", text):
        before = text[max(0, match.start() - 40) : match.start()]
        first = _CAPITALISED.search(before)
        other = first and first.group(1) not in words and fold(first.group(1)).text not in NOT_FIRST_NAMES
        if other or _CALLED.search(before):
            continue
        yield Mention(body.entity, body.kind, match.start(), match.end(), last, leader=True)


def _overlap(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(low < end and start < high for low, high in spans)
