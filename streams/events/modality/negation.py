"""Negation: not, no, nobody, without."""

from collections.abc import Sequence

from streams.events.trees.syntax import Syntax


def negated(syntax: Syntax, index: int, shades: Sequence[str], *, own: bool) -> bool:
    """Whether a token is negated; `shades`: the small words on it; `own`: it is the trigger itself."""
    tree, words = syntax.tree, syntax.grammar.modality
    token = tree[index]
    if any(w in words["negation"] for w in shades) and "only" not in shades and "seulement" not in shades:
        return True
    if _by_nobody(syntax, index):
        return True
    if not own:
        return False
    without = token.dep in ("pcomp", "pobj", "advcl") and tree[token.head].lower in ("without", "sans")
    return (
        _none_of(syntax, index)
        or _nothing(syntax, index)
        or without
        or any(tree[c].lower == "sans" for c in token.children)
    )


def _none_of(syntax: Syntax, index: int) -> bool:
    """No attack, aucune attaque."""
    tree = syntax.tree
    return any(
        tree[c].lower in ("no", "aucun", "aucune", "neither", "pas")
        and tree[c].dep in ("det", "neg", "advmod", "preconj")
        for c in tree[index].children
    )


def _by_nobody(syntax: Syntax, index: int) -> bool:
    """Nobody attacked, neither side attacked."""
    tree = syntax.tree
    for child in tree[index].children:
        if tree[child].dep in ("nsubj", "nsubjpass", "nsubj:pass"):
            if tree[child].lower in ("nobody", "none", "neither", "personne", "nothing"):
                return True
            if any(tree[c].lower in ("no", "neither", "aucun", "aucune", "ni") for c in tree[child].children):
                return True
    return any(tree[c].lower in ("neither", "ni") for c in tree[index].children)


def _nothing(syntax: Syntax, index: int) -> bool:
    """They signed nothing, imposed no sanctions."""
    tree = syntax.tree
    objects = [c for c in tree[index].children if tree[c].dep == "dobj"]
    return any(tree[c].lower == "nothing" or _none_of(syntax, c) for c in objects)
