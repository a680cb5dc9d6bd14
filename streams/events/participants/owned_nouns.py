"""Whose a French noun is: another's visit, or sa visite, told before who makes it."""

from streams.events.trees.syntax import Bond, Syntax

_POSSESSIVE = frozenset("son sa ses leur leurs".split())


def others_own(syntax: Syntax, bonds: list[Bond]) -> bool:
    """Whether what was before or after is told to be somebody's, and not by a pronoun for who tells of it."""
    return any(f in ("of", "between") or (f == "owner" and syntax.token(t).lower not in _POSSESSIVE) for f, t in bonds)


def own_before(syntax: Syntax, head: int, subjects: list[int]) -> bool:
    """Après sa rencontre avec A, B a promis: whose a French noun is that stands before the subject is told by that."""
    own = any(syntax.token(t).lower in _POSSESSIVE for t in syntax.children(head))
    return not syntax.english and own and bool(subjects) and head < min(subjects)
