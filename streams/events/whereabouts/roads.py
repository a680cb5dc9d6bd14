"""Where English news says that something happened on the way from one town to another: on the road between A and B."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.whereabouts.scene import happening_at
from streams.names.demonyms import is_country, is_demonym
from streams.names.entity_type import EntityKind

_TOWN = r"(?P<{}>[A-ZÀ-Þ][\w'’-]*(?: (?:(?:de|da|do|la|es|of) )?[A-ZÀ-Þ][\w'’-]*){{0,2}})"
_AREA = r"(?:the )?(?:(?:towns?|cit(?:y|ies)|villages?|ports?|capital) (?:of )?)?"
# What runs or is built from town to town; talks between Bamako and Paris are no way.
_WAY = (
    r"\b(?:road|highway|motorway|expressway|route|railway|railroad|rail line|line|track|stretch|corridor|bridge|bus|"
    r"minibus|coach|convoy|train|lorry|lorries|truck|car|vehicle|taxi|van|ferry|boat|barge|plane|tanker|motorcade|"
    r"patrol|village|checkpoint|post|pipeline|way|midway|halfway|somewhere|travelling|traveling|driving)(?:e?s)?"
)
_BETWEEN = re.compile(
    rf"{_WAY} (?:[a-z]+ ){{0,4}}?(?:between {_AREA}{_TOWN.format('one')} and|"
    rf"from {_AREA}{_TOWN.format('start')} to) {_AREA}{_TOWN.format('other')}"
)
# The Bamako-Kayes road
_JOINED = re.compile(
    rf"\b{_TOWN.format('one')}(?:-|–|—| to ){_TOWN.format('other')} "
    r"(?:road|highway|motorway|expressway|railway|rail line|route|corridor)s?\b"
)
_BREAK = re.compile(r"[;:]|\b(?:said|says|told|reported)\b")


def on_the_way(sentence: Sentence, place: Place, participants: Sequence[Participant]) -> list[Participant]:
    """Further participants: the watched towns, and their countries, that the way lies between where it happened."""
    known = {p.entity for p in participants if p.role == "at"}
    text, start, end = sentence.text, place.start - sentence.start, place.end - sentence.start
    found = {}
    for way in (*_BETWEEN.finditer(text), *_JOINED.finditer(text)):
        between = text[end : way.start()] if way.start() > end else text[way.end() : start]
        if _BREAK.search(between) or any(_is_state(name) for name in way.groupdict().values() if name):
            continue
        for m in (*sentence.mentions, *sentence.places):
            inside = way.start() <= m.start - sentence.start and m.end - sentence.start <= way.end()
            if inside and m.kind is EntityKind.PLACE and m.entity not in known:
                found[m.entity] = happening_at(m)
    return list(found.values())


def _is_state(name: str) -> bool:
    return is_country(name) or is_demonym(name)
