"""By whom and against whom English sanctions are, beyond what is bound to them: A's lists, markets closed to B."""

from collections.abc import Sequence

from streams.events.participants.bonds import of_noun
from streams.events.trees.syntax import Bond, Syntax
from streams.lexicon.lexicon import Form

_OPEN = frozenset("market markets port ports airspace skies sky waters border borders airports roads territory".split())


def put_on_lists(syntax: Syntax, bonds: Sequence[Bond]) -> list[Bond]:
    """Hit with sanctions by A, put on a list by A: to the parser, A made the list."""
    with_what = {t for function, t in bonds if function in ("company", "recipient", "place", "under") and t}
    made = [bond for token in with_what for bond in of_noun(syntax, token) if bond[0] == "agent"]
    listed = [noun for token in with_what for p, noun in syntax.prepositional(token) if p == "of"]
    clauses = [clause for noun in (*with_what, *listed) for clause in syntax.children(noun, "relcl")]
    names = [s for clause in clauses for s in syntax.subjects(clause)[0] if syntax.token(s).text[:1].isupper()]
    return made + [("agent", name) for name in names]  # a list of goods that A keeps out


def closed_to(syntax: Syntax, bonds: Sequence[Bond]) -> list[Bond]:
    """Closed its market to beef from A: to the parser, the market is one to beef."""
    return [
        ("recipient", noun)
        for function, token in bonds
        if function == "object" and syntax.token(token).lower in _OPEN
        for preposition, noun in syntax.prepositional(token)
        if preposition == "to"
    ]


def from_whom(form: Form, functions: set[str]) -> dict[str, str]:
    """What `from` tells of a measure: its ban on food from A hits A, trucks banned from A's roads were banned by A."""
    if form.group.frame == "bar":
        return {"origin": "under" if "passive" in functions and "agent" not in functions else "object"}
    goods = form.kind == "embargo" and form.shape == "noun" and functions & {"holder", "owner", "agent"}
    return {"origin": "target"} if goods and functions & {"target", "topic", "place"} else {}
