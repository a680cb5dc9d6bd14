"""The strings that an entity is looked for by: its names, last names, demonyms, descriptions and guards."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from streams.names.bare_offices import bare_offices, newly_held, office_alone
from streams.names.communities import armed_in_land, led_in_area
from streams.names.counterparts import called_counterparts
from streams.names.demonyms import compounded, demonyms, shared, together
from streams.names.entity_type import EntityKind
from streams.names.institutions import institutions
from streams.names.leaders import Leader, leaders
from streams.names.points import points
from streams.rules import Entity
from streams.text import fold

_OFFICES = frozenset(
    "president premier minister chancellor king queen leader chief head director governor mayor secretary pope general "
    "commissioner ministre chef roi reine dirigeant directeur gouverneur maire pape rais waziri mkuu".split()
)


class Source(Enum):
    """Why a string is looked for."""

    NAME = auto()
    SHORT = auto()  # last name, taken from a full name: counts in articles that have the full name
    DESCRIPTION = auto()
    NEVER = auto()
    NEAR = auto()
    JOINED = auto()  # counts before a hyphen: franco-britannique
    INSTITUTION = auto()  # what acts for a country: counts with its capitals
    BARE = auto()  # an office without its country: counts in sentences on that country
    LEADER = auto()  # who leads the country, by his name
    FAMILY = auto()  # and by his last name: counts behind an office, and in articles that have the full name
    POINT = auto()  # half of a divided country by its point: counts where the text has told of that country
    SHARED = auto()  # another country's as well: counts where that is not named, in languages that mean this one


@dataclass(frozen=True, slots=True)
class Name:
    """One string to look for, and what it stands for."""

    entity: str
    source: Source
    folded: str
    written: str
    single: bool  # one word: easily somebody else's name too
    lead: int = 0  # characters at its beginning that are not its own: a preposition fused with the article
    leader: Leader | None = None

    @property
    def bearer(self) -> "str | Leader":
        """Whose name it is: the entity, or who leads it."""
        return self.leader or self.entity

    @property
    def acronym(self) -> bool:
        """Capitals tell it from a common word: AU, IS, WHO."""
        return self.single and len(self.written) <= 6 and self.written.isupper() and self.written.isalpha()


_ABBREVIATED = re.compile(r"[A-Z]{2,5}")
_NUMBERED = re.compile(r"([A-Z]+)(\d+)")
# French articles behind de and à.
_FUSED = {"le": ("du", "au"), "Le": ("du", "au"), "les": ("des", "aux"), "Les": ("des", "aux")}


def names_of(key: str, entity: Entity, kind: EntityKind) -> Iterable[Name]:
    """All strings that tell of an entity, or that somebody else is meant: as the rules give them, and derived ones."""

    def name(written: str, source: Source, single: bool | None = None) -> Name:
        folded = " ".join(fold(written).text.split())
        return Name(key, source, folded, written, " " not in folded if single is None else single)

    given = {fold(written).text for written in entity.names}
    for written in entity.names:
        # Thailand's prime minister; al-Assad is a name.
        office = kind is EntityKind.PERSON and written.split()[-1].islower()
        yield name(written, Source.DESCRIPTION if office else Source.NAME)
        if office:
            for other in _abbreviated(written):
                yield name(other, Source.DESCRIPTION)
            continue
        if "-" in written:
            yield name(written.replace("-", " "), Source.NAME)
        if _ABBREVIATED.fullmatch(written):
            yield name("".join(f"{letter}." for letter in written), Source.NAME)  # E.A.C.
        if _NUMBERED.fullmatch(written):
            yield name(_NUMBERED.sub(r"\1-\2", written), Source.NAME)  # M-23
        if kind is EntityKind.PERSON and " " in written.strip():
            first, last = written.split()[0], written.split()[-1]
            reversible = len(written.split()) == 2 and not _is_office(written) and fold(first).text not in _OFFICES
            if reversible and first[0].isupper():
                yield name(f"{last} {first}", Source.NAME)  # the last name first, as in Japan, Hungary, in lists
            if len(last) > 3 and fold(last).text not in given and not _is_office(written):
                yield name(last, Source.SHORT)
    if kind is EntityKind.PERSON:
        called, whoever = (*entity.names, *entity.describes), office_alone(entity.names)
        for written, lead in bare_offices(called, whoever=whoever):
            yield Name(key, Source.BARE, fold(written).text, written, False, lead)
        for written in newly_held(called) if whoever else ():
            yield name(written, Source.DESCRIPTION)
        for written in called_counterparts(entity.describes):
            yield name(written, Source.DESCRIPTION)
    else:
        for written in demonyms(entity.names):
            # A rule that has the people's name, Russe, means the adjective as well: un bombardement russe.
            adjective = written[0].islower() and written not in entity.names
            if adjective or fold(written).text not in given:
                yield name(written, Source.NAME)
        for written in _of_group(entity.names) if kind is EntityKind.GROUP else ():
            yield name(written, Source.NAME)
        for written in armed_in_land(entity.names) if kind is EntityKind.GROUP else ():
            yield name(written, Source.NAME)
        for written, lead in led_in_area(entity.names) if kind is EntityKind.GROUP else ():
            yield Name(key, Source.NAME, fold(written).text, written, False, lead)
        for written in institutions(entity.names):
            if fold(written).text not in given:
                yield name(written, Source.INSTITUTION)
        for written in together(entity.names):
            yield name(written, Source.NAME)
        for written in shared(entity.names):
            if fold(written).text not in given:
                yield name(written, Source.SHARED)
        for written, lead in points(entity.names):
            yield Name(key, Source.POINT, fold(written).text, written, False, lead)
        for written in compounded(entity.names):
            yield name(written, Source.JOINED)
        yield from _of_leaders(key, entity.names)
    for written in demonyms(entity.near):  # near: [Mali] means l'armée malienne as well
        yield name(written, Source.NEAR)
    for source, strings in (
        (Source.NEVER, entity.never),
        (Source.DESCRIPTION, entity.describes),
        (Source.NEAR, entity.near),
    ):
        for written in strings:
            yield name(written, source)
            for other in (*_of_women(written), *_abbreviated(written)) if source is Source.DESCRIPTION else ():
                yield name(other, source)
            article, _, rest = written.partition(" ")
            for fused in _FUSED.get(article, ()) if source is Source.DESCRIPTION else ():
                yield Name(key, source, " ".join(fold(f"{fused} {rest}").text.split()), written, False, len(fused) + 1)


def _of_leaders(key: str, names: Iterable[str]) -> Iterable[Name]:
    """Those who lead the country that one of `names` means."""
    for leader in leaders(names):
        for source, written in (
            *((Source.LEADER, name) for name in leader.names),
            *((Source.FAMILY, name) for name in leader.families if name not in leader.names),
        ):
            folded = " ".join(fold(written).text.split())
            yield Name(key, source, folded, written, " " not in folded, leader=leader)


def _of_group(names: Iterable[str]) -> Iterable[str]:
    """French adjectives, in small letters, of a group whose members are called by its name: une attaque houthie."""
    for written in names:
        one = written.lower().removesuffix("s")
        if written.isalpha() and written.istitle() and len(one) > 4 and one.endswith(("i", "an")):
            yield from (form for form in (one, one + "s", one + "e", one + "es") if form not in names)


# Offices as women hold them: la Première ministre, la présidente.
_HELD_BY_MEN = re.compile(
    r"\b(?:(?:le )?(?P<premier>[Pp]remier) ministre|(?:le )?(?P<office>président|chef|chancelier)(?= ))"
)
_HELD_BY_WOMEN = {"premier": "Première", "président": "présidente", "chef": "cheffe", "chancelier": "chancelière"}


def _of_women(description: str) -> Iterable[str]:
    """A French description of whoever holds an office, as it is said of a woman."""
    match = _HELD_BY_MEN.search(description)
    if match is None:
        return
    group = "premier" if match["premier"] else "office"
    low, high = match.span(group)
    lead = description[:low].removesuffix("le ")
    rest = re.sub(r"(?<=ien)$", "ne", re.sub(r"(?<=ais|ois|ain)$", "e", description[high:]))
    yield lead + _HELD_BY_WOMEN[match[group].lower()] + rest


def _abbreviated(office: str) -> Iterable[str]:
    """A premier's office as headlines have it: the Orskian PM."""
    short = re.sub(r"\b[Pp]rime [Mm]inister\b", "PM", office)
    return (short,) if short != office else ()


def _is_office(name: str) -> bool:
    """Whether a person's name is an office's: nobody is called Minister after the Thai Prime Minister."""
    words = fold(name).text.split()
    return bool({"of", "the", "du", "des", "wa"} & set(words)) or words[-1] in _OFFICES
