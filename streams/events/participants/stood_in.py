"""Where what is hit in French stands: a bombardé un dépôt à la périphérie de Tolme, un quartier de Tolme."""

from collections.abc import Iterable

from streams.events.sentence import Sentence
from streams.events.trees.syntax import Bond, Syntax

_HIT = ("object", "passive", "victim", "target", "recipient")
_DEPTH = 4  # un dépôt | au bord de la route | de la gare | de Tolme


def in_towns(sentence: Sentence, bonds: Iterable[Bond]) -> list[Bond]:
    """The towns named below what is hit, as places of the deed; a country's bare name tells too often whose it is."""
    syntax = sentence.syntax
    assert syntax is not None
    found: list[Bond] = []
    for function, token in bonds:
        if function in _HIT:
            found += [("place", noun) for noun in _below(syntax, token, _DEPTH) if _town(sentence, noun)]
    return found


def _below(syntax: Syntax, token: int, depth: int) -> list[int]:
    """Nouns that prepositions of place or of belonging bind to a noun, directly or not."""
    found: list[int] = []
    for preposition, noun in syntax.prepositional(token) if depth else ():
        if {"place", "of", "origin"} & set(syntax.grammar.functions(preposition)):
            found += [noun, *_below(syntax, noun, depth - 1)]
    return found


def _town(sentence: Sentence, token: int) -> bool:
    return any(mention.within for mention in sentence.at_token(token))
