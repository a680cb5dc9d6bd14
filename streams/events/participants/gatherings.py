"""Whose a summit is, by the words right beside the noun: parsers stumble over rows of names and capitals."""

import re

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.text import is_shouted, is_title_case

# The G20 summit, a summit of the AES, le sommet de l'Union africaine: a body by its letters or its kind.
_BODY = (
    r"[A-Z][A-Z0-9+]{1,9}\b|(?!Supreme )(?:[A-ZÀ-Þ][\w-]+ )*(?<!Supreme )(?:Union|League|Ligue|Commun(?:ity|auté)|"
    r"Organi[sz]ation|Forum|Council|Conseil|Alliance|Association|Commonwealth|Confederation|Confédération|Francophonie|Cooperation|Coopération)\b"
)
_BEFORE = re.compile(rf"(?:^|[\s(])({_BODY})(?:['’]s?)? (?:\w[\w'’-]* ){{0,2}}?$")
_BEHIND = re.compile(rf" (?:of|de|du|des) (?:the |la |l['’])?({_BODY})")
# What may stand between a body and its summit.
_ORDER = re.compile(
    r"(?:\d+(?:st|nd|rd|th)|first|second|third|ordinary|extraordinary|special|emergency|annual|virtual|joint|crisis|mini|"
    r"regular|biennial|inaugural|consultative|high-level|top-level|mid-year|inter-?sessional|supreme|council|plus|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|trilateral|one|two|three|four|five|six|"
    r"leaders['’]?|heads|of|state|states|and|government|heads-of-state|presidents['’]?|\w+day)",
    re.IGNORECASE,
)


_LIES_IN = re.compile(r",? (?:in )?")
_AND = re.compile(r"(?:, (?:the )?[A-ZÀ-Þ][\w -]{1,40}?)*,? (?:and|with|plus)(?: of)? (?:the )?|(?:-|–| - )")


def own_gathering(sentence: Sentence, place: Place) -> bool:
    """Whether a summit can be that of a watched body: not that of another named beside it, nor one of experts."""
    if is_shouted(sentence.text):
        return True
    if sentence.syntax is not None and not sentence.syntax.english:
        # In French whose it is stands behind, with a preposition.
        return not _of_another(sentence, place, before=False)
    return is_title_case(sentence.text) or not _on_a_topic(sentence, place)


def of_those_present(sentence: Sentence, place: Place, participants: list[Participant]) -> list[Participant]:
    """Those of `participants` in an English summit who can be so: at another body's, only where it is held.

    With the country in which a town lies: in Tolme, Orskia.
    """
    strange = [p for p in participants if p.role == "at" and not p.entity]
    found = list(participants)
    for town in strange:
        land = next((m for m in sentence.mentions if m.kind is EntityKind.PLACE and m.start >= town.end), None)
        if land and _LIES_IN.fullmatch(sentence.text[town.end - sentence.start : land.start - sentence.start]):
            found.append(taking_part("at", land))
    if is_shouted(sentence.text) or not _of_another(sentence, place):
        return found
    return [p for p in found if p.role == "at"]


def _of_another(sentence: Sentence, place: Place, *, before: bool = True) -> bool:
    low, high = place.start - sentence.start, place.end - sentence.start
    match = (_BEFORE.search(sentence.text, 0, low) if before else None) or _BEHIND.match(sentence.text, high)
    if match is None:
        return False
    start, end = sentence.start + match.start(1), sentence.start + match.end(1)
    if any(
        _AND.fullmatch(sentence.text[end - sentence.start : max(0, m.start - sentence.start)])
        for m in sentence.mentions
    ):
        return False
    # A joint summit, or one of a watched body that has the letters in its name, is its own.
    return not any(m.start < end + 5 and m.end > start - 5 for m in sentence.mentions)


def _on_a_topic(sentence: Sentence, place: Place) -> bool:
    """The GCC Cybersecurity Summit: words with capitals that tell no order stand between."""
    bearer = next((m for m in reversed(sentence.mentions) if 0 < place.start - m.end < 60), None)
    if bearer is None:
        return False
    between = sentence.text[bearer.end - sentence.start : place.start - sentence.start]
    words = re.findall(r"[^\W_][\w'’-]*", between)
    if not words or not re.fullmatch(r"(?:['’]s?)?(?: [\w'’-]+)+ ", between):
        return False
    told = [bool(_ORDER.fullmatch(word)) for word in words]
    return not all(told) and all(word[0].isupper() or order for word, order in zip(words, told, strict=True))
