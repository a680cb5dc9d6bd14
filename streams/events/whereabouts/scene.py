"""Where news lays its scene: the country around a town, the place that opens a report, others' events, one's own.

A report names its place once, at the beginning of a sentence, and tells for many sentences what happens there. What a
government says of an election or a riot abroad does not happen at home.
"""

import re

from streams.annotation import Participant
from streams.events.discourse.references import References
from streams.events.grammar import Grammar
from streams.events.sentence import Sentence
from streams.events.taking_part import taking_part
from streams.events.trees.datelines import DATELINE
from streams.events.whereabouts.elsewhere import wanted
from streams.events.whereabouts.strange_towns import is_strange
from streams.names.demonyms import french_demonyms
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import NOT_FIRST_NAMES, Mention
from streams.names.strange_states import names_strange_state
from streams.text import fold

REACH = 12  # sentences that a scene lasts
# A Kalo, dans le nord du Varduland; à Kalo, ville frontière du Varduland; à Kalo (Varduland).
_AROUND = re.compile(
    r",? ?\(?(?:(?:dans|en|au|aux|à|une?|deuxième|ville|chef-lieu|capitale|localité|village|commune|bourgade|fief|port|"
    r"île)\b[^,;.:()]{0,50}(?<!pas )(?:\b(?:du|de|de la|des|en|au|aux|à)|d['’]|l['’]) ?|"
    r"(?:en|au|aux|à) (?:la |l['’])?|\()?$"
)
# At the beginning of a sentence: À Kalo, ...; Dans la région de Kalo, ...; Kalo : ...
_LAYS = re.compile(
    r"(?:(?:À|A|Au|Aux|En|Dans|Sur|Près de|Autour de|Aux environs de)(?: (?:la|le|les)| l['’])? ?"
    r"(?:(?:[\w’'-]+ ){0,4}(?:de la |de l['’]|du |de |des |d['’]))?)$"
)
_LAID = re.compile(
    r"(?:À|A|Au|Aux|En|Dans|Sur) (?:[Ll]a |[Ll]e |[Ll]es |[Ll]['’])?"
    r"(?:[\w’'-]+ (?:de la |de l['’]|du |de |des |d['’]))?([A-ZÀ-Þ][\w’'-]+)[^,.;:]{0,30},"
)
_HEADING = re.compile(r"([A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)*) ?: ")
# What is said of the events of others.
_SAYS = re.compile(
    r"\b(?:felicit\w+|salu(?:e|ent|ee?|er|ait)|lou(?:e|ent|er|ait)|applaudi\w*|condamn\w+|deplor\w+|regrett\w+|"
    r"pris acte|prend acte|prennent acte|reconnu\w*|reconnai\w+|exprim\w+|solidarite|condoleances|compassion|"
    r"reagi\w*|comment(?:e|ent|er|ait)|observateurs|observ(?:e|ent|er|ait)|sui(?:t|vent|vi|vie|vis)|s'inquiet\w+|"
    r"emu|observation|missions?|appel\w+ au calme|frontiere)\b"
)
# Who only tells of it: où notre envoyé spécial a suivi deux candidates.
_TELLING = re.compile(
    r"\b(?:envoyee?s? specia(?:le?s?|ux)|correspondante?s?|reporters?|journalistes?)\b(?: (?:a|ont))? \w+"
)
# At a place people speak, not the place: rassemblés à Kalo par solidarité avec l'Orskia.
_AT = re.compile(r"(?:^|[ («])(?:à|au|aux|en|a|dans) (?:le |la |les |l['’])?$", re.IGNORECASE)
_NAMED = re.compile(r"(?<![.!?»] )(?<!^)(?<!« )[A-ZÀ-Þ][a-zà-ÿ][\w’'-]+")


def happening_at(place: Mention) -> Participant:
    """A place that the text lays the scene at, as where something happens."""
    return taking_part("at", place)


def own_country(sentence: Sentence, doing: re.Pattern[str]) -> list[Participant]:
    """The only country that does what `doing` says right behind its name, where no other state is named.

    Orskia puts the number of its dead at nine, Orskian police detain a crowd: what they deal with is at home.
    """
    if names_strange_state(sentence.text, sentence.start, sentence.mentions):
        return []
    acting = [
        m
        for m in sentence.mentions
        if m.kind is EntityKind.PLACE and doing.match(sentence.text, m.end - sentence.start)
    ]
    return [happening_at(acting[0])] if len({m.entity for m in acting}) == 1 else []


