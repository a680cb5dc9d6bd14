"""Swahili talks that open a sentence, whose other party is the subject of the clause behind the comma."""

from collections.abc import Sequence

from streams.events.discourse.references import References
from streams.events.windows.complements import complements
from streams.events.windows.name import Bond, Name
from streams.events.windows.parties import parties, without_bearers
from streams.events.windows.subject import subject
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_THEIRS = frozenset("yao wao chao".split())
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


def theirs(window: Window, names: Sequence[Name], noun: int, references: References) -> list[Bond]:
    """Katika mazungumzo yao Okello alimpongeza Rais Varga: two who are only told behind whose talks those are."""
    words = window.words
    if noun > _NEAR or words[0].plain not in _OPENING or noun + 1 >= len(words):
        return []
    if words[noun + 1].plain not in _THEIRS or any(n.last < noun for n in names):
        return []
    verb = next((i for i in range(noun + 2, len(words)) if window.is_verb(words[i])), None)
    if verb is None:
        return []
    behind = complements(window, names, verb, noun=False)
    both = [*subject(window, names, verb, references), *(m for f, m in behind if f == "object")]
    both = [m for m in both if m.kind is EntityKind.PERSON or m.through in ("leader", "official")]
    return [("between", m) for m in both] if len({m.entity for m in both}) > 1 else []
