"""Whom `it` means in the reason for a punishment: imposed sanctions on A after it shelled a town, over its raid."""

from streams.events.grammar import WordSet
from streams.events.trees.syntax import Syntax

_PUNISHING = WordSet(
    "impose slap sanction suspend cut/cut halt freeze/froze/frozen ban/banned expel/expelled punish blacklist penalise "
    "penalize condemn criticise criticize denounce accuse blame rebuke withhold/withheld hit/hit target levy".split(),
    "en",
)
_REASON = frozenset("after because since when once for over".split())
_ON = frozenset("on against to from with upon".split())


def punished_for(syntax: Syntax, verb: int, pronoun: int) -> list[int]:
    """Those whom an English verb punishes, where the pronoun stands in the reason that is given for it."""
    if not syntax.english or verb > pronoun or syntax.token(verb).lower not in _PUNISHING:
        return []
    path = [pronoun, *syntax.ancestors(pronoun)]
    between = path[: path.index(verb)]
    clauses = [c for c in between if syntax.token(c).dep == "advcl"]
    reasons = [t for t in between if syntax.token(t).dep == "prep" and syntax.token(t).lower in _REASON]
    reasons += [t for c in clauses for t in syntax.children(c, "mark", "advmod") if syntax.token(t).lower in _REASON]
    if not reasons:
        return []
    objects = [o for o in syntax.objects_of(verb) if o < min(reasons)]
    behind = [n for head in (verb, *objects) for p, n in syntax.prepositional(head) if p in _ON and n < min(reasons)]
    return behind or objects