def at_issue(sentence: Sentence, references: References, grammar: Grammar, place: Mention) -> bool:
    """Whether a place is only what people abroad are out for: À Paris, ... pour réclamer le départ de l'Orskien."""
    if not wanted(sentence, happening_at(place), grammar):
        return False
    nearby = range(sentence.index, max(-1, sentence.index - 3), -1)
    return any(laid_elsewhere(references, back) for back in nearby)


def enclosing(sentence: Sentence, participants: list[Participant]) -> Mention | None:
    """The watched place in which lies the unwatched one where something happens: à Kalo, dans le nord du Varduland."""
    heading = headed(sentence)
    for place in participants:
        if heading and place.role == "at" and not place.entity and not _known_elsewhere(place):
            return heading  # Varduland : dix morts à Kalo
        for mention in sentence.mentions if place.role == "at" and not place.entity else ():
            gap = sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]
            if mention.kind is EntityKind.PLACE and gap and _AROUND.fullmatch(gap):
                return mention
    return None


def headed(sentence: Sentence) -> Mention | None:
    """The watched place that stands alone before the colon of a headline."""
    first = next(iter(sentence.mentions), None)
    if first is None or first.start != sentence.start or first.kind is not EntityKind.PLACE:
        return None
    return first if re.match(r" ?: ", sentence.text[first.end - sentence.start :]) else None


def _known_elsewhere(place: Participant) -> bool:
    """Whether an unwatched place is known, or is more than one name."""
    name = re.fullmatch(r"(?:à|près de|dans|en|au|aux) ([A-ZÀ-Þ][\w'’-]+)", place.text)
    return name is None or is_strange(name[1])


def of_others(sentence: Sentence, end: int) -> bool:
    """Whether the adjective behind a trigger that ends at `end` tells of a people not watched: l'élection zambienne."""
    behind = re.match(r"(?: [a-zà-ÿ]+){1,2}", sentence.text[end - sentence.start :])
    if behind is None:
        return False
    for word in re.finditer(r"[a-zà-ÿ]{4,}", behind.group()):
        low = end + word.start()
        watched = any(m.start < low + len(word.group()) and m.end > low for m in sentence.mentions)
        if not watched and fold(word.group()).text in french_demonyms():
            return True
    return False


def says_of_others(references: References, index: int, mention: Mention) -> bool:
    """Whether a place stands for a government that speaks of what happened to others: Kalo a félicité la Zambie."""
    low, high = references.spans[index]
    dateline = DATELINE.match(references.text, low, high)
    if dateline and mention.end <= dateline.end():
        return False
    if _AT.search(references.text[low : mention.start]):
        return False
    said = fold(references.text[mention.end : high]).text
    if not _SAYS.search(_TELLING.sub("", said[:160])):
        return False
    heading = _HEADING.match(references.text, low, high)
    if heading and not _watched(references, index, heading.start(1), heading.end(1)):
        return True
    for name in _NAMED.finditer(references.text, mention.end, high):
        day = fold(name.group()).text in NOT_FIRST_NAMES
        if not day and not _watched(references, index, *name.span()):
            return True
    words = re.findall(r"[a-zà-ÿ]{4,}", references.text[mention.end : high])
    return any(fold(word).text in french_demonyms() for word in words)


def laid_at(references: References, index: int) -> Mention | None:
    """The watched place where a report lays its scene before sentence `index`; None where another does it since."""
    for back in range(index, max(-1, index - REACH), -1):
        low, _ = references.spans[back]
        for mention in references.mentions[back] if back < index else ():
            opening = references.text[low : mention.start]
            if mention.kind is EntityKind.PLACE and (_LAYS.fullmatch(opening) or _opens(opening, mention)):
                return mention
        if laid_elsewhere(references, back):
            return None
    return None


def _opens(opening: str, mention: Mention) -> bool:
    """À Kalo, dans le nord-est du Varduland, ...: a town that is not watched, and then the country."""
    laid = _LAID.match(opening + " ")
    return laid is not None and bool(_AROUND.fullmatch(opening[laid.end() - 1 :]))


def laid_elsewhere(references: References, index: int) -> bool:
    """Whether a sentence opens with a place that is not watched, and lies in none that is: À Paris, ..."""
    low, high = references.spans[index]
    laid = _LAID.match(references.text, low, high)
    if laid is None or fold(laid.group(1)).text in NOT_FIRST_NAMES:
        return False
    if _watched(references, index, laid.start(1), laid.end(1)):
        return False
    return not any(
        m.kind is EntityKind.PLACE
        and m.start > laid.start(1)
        and _AROUND.fullmatch(references.text[laid.end() - 1 : m.start])
        for m in references.mentions[index]
    )


def _watched(references: References, index: int, low: int, high: int) -> bool:
    return any(m.start < high and m.end > low for m in references.mentions[index])
