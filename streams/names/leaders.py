"""Who leads which state, and when: what Macron does, France does, wherever an article leaves his office unsaid.

Dictionaries of actors for event data hold their leaders with the years of their office in the same way (TABARI, Schrodt
2009; PETRARCH). The files under leaders/ map a country to its leaders: first and last year, then the spellings; a star
stands before the family name where that is not the last word; a spelling of one word means him wherever it stands.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import yaml

from streams.names.demonyms import countries
from streams.text import fold

_FILES = Path(__file__).parent / "leaders"
_TITLE_BEFORE = re.compile(
    r"\b(?:President|Prime Minister|Premier|Chancellor|(?:Foreign |Defen[cs]e )?(?:Minister|Secretary)|"
    r"Secretary of State|King|Queen|Emir|Sultan|Crown Prince|[Pp]résidente?|[Pp]remi(?:er|ère) ministre|"
    r"[Cc]hanceli(?:er|ère)|[Mm]inistre|[Rr]oi|[Ee]mir|Rais|Waziri [Mm]kuu|Kansela|Mfalme) $"
)
# Who led, or would lead: the former president, the opposition leader; l'ancien président; rais wa zamani wa Varduland.
# Not: late on Monday Varga; the opposition marched against Varga.
_OUT = (
    r"\b(?i:former|ex|then(?=-| [a-z])|late|ousted|deposed|jailed|exiled|opposition|candidate|nominee|contender|"
    r"anci(?:en|enne)|feu|défunte?|déchue?|renversée?|opposante?|candidate?|prédécesseur|"
    r"zamani|aliyekuwa|mstaafu|wastaafu|mteule|mgombea|upinzani|hayati|marehemu)\b"
)
_OFFICE_WORDS = (
    r"(?:[A-ZÀ-Þ][\w.'’-]*|(?:vice-)?presidents?|prime|ministers?|premier|première|chancellor|leader|secretary|chief|foreign|"
    r"defen[cs]e|head|state|government|of|the|president-elect|"
    r"présidente?|ministre|chanceli(?:er|ère)|chef|dirigeante?|de|la|du|des|les?|[dl]['’][\w'’-]+|"
    r"[a-zà-ÿ-]+(?:ais|ois|ien|ain|and|ol|ique|an)(?:ne|e)?|"
    r"rais|waziri|mkuu|kiongozi|kansela|wa|ya|cha|nchi|hiyo)"
)
_NOT_IN_OFFICE = re.compile(rf"{_OUT}(?:[ -]{_OFFICE_WORDS}){{0,8}},? $|-elect $")
# Who leads another body than a state: the European Council's president, le patron de la Banque mondiale. Not a party,
# nor what heads of state chair in turn (the African Union): their heads may lead a state, too.
_BODY = (
    r"(?:European Council|Commission|Parliament|Senate|Assembly|Bank|Fund|League|(?<!Russian )Federation(?! of Russia)|"
    r"Conseil européen|Parlement|Sénat|Assemblée nationale|Banque(?: \w+)?|Fonds monétaire international|Ligue arabe|"
    r"Baraza la Ulaya|Tume|Bunge|Seneti|Benki|Umoja wa Mataifa|"
    r"United Nations|UN|NATO|IMF|WTO|WHO|FIFA|UEFA|ONU|OTAN|FMI|OMC|OMS)"
)
_HEAD = (
    r"(?i:president|secretary[- ]general|chair(?:man|woman|person)?|chief|head|director[- ]general|managing director|"
    r"présidente?|patronn?e?|secrétaire général|rais|katibu mkuu|mwenyekiti|mkurugenzi)"
)
_HEADS_A_BODY = re.compile(
    rf"\b{_BODY}(?:['’]s?)? {_HEAD} $|"
    rf"\b{_HEAD} (?:of (?:the )?|du |de |de la |de l['’]|des |wa |ya )(?:[\w’'-]+ ){{0,2}}?{_BODY}"
    r"(?: [\w’'-]+){0,2},? $"
)
_BODY_BEHIND = re.compile(rf",? (?:the )?{_HEAD} of (?:the )?(?:[\w’'-]+ ){{0,2}}?{_BODY}\b")
_REACH = 70  # characters before a name


@dataclass(frozen=True, slots=True)
class Leader:
    """Somebody who leads a state, or spoke for it to others, in these years (9999: still)."""

    since: int
    until: int
    names: tuple[str, ...]
    families: tuple[str, ...]  # last names: count beside a full name or an office

    def led_in(self, year: int | None) -> bool:
        """Whether he was in office then; None: the year is not known."""
        return year is None or self.since <= year <= self.until


def leaders(names: Iterable[str]) -> tuple[Leader, ...]:
    """Those of an entity that has a country's or a body's name among `names`; none for any other."""
    known = _by_country()
    return tuple({led: None for country in countries(names) for led in known.get(country, ())})


def has_office(text: str, start: int) -> bool:
    """Whether a title of those who lead states stands right before a name."""
    return bool(_TITLE_BEFORE.search(text, max(0, start - _REACH), start))


def is_out_of_office(text: str, start: int) -> bool:
    """Whether somebody is named as who once led a state, or would like to."""
    return bool(_NOT_IN_OFFICE.search(text, max(0, start - _REACH), start))


def heads_a_body(text: str, start: int, end: int) -> bool:
    """Whether somebody is named as the head of what is no state, and of none: European Council President Varga."""
    if _HEADS_A_BODY.search(text, max(0, start - _REACH), start):
        return True
    return bool(_BODY_BEHIND.match(text, end)) and not has_office(text, start)


def only_one_is_called(family: str) -> bool:
    """Whether no two countries have leaders of this family name, folded."""
    return len(_by_family().get(family, ())) == 1


@cache
def leaders_version() -> str:
    """A hash of the lists of leaders."""
    return sha256(b"".join(path.read_bytes() for path in sorted(_FILES.glob("*.yaml")))).hexdigest()


@cache
def _by_country() -> Mapping[str, tuple[Leader, ...]]:
    known: dict[str, list[Leader]] = defaultdict(list)
    for path in sorted(_FILES.glob("*.yaml")):
        # Some thousand names: the fast loader, without the positions of what nobody else writes.
        for country, rows in yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader).items():
            for since, until, *spellings in rows:
                names = tuple(spelling.replace("*", "") for spelling in spellings)
                known[fold(country).text].append(Leader(since, until or 9999, names, tuple(_families(spellings))))
    by_any_name: dict[str, tuple[Leader, ...]] = {}
    for country, led in known.items():
        for name in countries([country]):
            by_any_name[name] = tuple(led)
    return by_any_name


@cache
def _by_family() -> Mapping[str, frozenset[str]]:
    bearers: dict[str, set[str]] = defaultdict(set)
    for country, led in _by_country().items():
        for family in (family for leader in led for family in leader.families):
            bearers[fold(family).text].add(min(countries([country])))
    return {family: frozenset(found) for family, found in bearers.items()}


def _families(spellings: Iterable[str]) -> Iterable[str]:
    full = (spelling for spelling in spellings if " " in spelling)
    found = (re.match(r"[^*]*\*(\S+)", name) for name in full if "*" in name)
    last = (name.split()[-1] for name in spellings if " " in name and "*" not in name)
    return dict.fromkeys((*(match[1] for match in found if match), *last))
