"""Whom `son homologue kényan` means: who holds the same office in the country beside it."""

import re
from collections.abc import Iterable

from streams.events.discourse.descriptions import known_word
from streams.events.discourse.references import References
from streams.events.sentence import Meaning, Meant, Sentence
from streams.events.trees.nlp import Token
from streams.names.entity_type import EntityKind
from streams.text import fold

_OWNED = re.compile(r"(?:son|sa|leurs?|ses) (?:[a-z-]+ )?homologues?\b")
_PLAIN = frozenset("son sa ses leur leurs homologue homologues nouvel nouvelle nouveau jeune de la du d l et".split())
# Offices of one rank, by the words that tell them.
_RANKS = (
    ("state", re.compile(r"president\w*|etat|roi|reine|emir|sultan|souverain")),
    ("government", re.compile(r"premiere?|chancelie\w*|gouvernement")),
)
_NAMED_BEHIND = re.compile(r",? (?:le |la )?(?:\w+ )?[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ]")  # son homologue kényan, Jean Brun


def counterpart(sentence: Sentence, noun: Token, meaning: Meaning, references: References) -> list[Meant]:
    """The one watched person whom a French `homologue` means: of whoever acts in its clause, or is joined to it."""
    syntax = sentence.syntax
    assert syntax is not None
    if syntax.english or not noun.lower.startswith("homologue"):
        return []
    low, high = (syntax.token(token) for token in syntax.span(noun.index))
    phrase = fold(sentence.text[low.start : high.end]).text
    modifiers = set(re.findall(r"\w+", phrase)) - _PLAIN
    owners = _owners(sentence, noun, meaning, references)
    if not _OWNED.match(phrase) or not modifiers or len(owners) != 1 or _NAMED_BEHIND.match(sentence.text, high.end):
        return []
    own = _ranks(references.contexts.get(owners[0], ()))
    found = []
    for entity, words in references.contexts.items():
        person = references.kinds.get(entity) is EntityKind.PERSON
        if person and entity not in owners and all(known_word(word, words) for word in modifiers):
            rank = _ranks(words)
            if not own or not rank or own & rank:
                found.append(entity)
    start, end = sentence.start + low.start, sentence.start + high.end
    return [Meant(found[0], EntityKind.PERSON, start, end, "description")] if len(found) == 1 else []


def _owners(sentence: Sentence, noun: Token, meaning: Meaning, references: References) -> list[str]:
    """The persons whose counterpart somebody is: who acts there, else whom the sentence before spoke of."""
    syntax = sentence.syntax
    assert syntax is not None
    owning = [noun.head] if noun.dep == "conj" else []
    for verb in () if owning else syntax.ancestors(noun.index):
        owning = [s for s in syntax.subjects(verb)[0] if s != noun.index] if syntax.is_verb(verb) else []
        if owning:
            break
    if not owning:
        before = references.subjects.get(sentence.index - 1) or []
        return [entity for entity, kind, _ in before if kind is EntityKind.PERSON]
    return [m.entity for s in owning for m in meaning(sentence, s) if m.kind is EntityKind.PERSON]


def _ranks(words: Iterable[str]) -> set[str]:
    return {rank for rank, pattern in _RANKS for word in words if pattern.fullmatch(word)}
