"""French adjectives that stand for whoever was named last."""

from streams.events.trees.syntax import Syntax

_THESE = frozenset("ce cette ces".split())


def pointing_back(syntax: Syntax, token: int) -> bool:
    """Whether an adjective stands for whoever was named last: ce dernier, cette dernière, ces derniers."""
    word = syntax.token(token).lower
    before = syntax.token(token - 1).lower if token else ""
    behind = syntax.token(token).dep in ("amod", "nmod")  # cette dernière attaque
    return not syntax.english and not behind and before in _THESE and word.startswith(("dernier", "dernière"))
