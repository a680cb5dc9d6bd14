"""French participles: those that stand for a passive clause, and those of verbs of moving, which never do."""

import re

from streams.events.trees.nlp import Tree

_DONE = re.compile(r"(?:é|ée|és|ées|[rm]is|ise|ises|u|us|ue|ues|[ft]it|ite|ites|int|inte|duits?|ertes?|erts?)$")
_MOVING = re.compile(
    r"(?:(?:r?entr|arriv|all|tomb|retomb|rest|r?e?mont|retourn|décéd)é|(?:re|de|par|inter|sur)?venu|(?:re)?descendu|"
    r"(?:re)?parti|(?:res)?sorti|né|mort)(?:e|s|es)?$"
)

_OWN = ("aux", "aux:tense", "aux:pass", "mark", "case", "nsubj", "obj")


def moving(word: str) -> bool:
    """Whether être is but the auxiliary of the past: sont entrés, est venu."""
    return bool(_MOVING.match(word))


def past_participle(tree: Tree, verb: int) -> bool:
    """Whether a word is a participle that stands for a passive clause: Limogé vendredi, il a promis."""
    word = tree[verb].lower
    if not _DONE.search(word) or moving(word):
        return False
    return not any(tree[child].dep in _OWN for child in tree[verb].children)
