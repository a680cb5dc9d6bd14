"""Who warns of what he would do himself: an event is threatened, not merely possible."""

from streams.events.trees.syntax import Syntax

# Who speaks of himself in the third person: its spokesman warned that the group would strike.
_THEY = frozenset("group movement alliance coalition front militia organisation organization fighters faction".split())
_MOUTHS = frozenset(
    "spokesman spokeswoman spokesperson commander leader general statement message video recording leaflet".split()
)


def threatened(syntax: Syntax, event: int, verb: int, previous: int) -> bool:
    """Whether `verb`, above an event, has somebody warn of what is his own: his troops would take the hill, he said.

    `previous` is the word on the way from the event below `verb`.
    """
    if syntax.token(verb).lower not in syntax.grammar.modality.get("threatening", ()):
        return False
    if syntax.token(previous).dep == "xcomp":
        return True  # threatened to launch an attack
    pronouns = syntax.grammar.pronouns
    nearby = [doer for d in syntax.subjects(event)[0] for doer in (d, *syntax.children(d, "poss"))]
    own = frozenset().union(*(pronouns[kind] for kind in ("one", "many", "thing", "own")))
    if _for_others(syntax, verb):
        own |= _THEY
    return any(syntax.token(doer).lower in own and _definite(syntax, doer) for doer in nearby)


def _for_others(syntax: Syntax, verb: int) -> bool:
    """Whether who warns speaks for a body: its spokesman, or speaking for it."""
    speakers = {syntax.token(s).lower for s in syntax.subjects(verb)[0]}
    before = {token.lower for token in syntax.tree[:verb]}
    return bool(speakers & _MOUTHS) or {"speaking", "for"} <= before or "behalf" in before


def _definite(syntax: Syntax, noun: int) -> bool:
    """Whether an English noun is of somebody known: a pronoun, or with an article that points back."""
    known = ("the", "its", "their", "his", "this", "our")
    return syntax.token(noun).lower not in _THEY or any(
        syntax.token(c).lower in known for c in syntax.children(noun, "det", "poss")
    )
