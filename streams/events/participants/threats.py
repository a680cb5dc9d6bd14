"""Against whom a threat is, by the deed that somebody threatens to do."""

from streams.events.participants.bonds import of_verb
from streams.events.participants.engaged import menaced
from streams.events.trees.syntax import Bond, Syntax

# How a threat's deed binds whom it is meant for.
_WHOM = ("company", "object", "target", "recipient")

_AVENGING = frozenset(("avenge", "retaliate", "respond"))


def threatened_with(syntax: Syntax, deed: int) -> list[Bond]:
    """Against whom a threat is by the deed that somebody threatens to do."""
    if syntax.token(deed).lower in _AVENGING:  # vowed to avenge a strike on A: whoever struck is threatened
        return [("target", t) for p, t in syntax.prepositional(deed) if p in ("against", "on")]
    bound = [(f, t) for f, t in of_verb(syntax, deed) if f in _WHOM]
    return bound + ([("target", t) for t in menaced(syntax, deed)] if syntax.english else [])
