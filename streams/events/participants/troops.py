"""The soldiers of a body that tells of them without saying whose they are: the army said nine soldiers died."""

import re

from streams.events.grammar import Grammar, WordSet
from streams.events.sentence import Meaning, Meant, Sentence

_TROOPS = WordSet(
    "soldier troop trooper policeman policemen marine sailor guard paratrooper patrol serviceman".split(), "en"
)
_FORCE = re.compile(r"\b(?:army|military|forces|police|navy|guards?|corps|constabulary|rangers|marines)\b")


def own_troops(sentence: Sentence, token: int, meaning: Meaning, grammar: Grammar, text: str) -> list[Meant]:
    """The body whose soldiers an English noun means, where the one who reports of them is a force; `text`: the article.

    Nobody where the noun says whose they are.
    """
    syntax = sentence.syntax
    assert syntax is not None
    if not syntax.english or syntax.token(token).lower not in _TROOPS or any(syntax.children(token, "poss")):
        return []
    for verb in syntax.ancestors(token):
        if syntax.token(verb).lower in grammar.modality["reporting"]:
            tellers = [m for s in syntax.subjects(verb)[0] for m in meaning(sentence, s)]
            told = (text[m.start : m.end].lower() for m in tellers)
            return tellers if any(_FORCE.search(name) for name in told) else []
    return []
