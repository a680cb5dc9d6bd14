"""Votes that are another country's: markets in A fell after the Kenyan election; Kenyans living in A voted."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.whereabouts.scene import happening_at, of_others
from streams.names.demonyms import french_demonyms, is_country, is_demonym, is_people
from streams.names.gazetteer import Mention
from streams.text import fold

# Right before a vote: the Kenyan presidential, Kenya's snap.
_WHOSE = re.compile(
    r"(?P<whose>[A-Z][\w.-]+(?: [A-Z][\w-]+)?)(?:['’]s?)?"
    r"(?: (?:general|presidential|parliamentary|legislative|national|local|municipal|regional|snap|early|mid-?term|"
    r"gubernatorial|senate|upcoming|recent|disputed|next|last|congressional|mayoral|runoff|run-off|and)){0,3} $"
)
# Citizens of a country at home in another.
_GUESTS = re.compile(
    r"\b(?P<whose>[A-Z]\w+)(?: (?:citizens|nationals|voters|expatriates|migrants|residents|students))?,?"
    r"(?: who (?:live|reside|work|are living))? (?:(?:living|residing|resident|based|working|settled|studying) )?in "
)


def of_another_country(text: str, offset: int, start: int, mentions: Sequence[Mention]) -> bool:
    """Whether the vote that `start` begins is one of a country, or of a people abroad, that no rule watches."""
    before = text[: max(0, start - offset)]
    match = _WHOSE.search(before)
    if match is not None and _unwatched(match, offset, mentions):
        words = (match["whose"], match["whose"].split()[-1])
        return any(is_demonym(word) or is_country(word) for word in words)
    guests = _GUESTS.search(before)
    return guests is not None and _unwatched(guests, offset, mentions) and _people(guests["whose"])


def _people(word: str) -> bool:
    return is_people(word) or is_demonym(word)


def _unwatched(match: re.Match[str], offset: int, mentions: Sequence[Mention]) -> bool:
    low, high = match.span("whose")
    return not any(m.start - offset < high and low < m.end - offset for m in mentions)


# Whom or what French voters choose: pour la présidentielle en Zambie, pour le président de leur pays.
_FOR = re.compile(
    r"\b(?:pour|à) (?:le |la |les |l['’])?(?:premier tour |second tour )?(?:de la |des |du |de l['’])?"
    r"(?:présidentielles?|législatives?|élections?|municipales|régionales|scrutin|référendum)"
    r"(?: (?:présidentielles?|législatives?|générales?|anticipées?|du \d+ \w+))*"
    r" (?:en |au |aux |à |du |de la |de l['’]|de |d['’]|des )(?P<whose>[A-ZÀ-Þ][\w’'-]+)"
)
_THEIRS = re.compile(
    r"\b(?:à|dans) (?:l['’]|leur |leurs |son )(?:ambassade|consulat)|\bau consulat\b|\bdans les consulats\b"
    r"|\b(?:de|dans) (?:leur|son) pays\b(?! d['’]accueil)|\bpar correspondance\b"
)
# Who votes away from home: les Roumains de Pologne, la communauté ukrainienne, les ressortissants tanzaniens.
_AWAY = re.compile(
    r"\b(?:communauté|diaspora|ressortissante?s?|expatriée?s?|exilée?s?|émigrée?s?|immigrée?s?|réfugiée?s?|étudiants|"
    r"travailleurs|citoyens|électeurs|opposante?|colonie) (?P<people>[a-zà-ÿ]+)\b"
    r"|\b(?P<named>[A-ZÀ-Þ][a-zà-ÿ-]+s) "
    r"(?:de|du|d['’]|des|installés|établis|réfugiés|vivant|résidant|exilés|expatriés)\b"
)


def anothers_vote(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the French vote at `start`:`end` is of a people that no rule watches, though cast in a watched place."""
    if of_others(sentence, end):
        return True
    text, offset = sentence.text, sentence.start
    whose = _FOR.search(text)
    if whose is not None and _foreign(whose, offset, sentence.mentions):
        return True
    away = next((m for m in _AWAY.finditer(text) if _strange(m, sentence)), None)
    theirs = _THEIRS.search(text)
    return away is not None and (theirs is not None or away.start() < start - offset)


def others_only(participants: list[Participant], sentence: Sentence) -> list[Participant]:
    """Without places where a watched country's people vote for it: à Kalo, pour la présidentielle au Varduland."""
    whose = _FOR.search(sentence.text)
    at = {whose.start("whose")} if whose else set()
    if _THEIRS.search(sentence.text):  # cette opposante orskienne votera à l'ambassade
        at |= {m.start("people") for m in _AWAY.finditer(sentence.text) if m["people"]}
    away = {m.start("named") for m in _AWAY.finditer(sentence.text) if m["named"]} if not at else set()
    gone = (m for m in sentence.mentions if m.start - sentence.start in away)
    people = [m for m in gone if fold(m.text).text in french_demonyms()]
    held = {m.entity for m in sentence.mentions if m.start - sentence.start in at} | {m.entity for m in people}
    kept = [p for p in participants if not held or not p.entity or p.entity in held]
    return kept + [happening_at(m) for m in people if all(p.entity != m.entity for p in kept)]


def _foreign(match: re.Match[str], offset: int, mentions: Sequence[Mention]) -> bool:
    return _unwatched(match, offset, mentions) and is_country(match["whose"])


def _strange(match: re.Match[str], sentence: Sentence) -> bool:
    """Whether a people is known as one, and not watched."""
    name = "people" if match["people"] else "named"
    low, high = match.span(name)
    watched = any(m.start - sentence.start < high and low < m.end - sentence.start for m in sentence.mentions)
    return not watched and fold(match[name]).text in french_demonyms()
