"""Swahili talks that open a sentence, whose other party is the subject of the clause behind the comma."""

from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.parties import parties, without_bearers
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
        unit = next((u for u in parties(window, without_bearers(window, names)) if u[0].first == comma + 1), None)
        behind = max(n.last for n in unit) + 1 if unit is not None else comma
        while unit is not None and behind < len(words) and words[behind].text[0].isupper():
            behind += 1  # Rais wa Kenya Daniel Okello
        if unit is not None and window.opens_clause(behind):
            return [("teller", n.meant) for n in unit if n.meant is not None]
    return []
