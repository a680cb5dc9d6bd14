"""Titles right before names, and places that stand between a verb and a name: what small parsers hang names on.

In `le chef de l'État ivoirien A` or `a reçu à Paris B` a small parser takes the name for a part of what stands before
it. The title says nothing that the name does not, so it can be left out, and so can a place that nobody watches.
"""

import re
from collections.abc import Sequence

from streams.events.trees.long_titles import long_title_start
from streams.names.demonyms import french_demonyms
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_OFFICE = (
    r"(?:vice-)?(?:presidente?|premiere? ministre|ministre|chanceli(?:er|ere)|cheff?e?|general|colonel|capitaine|"
    r"marechal|"
    r"roi|emir|prince(?: heritier)?|sultan|homologue|dirigeante?|secretaire|guide|hote|voisine?|souverain|numero un|"
    r"leader|opposante?|deputee?|senat(?:eur|rice)|elue?|maire|gouverneure?|juge|procureure?|avocate?|militante?|"
    r"journaliste|ingenieure?|professeure?|economiste|activiste|banqui(?:er|ere)|candidate?|commandant|magistrate?)s?"
)
_OF = (
    r"(?: (?:de l['’]|de la |du |de |des |d['’])(?:etats?|gouvernements?|diplomatie|executif|transition|junte|"
    r"republique|"
    r"onu|nations unies|affaires etrangeres|defense|conseil|etat-major|opposition))*"
)
_TITLE = re.compile(
    rf"(?:\b(?:le|la|les|son|sa|leur|leurs) |\bl['’])?(?<![\w-]){_OFFICE}{_OF}(?: ([a-z-]+))?(?:,| sortant)? ?$"
)
# Nommé par le président, A a promis: whose office it is stands before the comma.
_BY_ANOTHER = re.compile(r"\W*[A-ZÀ-Þ]\w+(?:é|i|u|is|it|ert)e?s? (?:[^,;:.]{1,60} )?par $")
_PEOPLE = re.compile(r"(?:\b(?:le|la) |\bl['’])([A-ZÀ-Þ][\w-]+) $")
# A démis son fils, le général A, de ses fonctions: both are the same.
_KIN = re.compile(
    r"\b(?:son|sa|leur) (?:(?:propre|fidèle|ancien|ancienne|jeune|proche) )?(?:fils|fille|frère|sœur|soeur|neveu|nièce|"
    r"beau-frère|belle-sœur|beau-fils|belle-fille|gendre|cousine?|oncle|tante|époux|épouse|mari|femme|père|mère|"
    r"alliée?|bras droit|dauphine?|protégée?|adjointe?|conseill(?:er|ère)|rivale?|confidente?|camarade|compagnon|"
    r"fidèle|lieutenant|numéro deux|second|ministre|cheff?e?|directeur|directrice|collaborat(?:eur|rice))"
    r"(?: (?:de |du |d['’])?[a-zà-ÿ-]+){0,4}, $"
)
_SECOND = re.compile(r"\bet ([a-zà-ÿ-]+) $")
_NAME = re.compile(
    r"(?<=[ '’])[A-ZÀ-Þ][a-zà-ÿ'’-]+(?:(?: (?:von|van|der|den|de|da|dos|bin|ben|al|el|ould|ag))* [A-ZÀ-Þ][\w'’-]+)+"
)
# A accueilli à la Cité de l'Union africaine son homologue
_COUNTERPART = re.compile(
    r"\w(?:ée?s?|ie?s?|ue?s?|oit|cueille|contre|trouve)(?: [\w’'-]+){0,3}?"
    r"(?P<place> (?:à|au|aux|en|dans|sur|devant)(?! \w+(?:er|ir|oir|re) )"
    r"(?: (?!(?:lettre|message|courrier|missive|note|appel|entretien|réunion|rencontre|visite|tête-à-tête)s?\b)"
    r"[\w’'-]+){1,8}?(?<! à)(?<! de)(?<! avec)) (?:son|sa) homologue"
)
_AT = re.compile(r"\b(?:à|en|au) $")
_PLACE = re.compile(r" (?:à|en|au) [A-ZÀ-Þ][\w'’-]+ $")


