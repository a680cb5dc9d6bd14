"""Who is blamed for what a trigger tells: accused of it, said to have done it, it is laid to him."""

from streams.syntax import Syntax

BLAMING = {
    "accuse", "accused", "accuses", "accusing", "blame", "blamed", "blames", "suspect", "suspected", "accusé",
    "accusent", "accusés",
}  # fmt: skip
"""Verbs that lay a deed to their object."""


def blamed(syntax: Syntax, verb: int) -> list[int]:
    """Whom a verb of blaming blames."""
    subjects, passive = syntax.subjects(verb)
    return subjects if passive else syntax.objects(verb)


def ascribed(syntax: Syntax, noun: int) -> bool:
    """Une attaque attribuée au M23: whom it is laid to did it."""
    words = syntax.grammar.modality["ascribing"]
    return any(syntax.token(c).lower in words for c in syntax.children(noun, "acl", "amod"))


def charges(syntax: Syntax) -> list[int]:
    """Verbs that lay what the sentence tells to somebody: was killed, police said, blaming A."""
    return [t.index for t in syntax.tree if t.lower == "blaming" and not any(syntax.prepositional(t.index))]


def blamed_behind(syntax: Syntax, noun: int) -> list[int]:
    """An attack that the army attributed to A."""
    words = syntax.grammar.modality["ascribing"]
    clauses = (c for c in syntax.children(noun, "relcl", "acl:relcl") if syntax.token(c).lower in words)
    return [t for clause in clauses for preposition, t in syntax.prepositional(clause) if preposition in ("to", "on")]
