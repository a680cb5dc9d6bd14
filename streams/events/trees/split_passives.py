"""English trees put right where words in between part a passive from its subject: B was, at dawn, struck by A."""

from streams.events.trees.moves import move
from streams.events.trees.nlp import Token, Tree

_BE = frozenset("was were is are been be being".split())
_LOOSE = ("advcl", "acl", "xcomp", "ccomp", "conj", "attr", "acomp")


def rejoined(tree: Tree) -> Tree:
    """`tree`, whatever `was` is parted from its participle given back to it. Changes `tree`."""
    for verb in tree:
        if verb.tag not in ("VBN", "VBD") or not any(tree[c].dep in ("agent",) for c in verb.children):
            continue
        if any(tree[c].dep in ("nsubj", "nsubjpass") for c in verb.children):
            continue
        be = _be(tree, verb)
        if be is None:
            continue
        for child in [tree[c] for c in be.children if tree[c].dep in ("nsubj", "nsubjpass")]:
            child.dep = "nsubjpass"
            if be.dep in ("auxpass", "aux") or verb.dep in _LOOSE:
                move(tree, child, verb, child.dep)
    return tree


def _be(tree: Tree, verb: Token) -> Token | None:
    """The form of `to be` that a participle belongs to."""
    own = [tree[c] for c in verb.children if tree[c].dep == "auxpass"]
    if own:
        return own[-1]
    above = tree[verb.head]
    if above.lower in _BE and above.index < verb.index and verb.dep in _LOOSE:
        has = any(tree[c].dep in ("attr", "acomp") and c != verb.index for c in above.children)
        return None if has else above
    return None
