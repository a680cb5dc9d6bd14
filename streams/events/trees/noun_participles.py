"""English trees put right where a small parser takes a participle for a noun, or a noun for a participle.

A hospital run by A's army; killed in Orskian tank shelling.
"""

from streams.events.trees.moves import move
from streams.events.trees.nlp import Tree

_SAME = frozenset("run hit cut set put held led".split())  # as nouns they are written like participles
_BY = ("agent", "prep")
_DEEDS = frozenset("shelling bombing firing shooting raiding looting strafing sniping bombardment fighting".split())
_OCCASION = frozenset("in by during after from under following amid despite to".split())


def participles_restored(tree: Tree) -> Tree:
    """`tree`, each noun before such a participle made the head of its phrase again. Changes `tree`."""
    _deeds_restored(tree)
    for token in tree[1:]:
        noun = tree[token.index - 1]
        if token.lower not in _SAME or not token.tag.startswith("NN") or noun.head != token.index:
            continue
        by = any(tree[c].dep in _BY and tree[c].lower == "by" and c > token.index for c in token.children)
        if noun.dep != "compound" or not by:
            continue
        before = [tree[c] for c in token.children if c < noun.index]
        move(tree, noun, tree[token.head], token.dep)
        move(tree, token, noun, "acl")
        for word in before:
            move(tree, word, noun, word.dep)
        token.tag = "VBN"
    return tree


def _deeds_restored(tree: Tree) -> None:
    """Died in Orskian shelling: what the parser takes for a participle behind the noun that it is told with."""
    for deed in tree[2:]:
        before = tree[deed.index - 1]
        taken = any(tree[c].dep in ("dobj", "nsubj", "aux", "ccomp") for c in deed.children)
        if deed.lower not in _DEEDS or deed.tag != "VBG" or taken:
            continue
        if deed.dep in ("pobj", "pcomp") and before.index == deed.head and before.lower in _OCCASION:
            deed.tag, deed.dep = "NN", "pobj"  # killed in firing by A's troops
            continue
        if deed.dep not in ("advcl", "acl", "pcomp"):
            continue
        preposition = tree[before.head]
        if before.dep != "pobj" or preposition.lower not in _OCCASION or preposition.index > before.index:
            continue
        deed.tag = "NN"
        own = [tree[c] for c in before.children]
        move(tree, deed, preposition, "pobj")
        move(tree, before, deed, "compound")
        for word in own:
            move(tree, word, deed, word.dep)
