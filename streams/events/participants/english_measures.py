"""By whom and against whom English sanctions are, where what binds them hangs on another noun of the phrase."""

from collections.abc import Sequence

from streams.events.participants.bonds import AIMING, of_noun
from streams.events.sentence import Place
from streams.events.trees.syntax import Bond, Syntax

_SHUT = {"access": "recipient", "entry": "origin"}  # what a trigger takes -> what hangs on it


def shut_to(syntax: Syntax, bonds: Sequence[Bond], place: Place) -> list[Bond]:
    """Closed its ports to A's goods, kept A's wine from a market: to the parser, ports to goods."""
    wanted = _SHUT.get(place.form.group.object or "")
    closed = [t for function, t in bonds if wanted and function in ("object", "passive", "of")]
    return [bond for token in closed for bond in of_noun(syntax, syntax.whole(token)) if bond[0] == wanted]


def whose_doings(syntax: Syntax, measure: int, bonds: Sequence[Bond]) -> list[Bond]:
    """Its curbs on purchases by A's citizens: to the parser, curbs by them, or prolonged by them."""
    functions = {function for function, _ in bonds}
    if "owner" not in functions or "topic" not in functions:
        return list(bonds)
    beside = {noun for preposition, noun in syntax.prepositional(measure) if preposition == "by"}
    verb = syntax.token(measure).head if syntax.token(measure).dep == "dobj" else measure
    above = () if syntax.passive(verb) else syntax.prepositional(verb)
    found = [("target" if f == "agent" and t in beside else f, t) for f, t in bonds]
    return found + [("target", noun) for preposition, noun in above if preposition == "by" and noun > measure]


def without_causes(syntax: Syntax, bonds: Sequence[Bond]) -> list[Bond]:
    """The bonds without what sanctions answer to: in protest at remarks on A."""
    return [(f, t) for f, t in bonds if f != "target" or not _answered(syntax, t)]


def _answered(syntax: Syntax, noun: int) -> bool:
    """Whether something is done at a noun, and not aimed at it."""
    preposition = syntax.token(syntax.token(noun).head)
    return preposition.lower == "at" and syntax.token(preposition.head).lower not in AIMING
