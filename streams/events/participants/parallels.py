"""Pronouns that stand where the clause before has somebody else than its subject: A met B, and C met him."""

from streams.events.grammar import Grammar
from streams.events.sentence import Meaning, Meant, Sentence
from streams.names.entity_type import EntityKind

_OBJECTS = frozenset(("dobj", "pobj", "dative"))


def parallel(sentence: Sentence, token: int, meaning: Meaning, grammar: Grammar) -> list[Meant]:
    """Whom an object pronoun means as the object of the clause that its own clause is joined to, each with a subject.

    Nobody where that clause has no person, or several, for an object.
    """
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(token)
    if word.dep not in _OBJECTS or word.lower not in grammar.pronouns["one"]:
        return []
    own = next((verb for verb in syntax.ancestors(token) if syntax.is_verb(verb)), None)
    if own is None or syntax.token(own).dep != "conj" or not any(syntax.children(own, "nsubj")):
        return []
    before = syntax.token(own).head
    subjects = {m.entity for subject in syntax.subjects(before)[0] for m in meaning(sentence, subject)}
    behind = [*syntax.objects(before), *(n for p, n in syntax.prepositional(before) if p in ("with", "to"))]
    met = {m.entity: m for noun in behind if noun < own for m in meaning(sentence, noun) if m.kind is EntityKind.PERSON}
    return list(met.values()) if len(met) == 1 and subjects and not subjects & met.keys() else []
