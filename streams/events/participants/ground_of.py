"""Where what a trigger takes lies: the places that its own phrases name."""

from collections.abc import Sequence

from streams.events.trees.syntax import Bond, Syntax


def around(syntax: Syntax, bonds: Sequence[Bond]) -> list[Bond]:
    """At the market in Tolme: what a place lies in is a place of the event as well."""
    return [
        ("place", noun)
        for function, token in bonds
        if function == "place"
        for preposition, noun in syntax.prepositional(token)
        if "place" in syntax.grammar.functions(preposition)
    ]


def inside_of(syntax: Syntax, bonds: Sequence[Bond]) -> list[Bond]:
    """Raided a camp inside A: where that lies which was hit."""
    return [
        ("place", noun)
        for function, token in bonds
        if function in ("object", "passive", "victim")
        for preposition, noun in syntax.prepositional(token)
        if preposition in ("in", "inside", "near", "outside", "around")
    ]
