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
    for token in tree:
        _parted(tree, token)
        _related(tree, token)
        _each_of_his(tree, token)
    return tree


def _related(tree: Tree, that: Token) -> None:
    """The call that A and B held was long: to the parser, the call and A were, and B was held."""
    verb = tree[that.head]
    if that.tag != "WDT" or that.dep != "mark" or verb.index < that.index:
        return
    subjects = [tree[c] for c in verb.children if tree[c].dep in ("nsubj", "nsubjpass")]
    if len(subjects) != 2 or not subjects[0].index < that.index < subjects[1].index:
        return
    done = next((tree[i] for i in below(tree, subjects[1]) if tree[i].dep == "acl" and tree[i].tag == "VBN"), None)
    if done is None:
        return
    move(tree, done, subjects[0], "relcl")
    move(tree, subjects[1], done, "nsubj")
    move(tree, that, done, "dobj")
    done.tag = "VBD"


def _each_of_his(tree: Tree, second: Token) -> None:
    """A of Orskia and B of Varduland: to the parser, A is of Orskia, of B, and of Varduland."""
    place = tree[second.head]
    if (second.dep, second.tag, place.dep, place.tag) != ("conj", "NNP", "pobj", "NNP"):
        return
    first = tree[tree[place.head].head]
    of = [tree[c] for c in first.children if tree[c].dep == "prep" and tree[c].lower == "of"]
    if first.tag != "NNP" or len(of) != 2 or of[0].index != place.head or of[1].index != second.index + 1:
        return
    joining = next((tree[c] for c in place.children if tree[c].dep == "cc"), None)
    move(tree, second, first, "conj")
    move(tree, of[1], second, "prep")
    if joining is not None:
        move(tree, joining, first, "cc")


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
