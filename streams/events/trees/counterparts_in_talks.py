"""English trees put right where a small parser hangs the counterpart in talks on what they were about."""

from streams.events.grammar import Grammar
from streams.events.trees.moves import move
from streams.events.trees.nlp import Token, Tree

_DISCUSSING = frozenset(
    "discuss discusses discussed discussing negotiate negotiates negotiated negotiating review reviews reviewed "
    "reviewing debate debates debated debating".split()
)


def counterparts_in_talks(tree: Tree, grammar: Grammar) -> Tree:
    """`tree`, whoever holds an office hung on the verb: discussed trade with the Orskian president. Changes `tree`.

    Ties with Orskia stay together: they may be what is discussed with somebody else.
    """
    for token in tree:
        topic = tree[token.head]
        verb = tree[topic.head]
        if token.lower != "with" or token.dep != "prep" or topic.dep not in ("dobj", "conj"):
            continue
        while verb.dep == "dobj" or (verb.dep == "conj" and verb.tag[:2] == "NN"):
            verb = tree[verb.head]
        if verb.lower in _DISCUSSING and any(_in_office(tree[c], grammar) for c in token.children):
            move(tree, token, verb, "prep")
    return tree


def _in_office(token: Token, grammar: Grammar) -> bool:
    """Whether a word names somebody by an office, or as another's equal."""
    return token.lower == "counterpart" or grammar.through(token.lower) in ("leader", "official")
