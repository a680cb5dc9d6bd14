"""English trees put right where a small parser takes a participle for a noun: a hospital run by A's army."""

from streams.events.trees.moves import move
from streams.events.trees.nlp import Tree

_SAME = frozenset("run hit cut set put held led".split())  # as nouns they are written like participles
_BY = ("agent", "prep")


def participles_restored(tree: Tree) -> Tree:
    """`tree`, each noun before such a participle made the head of its phrase again. Changes `tree`."""
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
