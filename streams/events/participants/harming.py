"""Who harms others in an English attack: A killed nine men in a raid, which was A's."""

from collections.abc import Iterable

from streams.events.grammar import WordSet
from streams.events.trees.syntax import Bond, Syntax

_HARMING = WordSet(
    "kill wound injure hit strike/struck shoot/shot assassinate murder massacre eliminate target destroy "
    "sink/sank/sunk damage capture seize detain abduct kidnap bomb slay/slew/slain".split(),
    "en",
)
_DOERS = frozenset(("owner", "agent", "holder"))


def harms_others(syntax: Syntax, verb: int) -> bool:
    """Whether an English verb says that its subject harms its object: killed nine, not was killed."""
    if not syntax.english or syntax.token(verb).lower not in _HARMING:
        return False
    _, passive = syntax.subjects(verb)
    return not passive and bool(syntax.objects_of(verb))


def has_doer(syntax: Syntax, bonds: Iterable[Bond]) -> bool:
    """Whether a deed is said to be somebody's own: A's raid, an Orskian strike."""
    return any(
        function in _DOERS or (function == "modifier" and syntax.token(token).text[:1].isupper())
        for function, token in bonds
    )
