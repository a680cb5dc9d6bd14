"""Who made what talks brought about: talks between A and B yielded a deal, which is theirs."""

from collections.abc import Iterable

from streams.events.grammar import WordSet
from streams.events.participants.bonds import of_noun
from streams.events.trees.syntax import Bond, Syntax

_YIELDING = WordSet("yield produce bring/brought deliver generate".split(), "en")
_TALKS = frozenset(
    "talks negotiations negotiation dialogue discussions consultations summit meeting meetings deliberations".split()
)
_BETWEEN = ("between", "company", "owner", "modifier", "of")


def of_talks(syntax: Syntax, verb: int, subjects: Iterable[int]) -> list[Bond]:
    """Those who talked, as those between whom the object of an English verb is that tells what came of it."""
    if syntax.token(verb).lower not in _YIELDING:
        return []
    tellers = syntax.subjects(syntax.token(verb).head)[0] if syntax.token(verb).dep == "ccomp" else []
    talks = [noun for noun in subjects if syntax.token(noun).lower in _TALKS]
    bound = [bond for noun in talks for bond in of_noun(syntax, noun) if bond[0] in _BETWEEN]
    one_alone = bool(bound) and all(
        function == "company" for function, _ in bound
    )  # A said talks with B had yielded it
    return [("between", token) for _, token in bound] + [("holder", token) for token in tellers if one_alone]
