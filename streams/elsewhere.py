"""Places and peoples that a text names without saying that something happens there."""

from streams.annotation import Participant
from streams.grammar import Grammar
from streams.sentence import Sentence
from streams.text import fold


def wanted(sentence: Sentence, place: Participant, grammar: Grammar) -> bool:
    """Whether a place is named in what people want or are against."""
    return bool(grammar.abroad["cause"].search(fold(sentence.text[: max(0, place.start - sentence.start)]).text))


def abroad(sentence: Sentence, start: int, end: int, grammar: Grammar, *, people: bool = False) -> bool:
    """Whether what is said of a place, or of its people, is that it happens elsewhere: les Camerounais de France.

    `people`: look only at what says that they live elsewhere.
    """
    if not grammar.abroad:
        return False
    before = fold(sentence.text[: max(0, start - sentence.start)]).text
    several = sentence.text[max(0, start - sentence.start) : end - sentence.start].endswith("s")
    behind = grammar.abroad["behind"].match(sentence.text, max(0, end - sentence.start)) if several else None
    return bool(behind) or (not people and bool(grammar.abroad["before"].search(before)))
