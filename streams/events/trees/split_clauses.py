"""English trees put right where a small parser takes a clause for a phrase: nine died after the movement attacked B."""

from streams.events.trees.moves import below, move
from streams.events.trees.nlp import Tree

_OPENING = frozenset("as after before since while until when because".split())
_FINITE = ("VBD", "VBZ", "VBP")
_LOOSE = ("advcl", "conj", "ccomp", "dep", "parataxis")


def subjects_restored(tree: Tree) -> Tree:
    """`tree`, a noun that an opening word was given, made the subject of the verb behind it. Changes `tree`."""
    for opening in tree:
        if opening.dep != "prep" or opening.lower not in _OPENING:
            continue
        nouns = [tree[c] for c in opening.children if tree[c].dep == "pobj"]
        if len(nouns) != 1:
            continue
        last = max(below(tree, nouns[0]))
        verb = tree[last + 1] if last + 1 < len(tree) else None
        if verb is None or verb.tag not in _FINITE or verb.dep not in _LOOSE or verb.head != opening.head:
            continue
        if any(tree[c].dep in ("nsubj", "nsubjpass") for c in verb.children):
            continue
        move(tree, nouns[0], verb, "nsubj")
        move(tree, opening, verb, "mark")
        verb.dep = "advcl"
    return tree
