"""Bodies that a description means behind a noun: goods from the kingdom, lorries registered in its neighbour."""

from streams.events.grammar import Grammar
from streams.events.sentence import Meaning, Meant, Sentence
from streams.names.entity_type import EntityKind

_BEHIND = frozenset(("of", "origin", "place"))
_REGISTERED = frozenset(
    "registered based headquartered immatriculés immatriculées basés basées enregistrés enregistrées".split()
)
_FROM = frozenset("provenance origine destination".split())


def described_under(sentence: Sentence, noun: int, meaning: Meaning, grammar: Grammar) -> list[Meant]:
    """The bodies that own or harbour what a noun means, where the text tells of them by a description alone."""
    syntax = sentence.syntax
    assert syntax is not None
    behind = list(syntax.prepositional(noun))
    for clause in syntax.children(noun, "acl"):
        behind += syntax.prepositional(clause) if syntax.token(clause).lower in _REGISTERED else ()
    behind += [b for _, n in behind if syntax.token(n).lower in _FROM for b in syntax.prepositional(n)]
    nouns = [n for word, n in behind if _BEHIND & set(grammar.functions(word)) and syntax.is_noun(n)]
    told = [m for n in nouns for m in meaning(sentence, n) if m.via == "description"]
    return [m for m in told if m.kind is not EntityKind.PERSON and m.through in ("", "member")]
