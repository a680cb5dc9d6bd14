"""Who bids others do something, which they need not do: told A to vote, sanctions to make A return to talks."""

from streams.events.modality.attachment import infinitive
from streams.events.trees.syntax import Syntax

_BIDDING = frozenset("tell tells told telling instruct instructs instructed".split())
_FORCING = frozenset(
    "make force push press pressure compel coerce get bring drive persuade convince induce lure".split()
)
_AIMED = ("advcl", "acl", "xcomp")


def bids(syntax: Syntax, verb: int) -> bool:
    """Whether an English verb bids somebody do what hangs on it, or only aims at that."""
    word = syntax.token(verb)
    bidden = any(infinitive(syntax, c) for c in syntax.children(verb, "xcomp"))
    told = word.lower in _BIDDING and bool(syntax.objects_of(verb)) and bidden
    return syntax.english and (told or (word.lower in _FORCING and infinitive(syntax, verb) and word.dep in _AIMED))


_ACCEPTING = frozenset("accept accepts accepted accepting".split())
_INVITATION = frozenset("invitation invitations invite offer".split())


def accepted(syntax: Syntax, noun: int) -> bool:
    """Whether an English noun is an invitation that was accepted: A accepted an invitation to visit B."""
    token = syntax.token(noun)
    taken = token.dep in ("dobj", "nsubjpass") and syntax.token(token.head).lower in _ACCEPTING
    return syntax.english and token.lower in _INVITATION and taken


_ASKING = frozenset("ask asks asked asking request requests requested requesting".split())
_HOUSE = frozenset(
    "parliament lawmakers senate assembly congress king queen monarch emir legislature legislators deputies house "
    "council rada knesset chancellor".split()
)


def put_to_the_house(syntax: Syntax, verb: int) -> bool:
    """Whether an English verb puts an appointment to those who decide on it: asked parliament to dismiss A."""
    asked = {syntax.token(o).lower for o in (*syntax.objects_of(verb), *_told(syntax, verb))}
    return syntax.english and syntax.token(verb).lower in _ASKING and bool(asked & _HOUSE)


def _told(syntax: Syntax, verb: int) -> list[int]:
    """The subject of the clause that is asked for, which small parsers have there: asked | parliament to dismiss A."""
    return [s for clause in syntax.children(verb, "ccomp") for s in syntax.children(clause, "nsubj")]
