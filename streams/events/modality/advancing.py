"""Troops that push to take or drive out, who are at it; unlike those who push others to do it."""

from streams.events.trees.syntax import Syntax

_PUSHING = frozenset("push pushes pushed pushing".split())


def advancing(syntax: Syntax, verb: int) -> bool:
    """Whether an English verb tells of fighters who push on: Orskian forces pushed to drive out the rebels."""
    if not syntax.english or syntax.token(verb).lower not in _PUSHING or syntax.objects_of(verb):
        return False
    return any(_fights(syntax, token, verb) for token in syntax.subjects(verb)[0])


def _fights(syntax: Syntax, token: int, verb: int) -> bool:
    """Whether a subject bears arms, or is a pronoun for that of the clause above: captured a port as they pushed."""
    if syntax.is_pronoun(token):
        above = syntax.token(verb).head
        bearers = syntax.subjects(above)[0] if above != verb and syntax.is_verb(above) else []
        return any(not syntax.is_pronoun(t) and _fights(syntax, t, above) for t in bearers)
    return syntax.token(token).lower in syntax.grammar.members
