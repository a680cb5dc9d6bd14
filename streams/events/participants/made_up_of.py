"""Whom an English attack is on, where its forces stand between: an attack that included nine tanks on A's base."""

from collections.abc import Iterator

from streams.events.trees.syntax import Bond, Syntax

_INCLUDING = frozenset(
    "include includes included including involve involves involved involving comprise comprises comprised comprising "
    "feature features featured featuring use uses used using employ employs employed employing".split()
)
_ON = frozenset(("on", "upon", "against"))


def made_up_of(syntax: Syntax, head: int) -> list[Bond]:
    """The targets that the parser hangs on what an attack was carried out with, as it stands last before them."""
    if any(syntax.token(c).lower in _ON for c in syntax.children(head, "prep")):
        return []
    return [
        ("target", target)
        for force in _forces(syntax, head)
        for preposition, target in syntax.prepositional(force)
        if preposition in _ON
    ]


def _forces(syntax: Syntax, head: int) -> Iterator[int]:
    """Men and arms that an attack is said to include, or to be carried out with."""
    grammar = syntax.grammar
    armed = (grammar.objects["weapons"], grammar.objects["military"], grammar.members)
    told = [
        noun
        for clause in syntax.children(head, "relcl", "acl", "prep")
        if syntax.token(clause).lower in _INCLUDING
        for noun in syntax.children(clause, "dobj", "pobj")
    ]
    told += [noun for preposition, noun in syntax.prepositional(head) if preposition in ("with", "by")]
    for noun in told:
        yield from (n for n in syntax.conjuncts(noun) if any(syntax.token(n).lower in words for words in armed))
