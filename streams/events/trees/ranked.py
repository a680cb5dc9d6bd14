"""What somebody is the first or the highest to do, and so did, in English: became the first leader to visit Tolme."""

from streams.events.trees.syntax import Syntax

_RANKS = frozenset("first second third last latest only most highest highest-ranking senior-most".split())


def ranked(syntax: Syntax, verb: int) -> bool:
    """Whether an infinitive tells what its noun is the first or highest to do."""
    token = syntax.token(verb)
    noun = syntax.token(token.head)
    if not syntax.english or token.dep not in ("acl", "relcl") or noun.index == verb:
        return False
    orders = {syntax.token(c).lower for child in noun.children for c in (child, *syntax.token(child).children)}
    bare = any(syntax.token(c).tag == "TO" for c in token.children)
    return bare and not orders.isdisjoint(_RANKS)
