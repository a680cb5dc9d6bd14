"""French agents that a small parser hangs past the participle before them: des positions tenues | par A.

What stands with `par` right behind a participle that describes a noun is who did that, and takes no part in what the
sentence tells.
"""

import re

from streams.events.trees.moves import is_above, move
from streams.events.trees.nlp import Tree

_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|is|ise|ises|it|ite|ites|u|us|ue|ues|int|inte|ertes?|erts?|i|ie|ies)$")
_DESCRIBING = ("amod", "acl")


def agents_behind(tree: Tree) -> Tree:
    """`tree`, such agents hung on their participles. Changes `tree`."""
    for participle in tree:
        if participle.dep not in _DESCRIBING or participle.tag not in ("ADJ", "VERB", "NOUN"):
            continue
        if not _PARTICIPLE.search(participle.lower) or participle.index + 1 >= len(tree):
            continue
        by = tree[participle.index + 1]
        if by.lower != "par" or by.dep != "case":
            continue
        agent = tree[by.head]
        if agent.head != participle.index and not is_above(tree, agent, participle):
            participle.tag = "VERB"
            move(tree, agent, participle, "obl:agent")
    return tree
