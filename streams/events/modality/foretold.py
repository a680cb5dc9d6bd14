"""The French future seen from the past: il a annoncé que le sommet se tiendrait lundi tells of a plan."""

import re

from streams.events.trees.syntax import Syntax

_ANNOUNCED = re.compile(
    r"(?:annonc|confirm|précis|indiqu|décid|fix|prévoy|prévu|révél|signal)(?:é|a|ait|aient|èrent|u)?$"
)
_CONDITION = frozenset(("si", "s'il", "s'ils", "s'", "sauf", "peut-être", "éventuellement"))


def foretold(syntax: Syntax, verb: int) -> bool:
    """Whether a verb in the conditional stands in a clause on what somebody has announced, without conditions."""
    if syntax.token(verb).lower in syntax.grammar.modality["possible"]:
        return False
    for ancestor in syntax.ancestors(verb):
        if syntax.is_verb(ancestor):
            told = bool(_ANNOUNCED.match(syntax.token(ancestor).lower)) and ancestor < verb
            between = syntax.tree[ancestor:verb]
            reported = any(t.lower in ("que", "qu'", "qu’") for t in between)
            return told and reported and not any(t.lower in _CONDITION for t in syntax.tree[ancestor + 1 :])
    return False
