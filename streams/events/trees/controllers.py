"""Words that say whose doing the verb is that hangs on them, and words that only count others."""

from streams.events.grammar import WordSet

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
# What counts a part of something: un de ses postes.
PARTS_FR = frozenset("un une deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines".split())
