"""Who leads what acts for no state, in French: les dirigeants d'entreprises suisses, le président d'un club."""

from streams.events.trees.syntax import Syntax

_OF = frozenset("de d' d’ du des la l' l’ les un une".split())
_PRIVATE = frozenset(
    "entreprise entreprises société sociétés firme firmes compagnie compagnies banque banques club clubs start-up "
    "syndicat syndicats association associations ong".split()
)


def of_private(syntax: Syntax, noun: int) -> bool:
    """Whether a noun means those who lead a firm, a union, a club."""
    led = next((t for t in syntax.tree[noun + 1 : noun + 4] if t.lower not in _OF), None)
    return led is not None and led.lower in _PRIVATE
