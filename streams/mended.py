"""French trees put right where a small parser splits a sentence in two: A | a limogé B."""

import re
from itertools import pairwise

from streams.grammar import Grammar
from streams.nlp import Token, Tree

_NOMINAL = ("NOUN", "PROPN", "PRON")
_ASTRAY = ("xcomp", "ccomp", "advcl", "flat:name", "amod", "advmod")
_LOOSE = ("advcl", "conj", "parataxis", "xcomp", "ccomp", "dep")
_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|u|us|ue|ues|is|ise|ises|i|ie|ies)$")
_TRAILING = re.compile(r"\w{2,}ant$")
_IMPERFECT = re.compile(r"\w{2,}aient$")
_CLOSING = frozenset(':.;!?()«»"–—-')


def mended(tree: Tree, grammar: Grammar) -> Tree:
    """`tree`, a noun that was left alone before or behind a verb made its subject or its object. Changes `tree`."""
    if grammar.language != "fr":
        return tree
    for token in tree:
        _mend(tree, token)
    roots = [token for token in tree if token.head == token.index]
    for left, right in pairwise(roots):
        if not _adjoining(tree, left, right):
            continue
        if left.tag in _NOMINAL and right.tag == "VERB" and not _has(tree, right, "nsubj", "nsubj:pass"):
            passive = _has(tree, right, "aux:pass")
            _hang(tree, left, right, "nsubj:pass" if passive else "nsubj")
        elif left.tag == "VERB" and right.tag in _NOMINAL and not _has(tree, left, "obj", "xcomp", "ccomp"):
            _hang(tree, right, left, "obj")
    return tree


def _mend(tree: Tree, token: Token) -> None:
    """One word put right: a name behind a verb, a participle behind its noun, the object of a verb's own object."""
    head = tree[token.head]
    if _IMPERFECT.search(token.lower) and token.tag not in ("VERB", "AUX", "NOUN", "PROPN"):
        token.tag = "VERB"
    if token.tag == "PROPN" and token.dep in _ASTRAY and head.tag == "VERB" and token.index > head.index:
        if not (_has(tree, token, "case") or _has(tree, head, "obj", "aux:pass")):
            token.dep = "obj"
    elif token.dep == "obj" and head.tag == "NOUN" and tree[head.head].tag == "VERB" and _has(tree, head, "case"):
        if not (_has(tree, tree[head.head], "obj") or _has(tree, token, "case")):
            _move(tree, token, tree[head.head], "obj")  # interdit de visa les dirigeants
    elif token.tag == "VERB" and token.dep == "acl" and token.index > 1 and _TRAILING.search(token.lower):
        _trail(tree, token)
    elif token.tag == "VERB" and token.dep in _LOOSE and token.index > 0 and _PARTICIPLE.search(token.lower):
        _describe(tree, token, tree[token.index - 1])


def _describe(tree: Tree, participle: Token, before: Token) -> None:
    """Hang a participle without auxiliary or subject on the noun right before it: au Malawi inondé."""
    free = not _has(tree, participle, "aux:tense", "aux:pass", "nsubj", "nsubj:pass", "mark")
    apart = participle.index != before.head and before.index != participle.head
    if free and apart and before.tag in ("NOUN", "PROPN") and not _above(tree, participle, before):
        _move(tree, participle, before, "acl")


def _trail(tree: Tree, participle: Token) -> None:
    """Hang a participle behind a comma on the verb of its sentence: a attaqué un poste de B, tuant deux gardes."""
    if not any(token.text == "," for token in tree[max(0, participle.index - 3) : participle.index]):
        return
    over = tree[participle.head]
    while over.tag != "VERB" and over.head != over.index:
        over = tree[over.head]
    if over.tag == "VERB" and over.index < participle.index:
        _move(tree, participle, over, "advcl")


def _above(tree: Tree, token: Token, other: Token) -> bool:
    """Whether `token` is above `other`."""
    while other.head != other.index:
        if other.head == token.index:
            return True
        other = tree[other.head]
    return False


def _move(tree: Tree, token: Token, head: Token, dep: str) -> None:
    tree[token.head].children.remove(token.index)
    _hang(tree, token, head, dep)


def _has(tree: Tree, token: Token, *deps: str) -> bool:
    return any(tree[child].dep in deps for child in token.children)


def _hang(tree: Tree, token: Token, head: Token, dep: str) -> None:
    token.head, token.dep = head.index, dep
    head.children.append(token.index)
    head.children.sort()


def _adjoining(tree: Tree, left: Token, right: Token) -> bool:
    """Whether nothing stands between two trees that ends a clause."""
    between = tree[left.index + 1 : right.index]
    return not any(token.text in _CLOSING or token.text == "," for token in between)
