"""What is no protest: what a state tells another, what a single speaker says, and what strikes something."""

import re

from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Syntax
from streams.names.demonyms import is_people
from streams.names.entity_type import EntityKind

_STATE = frozenset("government ministry minister embassy envoy ambassador foreign consulate delegation mission".split())
_SPEAKERS = frozenset(
    "president minister mayor governor chancellor premier senator spokesman spokeswoman spokesperson king queen prince "
    "lawyer lawyers judge diplomat official chief secretary commissioner captain coach manager chairman chairwoman "
    "he she".split()
)
_STREET = re.compile(
    r"\b(?:march|rall(?:y|ie)|street|crowd|thousand|hundred|dozens|tear ?gas|placard|banner|slogan|barricad|block|"
    r"square|outside|in front of|sit-in|strike|day of|night of|week of|took to|plaza|avenue|demonstrat)",
    re.IGNORECASE,
)


def in_words_alone(sentence: Sentence, place: Place) -> bool:
    """Whether an English verb of protest tells of words, or of what is hit: A protested to B, bombers struck B."""
    syntax = sentence.syntax
    assert syntax is not None
    if _struck_something(syntax, place):
        return True
    for token in place.tokens:
        word = syntax.token(token)
        if not word.lower.startswith("protest") or not syntax.is_verb(token):
            continue
        above = syntax.token(word.head)
        subjects, _ = syntax.subjects(token)
        to_somebody = any(p == "to" and syntax.is_noun(noun) for p, noun in syntax.prepositional(token))
        summoned = above.lower.startswith("summon") and word.dep in ("xcomp", "advcl")
        if to_somebody or summoned or any(syntax.token(s).lower in _STATE for s in subjects):
            return True
        if _STREET.search(sentence.text):
            return False
        return any(_state(sentence, s) or _speaker(syntax, token, s) for s in subjects)
    return False


def _struck_something(syntax: Syntax, place: Place) -> bool:
    """Whether an English verb of striking has an object: bombers struck a port, workers just struck."""
    bare = place.form.kind == "strike" and place.form.shape == "verb" and len(place.tokens) == 1
    return bare and any(syntax.objects_of(token) or syntax.passive(token) for token in place.tokens)


def _state(sentence: Sentence, subject: int) -> bool:
    """Whether a country or its capital protests, by its bare name: Tolme protests against the arrest of a farmer."""
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(subject)
    if word.lower == "it":
        return True
    places = [m for m in sentence.at_token(subject) if m.kind is EntityKind.PLACE]
    return bool(places) and word.tag == "NNP" and not is_people(word.lower)


def _speaker(syntax: Syntax, verb: int, subject: int) -> bool:
    """Whether one person speaks: the mayor protested; he protested that he had not known."""
    word = syntax.token(subject)
    if word.lower not in _SPEAKERS:
        return False
    said = any(syntax.children(verb, "ccomp")) or syntax.token(verb).dep in ("ROOT", "ccomp", "parataxis")
    return said and not any(p in ("in", "at", "with", "alongside") for p, _ in syntax.prepositional(verb))
