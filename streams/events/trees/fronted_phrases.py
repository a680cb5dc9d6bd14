"""English trees put right where a small parser joins what opens a sentence to its subject: in Tolme, A and B signed.

And nouns that it takes for verbs: between the army and rebel militants.
"""

from streams.events.trees.moves import below, move
from streams.events.trees.nlp import Token, Tree

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_BETWEEN = ("aux", "auxpass", "advmod", "neg", "cc")
_SUBJECT = ("nsubj", "nsubjpass")


def fronted(tree: Tree) -> Tree:
    """`tree`, with subjects freed that hang on a phrase before their comma, and nouns as nouns. Changes `tree`."""
    for token in tree:
        _noun_again(tree, token)
        _freed(tree, token)
    return tree


def _noun_again(tree: Tree, token: Token) -> None:
    """A plural that is joined to a noun and described like one: the army and MLK militants."""
    joined = token.tag == "VBZ" and token.dep in ("conj", "pobj", "dobj") and tree[token.head].tag[:2] == "NN"
    deps = {tree[c].dep for c in token.children}
    if joined and deps & {"compound", "amod", "poss", "nummod"} and not deps & {*_SUBJECT, "dobj", "aux"}:
        token.tag = "NNS"


def _freed(tree: Tree, first: Token) -> None:
    """After talks in Tolme, A and B signed: to the parser, they were in Tolme, A and B."""
    place = tree[first.head]
    if first.dep not in ("conj", "appos") or place.index > first.index or first.tag[:2] != "NN":
        return
    low, high = _span(tree, first)
    if low == 0 or tree[low - 1].text != "," or place.index >= low - 1:
        return
    if any(tree[c].dep == "cc" and c < low for c in place.children):
        return
    verb = _behind(tree, high)
    opening = tree[0]
    if verb is None or place.dep != "pobj" or opening.dep not in ("prep", "mark") or verb.dep not in ("ROOT", "ccomp"):
        return
    own = [tree[c] for c in verb.children if tree[c].dep in _SUBJECT]
    if any(subject.index >= low for subject in own):
        return
    passive = any(tree[c].dep == "auxpass" for c in verb.children)
    for subject in own:  # `talks`, which stands behind `after`
        if not any(tree[c].dep == "pobj" for c in opening.children):
            move(tree, subject, opening, "pobj")
    move(tree, first, verb, "nsubjpass" if passive else "nsubj")


def _behind(tree: Tree, last: int) -> Token | None:
    """The finite verb right behind a word, with what may stand between."""
    for token in tree[last + 1 : last + 5]:
        if token.tag in _FINITE or token.tag == "VBN":
            main = tree[token.head] if token.dep in _BETWEEN else token
            return main if main.index > last else None
        if token.dep not in _BETWEEN:
            return None
    return None


def _span(tree: Tree, token: Token) -> tuple[int, int]:
    """First and last word of a phrase, without commas that close it."""
    words = [token.index, *(index for index in below(tree, token) if tree[index].text != ",")]
    return min(words), max(words)
