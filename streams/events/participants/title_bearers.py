"""The presidents of Kenya, Angola and Rwanda: each by title and country."""

from streams.events.discourse.descriptions import bearer
from streams.events.discourse.references import References
from streams.events.grammar import Grammar
from streams.events.sentence import Meant, Sentence
from streams.events.trees.nlp import Token
from streams.events.trees.syntax import Syntax
from streams.text import fold

_FORMS = frozenset("republic kingdom state emirate sultanate commonwealth union federation".split())


def bearers_of(
    sentence: Sentence, syntax: Syntax, title: Token, grammar: Grammar, references: References
) -> list[Meant]:
    """The watched persons who bear a title in the plural, one for each country behind or before it."""
    title_of_one = title.lower.removesuffix("s")
    if title.tag != "NNS" or title_of_one not in grammar.descriptions["persons"]:
        return []
    countries = [
        country
        for preposition, noun in syntax.prepositional(title.index)
        if preposition == "of"
        for country in syntax.conjuncts(noun)
    ]
    countries += [c for child in syntax.children(title.index, "amod", "poss") for c in syntax.conjuncts(child)]
    start = sentence.start + title.start
    rest = {syntax.token(c).lower for c in syntax.children(title.index, "amod", "compound") if c not in countries}
    found = []
    for country in countries:
        word = fold(_state(syntax, country)).text
        for e, k, t in bearer(references, title_of_one, {word, *rest}):
            found.append(Meant(e, k, start, start + len(title.text), "description", t))
    return found


def _state(syntax: Syntax, country: int) -> str:
    """The word that tells a country from others: Congo in the Democratic Republic of Congo."""
    if syntax.token(country).lower in _FORMS:
        for preposition, noun in syntax.prepositional(country):
            if preposition == "of":
                return syntax.token(noun).text
    return syntax.token(country).text
