"""What somebody calls a thing, which is no call: a deal that A called void."""

from streams.events.trees.syntax import Syntax

_CALLING = ("call", "calls", "called", "calling")


def judges(syntax: Syntax, verb: int) -> bool:
    """Whether an English verb gives something a name or a judgement."""
    if not syntax.english or syntax.token(verb).lower not in _CALLING:
        return False
    named = (syntax.token(c) for c in syntax.children(verb, "oprd", "acomp"))
    return any(token.tag not in ("NNP", "NNPS") for token in named)  # not: called Okello
