"""What else countries are called. The Iranian minister acts for Iran, whatever a rule's list says."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from streams.text import fold
from streams.yaml_document import load


def demonyms(names: Iterable[str]) -> tuple[str, ...]:
    """English and French demonyms for an entity that has a country's name among `names`; none for any other."""
    known = _countries()
    return tuple(dict.fromkeys(word for name in names for word in known.get(fold(name).text, ())))


def compounded(names: Iterable[str]) -> tuple[str, ...]:
    """What stands before a hyphen for an entity that has a country's name among `names`: franco-britannique."""
    known = _compounds()
    return tuple(dict.fromkeys(word for name in names for word in known.get(fold(name).text, ())))


def together(names: Iterable[str]) -> tuple[str, ...]:
    """What an entity is called with another that shares its name: North and South Korea, the two Sudans."""
    known = _together()
    return tuple(dict.fromkeys(phrase for name in names for phrase in known.get(fold(name).text, ())))


@cache
def _together() -> dict[str, tuple[str, ...]]:
    rows = load(Path(__file__).parent / "together.yaml").data
    return {fold(name).text: tuple(row["together"]) for row in rows for name in row["members"]}


def shared(names: Iterable[str]) -> tuple[str, ...]:
    """What an entity is called in short, though another bears the name too: the Democratic Republic, Congo."""
    return ("Congo",) if any("democratic republic of congo" in countries((name,)) for name in names) else ()


def countries(names: Iterable[str]) -> frozenset[str]:
    """Every name, folded, of the countries that `names` mean; a name that is not in the list stands for itself."""
    known = _names()
    return frozenset(other for name in names for other in known.get(fold(name).text, (fold(name).text,)))


@cache
def _names() -> dict[str, tuple[str, ...]]:
    rows = [tuple(fold(country).text for country in same) for same, *_ in _rows()]
    return {country: row for row in rows for country in row}


@cache
def _compounds() -> dict[str, tuple[str, ...]]:
    return {fold(country).text: tuple(first) for same, _, _, *firsts in _rows() for country in same for first in firsts}


@cache
def _peoples() -> frozenset[str]:
    return frozenset(fold(form).text for _, english, *_ in _rows() for form in _people(english))


def is_people(word: str) -> bool:
    """Whether an English word names a people: Slovaks, Serbs."""
    return fold(word).text in _peoples()


def is_demonym(word: str) -> bool:
    """Whether an English word says of which country somebody or something is: Kenyan."""
    return fold(word).text in _english()


@cache
def _english() -> frozenset[str]:
    return frozenset(fold(word).text for _, english, *_ in _rows() for word in english)


def is_country(name: str) -> bool:
    """Whether an English or French name is that of a country."""
    return fold(name).text in _countries()


def _rows() -> list[list[list[str]]]:
    return load(Path(__file__).parent / "demonyms.yaml").data  # type: ignore[no-any-return]


@cache
def french_demonyms() -> frozenset[str]:
    """Every French demonym, folded: ivoirien, Turc."""
    return frozenset(fold(form).text for _, _, french, *_ in _rows() for word in french for form in _french(word))


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    return {
        fold(country).text: (*english, *_people(english), *(form for word in french for form in _french(word)))
        for countries, english, french, *_ in _rows()
        for country in countries
    }


def _people(demonyms: Iterable[str]) -> Iterator[str]:
    """Zambians, Filipinos; but the French, the Chinese."""
    return (word + "s" for word in demonyms if not word.endswith(("s", "sh", "ch", "ese")))


def _french(word: str) -> Iterator[str]:
    """Masculine, feminine and both plurals of an adjective."""
    if word.endswith("grec"):
        feminine = word + "que"
    elif word.endswith("turc"):
        feminine = word[:-1] + "que"
    elif word.endswith(("ien", "éen", "on")):
        feminine = word + "ne"
    elif word.endswith(("e", "ek", "ik", "i", "è", "é")):
        feminine = word
    else:
        feminine = word + "e"
    yield word
    yield feminine
    if not word.endswith(("s", "x")):
        yield word + "s"
    yield feminine + "s"
