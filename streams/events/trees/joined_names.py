"""English trees put right where what is joined to a noun hangs on the name beside it."""

from streams.events.trees.moves import move
from streams.events.trees.nlp import Token, Tree


def joined_to_nouns(tree: Tree) -> Tree:
    """`tree`, a second phrase joined to the first: the Orskian line Tolde and the Varduan Tar Company. Changes `tree`.

    To the parser, Tolde alone is joined to the company.
    """
    for token in tree:
        name = tree[token.head]
        if token.dep == "conj" and name.dep == "appos" and _opens(tree, token) and not _opens(tree, name):
            noun = tree[name.head]
            if noun.tag in ("NN", "NNS") and name.tag == "NNP" and _opens(tree, noun):
                for cc in [tree[c] for c in name.children if tree[c].dep == "cc" and name.index < c < token.index]:
                    move(tree, cc, noun, "cc")
                move(tree, token, noun, "conj")
    return tree


def _opens(tree: Tree, token: Token) -> bool:
    """Whether a phrase begins with an article of its own."""
    return any(tree[c].dep == "det" for c in token.children)
