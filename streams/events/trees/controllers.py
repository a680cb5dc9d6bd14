"""Words that say whose doing the verb is that hangs on them, and words that only count others."""

from collections.abc import Iterable

from streams.events.grammar import WordSet
from streams.events.trees.nlp import Tree

# Whom somebody asks or forces to do it does it.
CONTROLLERS = {
    "ask", "asked", "asks", "urge", "urged", "urges", "tell", "told", "tells", "invite", "invited", "invites", "order",
    "ordered", "orders", "force", "forced", "want", "wants", "wanted", "allow", "allowed", "let", "help", "persuade",
    "persuaded", "encourage", "encouraged", "press", "pressed", "advise", "advised", "accuse", "accused", "accuses",
    "demande", "demandé", "exhorte", "exhorté", "invité", "accusé", "appelle", "appelé",
    "accusent", "accusait", "accusaient", "accusant", "accusée", "accusés", "accusées", "soupçonne", "soupçonnent",
    "soupçonné", "soupçonnés", "appellent", "exhortent", "somme", "somment", "sommé", "pressent", "pressé",
}  # fmt: skip
# Whom somebody sends to do it does it.
SENDERS = WordSet(
    "send/sent dispatch despatch delegate depute instruct order assign task commission mandate direct fly/flew".split(),
    "en",
)
# What somebody is judged for is his own doing.
JUDGING = WordSet(
    "expel/expelled suspend punish penalise penalize sanction criticise criticize condemn denounce blame rebuke"
    " chide slam attack arrest jail praise thank commend congratulate sack fire dismiss oust fine sue".split(),
    "en",
)
# A number or a share, which counts what is behind `of`.
PARTS = frozenset(
    "some several many most all both each any dozens scores hundreds thousands number handful couple part".split()
)
# What is left of something that was shot down, or comes off it: debris from A's drone.
REMAINS = frozenset("debris wreckage fragment fragments pieces remnants shrapnel".split())
# What counts a part of something: un de ses postes.
PARTS_FR = frozenset("un une deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines".split())


def on_errand(tree: Tree, verb: int, sender: int, sent: Iterable[int], officials: WordSet) -> bool:
    """Whether one person is sent to do something: sent her minister to meet A. Troops do it for who sends them."""
    bid = tree[sender].lower in SENDERS and any(tree[c].tag == "TO" for c in tree[verb].children)
    whom = [tree[o] for o in sent]
    return bid and any((o.tag == "NNP" and o.text.isalpha()) or o.lower in officials for o in whom)
