"""Phrases that the words beside them keep out of a role: those who are excepted, what belongs to another."""

from streams.events.trees.syntax import Syntax

_EXCEPTING = frozenset("not pas non except sauf without sans".split())
_ABSENT = frozenset("absent absente absents excusé excusée empêché empêchée".split())


def excepted(syntax: Syntax, token: int) -> bool:
    """Kagame, not Ruto; A reçu par B, C absent."""
    low, high = syntax.span(token)
    behind = syntax.tree[high + 1] if high + 1 < len(syntax.tree) else None
    if behind is not None and behind.lower in _ABSENT:
        return True
    return low > 0 and syntax.token(low - 1).lower in _EXCEPTING


def possessed(syntax: Syntax, token: int) -> bool:
    """L'envoyé de Guterres: what the parser took for a subject belongs to one."""
    return any(syntax.token(c).lower in ("de", "d'", "d’", "du") for c in syntax.children(token, "case"))
