"""French main verbs that a small parser hangs on a clause or a noun before them, and nouns that it takes for verbs.

Les chefs de A, qui ont quitté B, ont ouvert C: the comma closes the relative clause. Une caserne de A, en B, a été
prise: a verb with an auxiliary and without a relative pronoun is no clause on a noun.
"""

import re

from streams.events.trees.moves import move, uproot
from streams.events.trees.nlp import Token, Tree

_RELATIVE = ("acl:relcl", "acl", "advcl")
_SUBJECTS = ("nsubj", "nsubj:pass", "expl:subj")
_PRONOUNS = frozenset("qui dont que qu' qu’ où auquel laquelle lequel lesquels lesquelles auxquels".split())
_PARTICIPLE = re.compile(r"(?:é|i|u|is|it|ert)e?s?$")
_ARTICLES = frozenset("un une le la l' l’ cette ce".split())


def main_verbs(tree: Tree) -> Tree:
    """`tree`, verbs that stand behind a relative clause or hang on their subject taken out of it. Changes `tree`."""
    for token in tree:
        if token.tag == "VERB" and token.head == token.index and _opens(tree, token):
            token.tag = "NOUN"
        if token.index == 0 and token.tag == "VERB" and token.dep == "obl:mod" and tree[token.head].tag == "VERB":
            token.dep = "advcl"  # Réunis en sommet, les chefs de A ont admis B
    for verb in tree:
        if verb.tag != "VERB" or verb.head == verb.index or _has(tree, verb, *_SUBJECTS):
            continue
        above = tree[verb.head]
        if verb.dep == "conj" and above.tag == "VERB" and above.dep in _RELATIVE:
            if _pronoun(tree, above) and _closed(tree, verb) and not _has(tree, verb, "cc"):
                _rule(tree, verb, tree[above.head])
        elif verb.dep in _RELATIVE and above.head == above.index < verb.index and _finite(tree, verb):
            _rule(tree, verb, above)
    _behind_opening(tree)
    return tree


def _behind_opening(tree: Tree) -> None:
    """Nommée par A, B a promis: the parser hangs B on A, though the comma closes what opens the sentence."""
    if not tree or tree[0].tag != "VERB" or not _PARTICIPLE.search(tree[0].lower):
        return
    verb = next((t for t in tree if t.head == t.index and t.tag == "VERB"), None)
    if verb is None or verb.index == 0 or _has(tree, verb, *_SUBJECTS):
        return
    first = min((verb.index, *(c for c in verb.children if tree[c].tag in ("AUX", "PRON") and c < verb.index)))
    comma = next((t.index for t in reversed(tree[:first]) if t.text == ","), None)
    nouns = [t for t in tree[comma + 1 : first] if t.tag in ("NOUN", "PROPN")] if comma is not None else []
    if nouns and not _has(tree, nouns[0], "case"):
        move(tree, nouns[0], verb, "nsubj:pass" if _has(tree, verb, "aux:pass") else "nsubj")


def _rule(tree: Tree, verb: Token, noun: Token) -> None:
    """Make `noun` the subject of `verb`, which heads the sentence where the noun did."""
    if noun.tag not in ("NOUN", "PROPN"):
        return
    done = any(tree[c].lower == "été" for c in verb.children)
    if noun.head == noun.index:
        uproot(tree, verb)
        move(tree, noun, verb, "nsubj:pass" if done else "nsubj")
        for child in verb.children:
            if done and tree[child].lower == "été":
                tree[child].dep = "aux:pass"
    else:
        move(tree, verb, noun, "acl")


def _opens(tree: Tree, token: Token) -> bool:
    """Whether a word that heads a sentence is a noun, as an article stands right before it."""
    before = tree[token.index - 1] if token.index else token
    return before.tag == "DET" and before.lower in _ARTICLES and before.dep == "det" and before.head == token.index


def _finite(tree: Tree, verb: Token) -> bool:
    """Whether a verb has an auxiliary, and nothing that makes a clause of it."""
    return _has(tree, verb, "aux:tense") and not _pronoun(tree, verb) and not _has(tree, verb, "mark")


def _pronoun(tree: Tree, clause: Token) -> bool:
    return any(tree[c].lower in _PRONOUNS for c in clause.children)


def _closed(tree: Tree, verb: Token) -> bool:
    """Whether a comma stands right before a verb and its auxiliaries and pronouns."""
    first = min((verb.index, *(c for c in verb.children if tree[c].tag in ("AUX", "PRON") and c < verb.index)))
    return first > 0 and tree[first - 1].text == ","


def _has(tree: Tree, token: Token, *deps: str) -> bool:
    return any(tree[child].dep in deps for child in token.children)