def titled(text: str, offset: int, mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Where persons are named with their titles in a French sentence at `offset` of the article: title and name."""
    found = []
    for low, high in _persons(text, offset, mentions):
        start = _title(text, low, offset, mentions)
        kin = _KIN.search(text[: low if start is None else start])
        if kin and text[high : high + 2] in (",", ", ", "."):
            found.append((kin.start(), high + (text[high] == ",")))
        elif start is not None:
            closed = text[:low].endswith(", ") and text[high : high + 2] == ", "  # le ministre, A, a reçu
            found.append((start, high + closed))
    return found


def places(text: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """Places right before a person who is watched, or is joined to one: a reçu à Paris A."""
    held = [(m.start - offset, m.end - offset) for m in mentions]
    watched = [m.start - offset for m in mentions if m.kind is EntityKind.PERSON and not m.described]
    cuts: list[Cut] = []
    for low, _ in _persons(text, offset, mentions):
        start = _title(text, low, offset, mentions)
        place = _PLACE.search(text[: low if start is None else start])
        near = low in watched or _joined(text, low, watched)
        if place and near and place.start() > 0 and not any(a < place.end() and place.start() < b for a, b in held):
            cuts.append((place.start(), place.end() - 1, ""))
    for counterpart in _COUNTERPART.finditer(text):
        low, high = counterpart.span("place")
        if not any(a < high and low < b for a, b in held):
            cuts.append((low, high, ""))
    return cuts


def _persons(text: str, offset: int, mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Names of persons, watched or not, as start and end in the sentence."""
    held = [(m.start - offset, m.end - offset) for m in mentions]
    found = [
        (m.start - offset, m.end - offset)
        for m in mentions
        if m.kind is EntityKind.PERSON and not m.described and m.start >= offset
    ]
    for match in _NAME.finditer(text):
        low, high = match.span()
        if len(match.group().split()) > 2 and _AT.search(text[:low]):
            low += len(match.group().split()[0]) + 1  # à Paris Jean Brun
        while (
            (first := match.group()[low - match.start() :].split()[0]) and _demonym(first) and high - low > len(first)
        ):
            low += len(first) + 1  # le Gabonais Jean Brun
        if " " in text[low:high] and not any(a < high and low < b for a, b in held if (a, b) != (low, high)):
            found.append((low, high))
    return sorted(set(found))


def _demonym(word: str) -> bool:
    return fold(word).text in french_demonyms()


def title_start(before: str) -> int | None:
    """Where the title at the end of `before` begins, with its article."""
    plain = fold(before)
    if plain.offsets is not None:
        return None
    match = _TITLE.search(plain.text)
    if match and match.group().rstrip().endswith(",") and _BY_ANOTHER.match(before[: match.start()]):
        return None
    if match and (match.group(1) is None or match.group(1) in french_demonyms()):
        return match.start()
    people = _PEOPLE.search(before)
    if people and fold(people.group(1)).text in french_demonyms():
        return people.start()
    second = _SECOND.search(before)
    if second and fold(second.group(1)).text in french_demonyms():
        return second.start(1)
    return None


def _title(text: str, low: int, offset: int, mentions: Sequence[Mention]) -> int | None:
    """Where the title of whoever is named at `low` begins; one of many words, of somebody watched alone."""
    start = title_start(text[:low])
    if start is None and any(m.start - offset == low and m.kind is EntityKind.PERSON for m in mentions):
        return long_title_start(text, low, offset, mentions)
    return start


def _joined(text: str, start: int, persons: Sequence[int]) -> bool:
    """Whether the name at `start` is joined to one that is watched: à Paris Jean Brun et A."""
    return any(start < p and re.fullmatch(r"[\w'’ -]+ et (?:[\w'’]+ ){0,5}", text[start:p]) for p in persons)
