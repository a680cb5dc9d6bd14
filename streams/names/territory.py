"""Places within countries: Odesa is Ukraine's. What is done to it is done to Ukraine, and what happens there, there."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from streams.names.demonyms import countries
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES, Mention
from streams.names.things import is_thing
from streams.rules import Entity
from streams.text import Folded, fold, is_shouted, is_title_case, line_around

_FILES = Path(__file__).parent / "places"
_LONGEST = 5  # words of a place's name
_WORD = re.compile(r"[^\W\d_][\w-]*(?:['’](?!s\b)[\w-]+)*")
# What is no part of the name: al-Mukha; d'Odessa, jusqu'Odessa.
_ARTICLE = re.compile(r"(?:(?:al|el|as|ar|ad|ash|an|at)-|(?:[dl]|qu|jusqu)['’])(?=[A-ZÀ-Þ])")
# Beside a place's name these make no other name of it: Kharkiv Oblast, Northern Gaza.
_GEOGRAPHIC = frozenset(
    "region province oblast district county governorate state city town airport port island islands valley division"
    " prefecture department municipality peninsula strip heights beach bay suburb territory area village north south"
    " east west northern southern eastern western central greater upper lower old new nord sud est ouest mkoa wilaya"
    " jiji mji mayor governor police residents hospital university".split()
)
_Place = tuple[int, int, str]  # start, end, folded
_SENTENCE_START = re.compile(r"(?:^|[\n.!?:;»\"“”(–—-])\s*$")


class Territory:
    """The places of the countries among watched entities. Immutable, picklable."""

    def __init__(self, entities: Mapping[str, Entity], kinds: Mapping[str, EntityKind]) -> None:
        self._held: dict[str, list[str]] = defaultdict(list)  # place, folded -> entities
        for key, entity in entities.items():
            own = {fold(name).text for name in entity.names}
            for place in places_of(entity.names) if kinds[key] is not EntityKind.PERSON else ():
                if place not in own:
                    self._held[place].append(key)
        self._landed = frozenset(key for held in self._held.values() for key in held)
        self._countries = {key: countries(entity.names) for key, entity in entities.items()}

    def mentions(self, text: str, folded: Folded, named: Iterable[Mention]) -> list[Mention]:
        """Places of those countries that the article itself names, in the order of the text.

        A name that several countries have a place of counts only where no other of them is named.
        """
        watched = sorted(named, key=lambda m: (m.start, m.end))
        present = {m.entity for m in watched} & self._landed
        if not present:
            return []
        found = []
        owners: dict[str, list[str]] = {}  # by place: a name that is repeated a thousand times is looked into once
        for start, end, place in _outside(watched, _candidates(text, folded, self._held)):
            if place not in owners:
                owners[place] = [e for e in self._held[place] if e in present and not self._shared(place, e, folded)]
            for entity in owners[place]:
                found.append(Mention(entity, EntityKind.PLACE, start, end, text[start:end], within=True))
        return found

    def _shared(self, place: str, entity: str, folded: Folded) -> bool:
        """Whether the article names another country that has a place of this name."""
        rivals = _rivals(place) - self._countries[entity]
        return any(re.search(rf"\b{re.escape(rival)}", folded.text) for rival in rivals)


def _outside(watched: Sequence[Mention], places: Iterable[_Place]) -> Iterator[_Place]:
    """The places, in the order of the text, that are no part of a longer watched name."""
    first = 0  # watched names before it end before the place
    for start, end, place in places:
        while first < len(watched) and watched[first].end <= start:
            first += 1
        past = first
        while past < len(watched) and watched[past].start < end:
            past += 1
        if not any(m.end > start and m.end - m.start > end - start for m in watched[first:past]):
            yield start, end, place


def _candidates(text: str, folded: Folded, held: Mapping[str, list[str]]) -> Iterator[_Place]:
    """Names of held places in a text, the longest at each spot."""
    words = list(_WORD.finditer(text))
    index = 0
    while index < len(words):
        article = _ARTICLE.match(words[index].group())
        first = words[index].start() + (article.end() if article else 0)
        if not text[first].isupper():
            index += 1
            continue
        for count in range(min(_LONGEST, len(words) - index), 0, -1):
            last = words[index + count - 1].end()
            if count > 1 and not re.fullmatch(r"[\w'’ .-]+", text[first:last]):
                continue
            place = " ".join(fold(text[first:last]).text.split())
            if place in held and not _another(text, folded, words, index, index + count - 1):
                yield first, last, place
                index += count - 1
                break
        index += 1


def _another(text: str, folded: Folded, words: list[re.Match[str]], first: int, last: int) -> bool:
    """Whether a place's name is part of somebody's or something's: Jack London, Paris Match."""
    start, end = words[first].start(), words[last].end()
    if is_thing(folded, text, start, end, place=True):
        return True
    line = line_around(text, start, end)
    if is_shouted(line) or is_title_case(line):
        return False
    before = words[first - 1] if first and text[words[first - 1].end() : start] == " " else None
    after = words[last + 1] if last + 1 < len(words) and text[end : words[last + 1].start()] == " " else None
    opening = before is not None and bool(_SENTENCE_START.search(text, max(0, before.start() - 3), before.start()))
    return (not opening and _names(before)) or _names(after)


def _names(word: re.Match[str] | None) -> bool:
    if word is None or not word.group()[0].isupper() or word.group().isupper():
        return False
    plain = fold(word.group()).text
    return not (plain in NOT_FIRST_NAMES or plain in _GEOGRAPHIC or plain.endswith(("ian", "ese", "ish", "can", "yan")))


@cache
def _places() -> Mapping[str, frozenset[str]]:
    """Country, folded -> its places, folded. A file holds paragraphs: a country, a colon, names with commas between."""
    known: dict[str, set[str]] = defaultdict(set)
    for path in sorted(_FILES.glob("*.txt")):
        for paragraph in path.read_text("utf-8").split("\n\n"):
            country, colon, names = paragraph.partition(":")
            if colon and not country.startswith("#"):
                places = (" ".join(fold(name).text.split()) for name in names.split(","))
                known[fold(country.strip()).text].update(place for place in places if place)
    return {country: frozenset(places) for country, places in known.items()}


@cache
def places_version() -> str:
    """A hash of the lists of places."""
    return sha256(b"".join(path.read_bytes() for path in sorted(_FILES.glob("*.txt")))).hexdigest()


@cache
def _holders() -> Mapping[str, frozenset[str]]:
    """Place -> the countries that have one of that name, in the spelling of the files."""
    holders: dict[str, set[str]] = defaultdict(set)
    for country, places in _places().items():
        for place in places:
            holders[place].add(country)
    return {place: frozenset(found) for place, found in holders.items()}


def _rivals(place: str) -> frozenset[str]:
    holders = _holders()[place]
    return frozenset(name for country in holders for name in countries((country,))) if len(holders) > 1 else frozenset()


def places_of(names: Iterable[str]) -> frozenset[str]:
    """The places, folded, of the country that one of `names` means; none if it means no country."""
    return frozenset(place for country in countries(names) for place in _places().get(country, ()))


def is_town(name: str) -> bool:
    """Whether a name is that of a place within some country, watched or not."""
    return " ".join(fold(name).text.split()) in _holders()
