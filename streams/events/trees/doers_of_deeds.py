"""By whom a French deed is done: l'invasion de A par B. A small parser hangs B on A, the name before it."""

from streams.events.trees.moves import move
from streams.events.trees.nlp import Tree

_OF = frozenset("de du des d' d’".split())
# Common nouns of what a deed is done to; of others, by whom they are may be told: l'annonce d'un raid par B.
_DONE_TO = frozenset(
    "ville villes village villages localité localités territoire territoires région régions province provinces pays "
    "port ports base bases camp camps position positions capitale île îles aéroport".split()
)


def deeds_given_doers(tree: Tree) -> Tree:
    """`tree`, a `par` phrase right behind `de A` hung on the noun that A hangs on. Changes `tree`."""
    for token in tree:
        by = next((tree[c] for c in token.children if tree[c].dep == "case" and tree[c].lower == "par"), None)
        if by is None or by.index == 0:
            continue
        behind = token.dep == "nmod" or (token.dep.startswith("obl") and tree[token.head].index > token.index)
        done_to = tree[token.head] if token.dep == "nmod" else tree[by.index - 1]
        if not behind or done_to.dep != "nmod" or (done_to.tag != "PROPN" and done_to.lower not in _DONE_TO):
            continue
        deed = tree[done_to.head]
        named = any(tree[c].dep == "case" and tree[c].lower in _OF for c in done_to.children)
        if named and deed.tag == "NOUN" and deed.index < done_to.index < token.index:
            move(tree, token, deed, "nmod")
    return tree
