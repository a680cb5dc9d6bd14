"""What French deeds are done to, where a small parser hangs it elsewhere, and where that stands.

A bombardé un dépôt à la périphérie de Tolme; l'avancée de A vers Tolme; A a attaqué et coulé un navire de B.
"""

from collections.abc import Iterable

from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond, Syntax

_HIT = ("object", "passive", "victim", "target", "recipient")
_AGAINST = frozenset(("contre", "vers", "sur"))
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


def behind_names(sentence: Sentence, bonds: Iterable[Bond]) -> list[Bond]:
    """L'avancée de A vers B: to the parser, A is near B."""
    syntax = sentence.syntax
    assert syntax is not None
    named = [t for f, t in bonds if f in ("of", "owner", "modifier", "origin") and sentence.at_token(t)]
    return [("target", n) for t in named for p, n in syntax.prepositional(t) if p in _AGAINST and n > t]


def shared_object(syntax: Syntax, verb: int, bonds: Iterable[Bond]) -> list[Bond]:
    """The bonds of a verb, with what two joined by a mere `et` are done to: a attaqué et coulé un navire."""
    bonds = list(bonds)
    told = any(f in ("object", "passive") for f, _ in bonds)
    behind = syntax.tree[verb + 1].lower if verb + 1 < len(syntax.tree) else ""
    if told or behind not in ("et", "ou", "puis", "voire"):
        return bonds
    second = (c for c in syntax.children(verb, "conj") if c <= verb + 3)
    return bonds + [("object", t) for c in second for t in syntax.children(c, "obj")]


def some_hit(syntax: Syntax, head: int, place: Place) -> list[Bond]:
    """Prend pour cible des postes de B: the parser takes the article for a preposition."""
    if syntax.english or place.form.shape != "phrase" or place.form.group.frame != "strike":
        return []
    phrases = (phrase for token in {head, *place.tokens} for phrase in syntax.prepositional(token))
    return [("object", noun) for word, noun in phrases if word == "des" and noun not in place.tokens]


def _below(syntax: Syntax, token: int, depth: int) -> list[int]:
    """Nouns that prepositions of place or of belonging bind to a noun, directly or not."""
    found: list[int] = []
    for preposition, noun in syntax.prepositional(token) if depth else ():
        if {"place", "of", "origin"} & set(syntax.grammar.functions(preposition)):
            found += [noun, *_below(syntax, noun, depth - 1)]
    for child in syntax.children(token, "amod", "acl") if depth else ():  # proche de Tolme, située à Tolme
        found += _below(syntax, child, depth - 1)
    return found


def _town(sentence: Sentence, token: int) -> bool:
    return any(mention.within for mention in sentence.at_token(token))
