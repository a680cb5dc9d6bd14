"""English events that are taken for granted, whatever is said of them: results rejected, barred from the May election,
Saturday's talks."""

from streams.events.trees.syntax import Syntax

# What only a vote that is held, or due, has.
_OF_A_VOTE = frozenset(
    "result results outcome outcomes winner winners victor victory victories victors win defeat loss conduct fairness "
    "legitimacy integrity credibility fraud irregularities rigging debate debates candidate candidates candidacy "
    "candidacies nominee nominees nomination contender contenders frontrunner favourite favorite ticket run-up runup "
    "eve "
    "aftermath turnout round rounds certification annulment recount violations abuses tally count returns preparations "
    "ballot ballots campaign participation part challenger rival contest standing place seat seats lead".split()
)
_DECIDED = frozenset("winner winners victor result results outcome runner-up".split())
# What is done in or to one.
_IN_A_VOTE = frozenset(
    "win wins won winning lose loses lost losing contest contests contested contesting boycott boycotts boycotted "
    "boycotting "
    "rig rigs rigged rigging steal steals stole stolen stealing monitor monitors monitored monitoring observe observes "
    "observed observing dominate dominates dominated sweep swept manipulate manipulated manipulating "
    "run runs ran running stand stands stood standing compete competes competed competing vote votes voting "
    "participate "
    "participates participated participating sit field fields fielded fielding disrupt disrupts disrupted "
    "disrupting".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week weekend month".split()
)
_COPING = frozenset(
    "cope coping deal dealing recover recovering struggle struggling contend contending grapple grappling recovery "
    "respond responding response".split()
)
_FIGHTING = frozenset("fight fighting battle battling combat combating tackle tackling contain containing".split())
_AT = frozenset("of in for from at to during".split())
_MODALS = frozenset("could may might would will can 'll 'd".split())
_MAYBE = frozenset("a an any no some such".split())


def taken_for_granted(syntax: Syntax, head: int) -> bool:
    """Whether the vote that `head` names is definite, and only has results, candidates or boycotts told of."""
    vote = syntax.token(head)
    if not syntax.english or not syntax.is_noun(head):
        return False
    if not _definite(syntax, head):
        above = syntax.token(vote.head)  # the winner of a runoff
        return vote.dep == "pobj" and above.lower in ("of", "in") and syntax.token(above.head).lower in _DECIDED
    if vote.dep in ("dobj", "nsubjpass"):
        return syntax.token(vote.head).lower in _IN_A_VOTE
    if vote.dep in ("compound", "poss"):
        return syntax.token(vote.head).lower in _OF_A_VOTE
    above = syntax.token(vote.head)
    if vote.dep != "pobj" or above.dep != "prep" or above.lower not in _AT:
        return False
    over = syntax.token(above.head).lower
    return over in _OF_A_VOTE or (above.lower in ("in", "for", "from") and over in _IN_A_VOTE)


def already_there(syntax: Syntax, head: int) -> bool:
    """Whether a hazard is there, whatever may come of it: aid to help A cope with flood damage; Friday's landslide."""
    if not syntax.english or not syntax.is_noun(head):
        return False
    if of_a_day(syntax, head):
        return True
    token = syntax.token(head)
    while token.dep in ("compound", "nmod", "amod") and token.head != token.index:
        token = syntax.token(token.head)
    above = syntax.token(token.head)
    if token.dep == "pobj" and above.lower in ("with", "from", "against", "to"):
        return syntax.token(above.head).lower in _COPING
    return token.dep == "dobj" and above.lower in _FIGHTING


def of_a_day(syntax: Syntax, head: int) -> bool:
    """Whether what a noun names is known by its day: hopes for Saturday's talks; this month's elections."""
    days = [c for c in syntax.children(head, "poss") if syntax.token(c).lower in _DAYS]
    return syntax.english and bool(days) and not _may_yet_strike(syntax, head)


def _may_yet_strike(syntax: Syntax, head: int) -> bool:
    """Whether it is only told what a hazard of a day may do: Friday's storm could kill; not: may have killed."""
    if any(syntax.token(c).lower == "yesterday" for c in syntax.children(head, "poss")):
        return False
    token = syntax.token(head)
    above = syntax.token(token.head)
    if token.dep == "pobj" and above.lower in _AT | {"by"}:
        token, above = above, syntax.token(above.head)
    if token.dep not in ("nsubj", "nsubjpass", "prep", "agent"):
        return False
    helping = {syntax.token(c).lower for c in syntax.children(above.index, "aux")}
    return bool(helping & _MODALS) and "have" not in helping


def _definite(syntax: Syntax, head: int) -> bool:
    words = [syntax.token(c) for c in syntax.children(head, "det", "poss")]
    if any(w.lower in _MAYBE for w in words):
        return any(w.dep == "poss" for w in words)
    return bool(words) or syntax.token(head).dep == "compound"
