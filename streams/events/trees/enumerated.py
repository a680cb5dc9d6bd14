"""French lists of subjects of which a small parser hangs all but the first on the verb: A, | B et C ont annoncé."""

from streams.events.trees.moves import move, uproot
from streams.events.trees.nlp import Token, Tree

_NAMING = ("PROPN", "NOUN")
_OPENING = ("DET", "ADJ", "ADP")


def enumerated(tree: Tree) -> Tree:
    """`tree`, the first name of such a list made the subject and the others joined to it. Changes `tree`.

    L'Orskia, le Varduland et la Zambie ont signé: to the parser, Orskia is a sentence of its own.
    """
    for verb in tree:
        if verb.tag in ("VERB", "ADJ"):
            _list_subjects(tree, verb)
    return tree


def _list_subjects(tree: Tree, verb: Token) -> None:
    second = next((tree[c] for c in verb.children if tree[c].dep in ("nsubj", "nsubj:pass") and c < verb.index), None)
    if second is None or second.tag not in _NAMING or not _goes_on(tree, second, verb):
        return
    comma = second.index - 1
    while comma > 0 and tree[comma].tag in _OPENING:
        comma -= 1
    if comma < 1 or tree[comma].text != ",":
        return
    first = tree[comma - 1]
    while first.dep == "flat:name" and first.head < first.index:
        first = tree[first.head]
    if first.tag != "PROPN" or first.index != _opens(tree, first) or first.head not in (first.index, verb.index):
        return
    if verb.head == first.index:
        uproot(tree, verb)
    move(tree, first, verb, second.dep)
    move(tree, second, first, "conj")


def _goes_on(tree: Tree, second: Token, verb: Token) -> bool:
    """Whether a list goes on behind its second name with `et`, before the verb: le Varduland et la Zambie."""
    joined = [tree[c] for c in second.children if tree[c].dep == "conj" and c < verb.index]
    return any(tree[c].dep == "cc" for name in joined for c in name.children)


def _opens(tree: Tree, name: Token) -> int:
    """The first word of the sentence that is no article: a list of subjects that stands behind others is left alone."""
    return next((t.index for t in tree if t.tag not in (*_OPENING, "SPACE", "PUNCT")), name.index)
