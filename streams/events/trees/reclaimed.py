"""French verbs and subjects that a small parser takes for something else, by what stands right beside them.

In `A le recevra` it takes the verb for a noun with an article, and in `En coulisses, A et B ont parlé` the names for
parts of the phrase that opens the sentence.
"""

import re

from streams.events.trees.moves import move, uproot
from streams.events.trees.nlp import Token, Tree

_FUTURE = re.compile(r"\w{2,}(?:ra|ront|rait|raient)$")
_CLITICS = {"le": "obj", "la": "obj", "l'": "obj", "l’": "obj", "les": "obj", "lui": "iobj", "leur": "iobj"}
_ARTICLES = frozenset(("l'", "l’", "la", "le", "les"))
_JOINING = _ARTICLES | {"et"}
_BEFORE_VERBS = ("AUX", "PRON", "ADV")
_JOINED = ("conj", "nmod", "appos", "flat:name")


def reclaimed(tree: Tree) -> Tree:
    """`tree`, such verbs and subjects put right. Changes `tree`."""
    for name, clitic, verb in zip(tree, tree[1:], tree[2:], strict=False):
        told = verb.tag in ("NOUN", "PROPN", "ADJ") and verb.text.islower() and _FUTURE.match(verb.lower)
        if told and clitic.lower in _CLITICS and name.tag in ("PROPN", "AUX") and name.text[:1].isupper():
            _bend(tree, name, clitic, verb)
    for verb in tree:
        if verb.tag == "VERB" and not any(tree[c].dep in ("nsubj", "nsubj:pass") for c in verb.children):
            _reclaim(tree, verb)
    return tree


def _bend(tree: Tree, name: Token, clitic: Token, verb: Token) -> None:
    """Make a verb of a noun behind its clitic, and the name before it its subject."""
    verb.tag, clitic.tag = "VERB", "PRON"
    if name.head != verb.index:
        dep = "conj" if name.dep in ("nsubj", "obj") else name.dep
        if name.head == name.index:
            uproot(tree, verb)
        else:
            move(tree, verb, tree[name.head], dep)
        move(tree, name, verb, "nsubj")
    name.tag, name.dep = "PROPN", "nsubj"
    move(tree, clitic, verb, _CLITICS[clitic.lower])


def _reclaim(tree: Tree, verb: Token) -> None:
    """Give a verb the names right before it, where they hang on a phrase that opens the sentence."""
    last = verb.index - 1
    while last > 0 and tree[last].tag in _BEFORE_VERBS and tree[last].text[:1].islower():
        last -= 1
    first = last
    while first > 0 and (tree[first - 1].tag == "PROPN" or tree[first - 1].lower in _JOINING):
        first -= 1
    comma = first - 1
    first += tree[first].lower in _ARTICLES
    if first < 2 or tree[last].tag != "PROPN" or tree[first].tag != "PROPN" or tree[comma].text != ",":
        return
    opening = tree[:comma]
    if tree[first].dep not in _JOINED or tree[first].head >= first or any(t.tag == "VERB" for t in opening):
        return
    passive = any(tree[c].dep == "aux:pass" for c in verb.children)
    for name in tree[first : last + 1]:
        if name.tag == "PROPN" and name.head < first:
            leading = name.index == first
            move(
                tree,
                name,
                verb if leading else tree[first],
                ("nsubj:pass" if passive else "nsubj") if leading else "conj",
            )
