"""English trees put right where a small parser takes a clause for a phrase: nine died after the movement attacked B."""

from streams.events.trees.moves import below, move
from streams.events.trees.nlp import Token, Tree

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
    for verb in tree:
        _parted(tree, verb)
    return tree


def _parted(tree: Tree, verb: Token) -> None:
    """A, who spoke an hour after B had spoken, said so: to the parser, A had spoken as well."""
    subjects = [tree[c] for c in verb.children if tree[c].dep in ("nsubj", "nsubjpass")]
    opening = next((tree[c] for c in verb.children if tree[c].dep == "mark" and tree[c].lower in _OPENING), None)
    above = tree[verb.head]
    if opening is None or len(subjects) < 2 or above.index <= verb.index or above.tag not in _FINITE:
        return
    if any(tree[c].dep in ("nsubj", "nsubjpass") for c in above.children):
        return
    for subject in subjects:
        if subject.index < opening.index < subjects[-1].index:
            move(tree, subject, above, "nsubj")
    verb.dep = "advcl"
