"""English trees put right where a small parser hangs the end of a clause on who tells of it: after talks, they said."""

from streams.events.trees.moves import move
from streams.events.trees.nlp import Token, Tree

_SUBJECT = ("nsubj", "nsubjpass")
_TELLING = frozenset(
    "said says say reported reports report announced announces confirmed confirms told tells added adds stated "
    "disclosed revealed showed acknowledged".split()
)
_ASKING = frozenset(
    "ask asks asked asking urge urges urged urging tell tells told beg begs begged press presses pressed implore "
    "implored order orders ordered exhort exhorted request requested invite invites invited".split()
)
_WORDS = frozenset("speech letter statement message interview address sermon note telegram article column post".split())


def told_clauses(tree: Tree) -> Tree:
    """`tree`, with phrases between a clause and those who tell of it hung on the clause. Changes `tree`."""
    for verb in tree:
        if verb.dep == "ROOT" and verb.lower in _TELLING:
            _hand_back(tree, verb)
    return tree


def asked_in_words(tree: Tree) -> Tree:
    """`tree`, what somebody is asked to do hung on the asking: asked A in a speech to impose sanctions. Changes `tree`.

    To the parser, it is a speech to impose them.
    """
    for verb in tree:
        words = tree[verb.head]
        if verb.dep != "acl" or words.dep != "pobj" or words.lower not in _WORDS:
            continue
        asking = tree[tree[words.head].head]
        whom = any(tree[c].dep == "dobj" for c in asking.children)
        if asking.lower in _ASKING and whom and any(tree[c].tag == "TO" for c in verb.children):
            move(tree, verb, asking, "xcomp")
    return tree


def _hand_back(tree: Tree, verb: Token) -> None:
    """A and B failed to agree, despite hours of talks, sources said: the talks were theirs."""
    children = [tree[c] for c in verb.children]
    told = next((t for t in children if t.dep == "ccomp" and t.index < verb.index), None)
    teller = next((t for t in children if t.dep in _SUBJECT and t.index < verb.index), None)
    if told is None or teller is None or teller.index < told.index:
        return
    for phrase in children:
        if phrase.dep == "prep" and told.index < phrase.index < teller.index:
            move(tree, phrase, told, "prep")
