"""Swahili talks that open a sentence, whose other party is the subject of the clause behind the comma."""

from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.window import Window

_OPENING = frozenset(
    "katika kwenye baada wakati kufuatia mwishoni mwanzoni kando pembeni pembezoni akizungumza".split()
)
_NEAR = 5  # words from the beginning of the sentence to the talks
_REACH = 24  # words from the talks to whoever speaks behind them


def fronted(window: Window, names: Sequence[Name], noun: int) -> list[Bond]:
    """Katika mazungumzo ya simu na Kiir, Rais Ruto aliomba: he of whom the clause behind tells held them.

    Not where the clause begins with anything else than a name that is its subject.
    """
    words = window.words
    if noun > _NEAR or words[0].plain not in _OPENING:
        return []
    for comma in range(noun + 1, min(len(words), noun + _REACH)):
        if words[comma].text != ",":
            continue
        name = next((n for n in names if n.first == comma + 1), None)
        if name is not None and window.opens_clause(name.last + 1):
            return [("teller", name.meant)] if name.meant is not None else []
    return []
