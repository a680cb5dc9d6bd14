"""Swahili measures of which those complain whom they hit: Orskia imelaani vikwazo vya X dhidi ya maafisa wake."""

import re
from collections.abc import Sequence

from streams.events.windows.name import Bond, Name
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

# Behind the measure: whose people or things it hits is told by a possessive alone.
_ON_OWN = re.compile(
    r"(?:(?!dhidi |kwa )[\w'-]+ ){0,5}?(?:dhidi ya|kwa) "
    r"(?:baadhi ya |idadi ya )?(?!muda|sababu|ajili|kosa|mara)[\w'-]{4,} "
    r"(?:(?:wa|ya|za|vya) \w+ |wakuu |waandamizi )?(?:wake|wao|yake|zake|vyake|lake|yao|zao|vyao)\b"
)
_IMPOSING = ("of", "agent", "subject", "holder", "modifier", "owner")
_HIT = ("target", "recipient", "object", "passive", "origin")

_ENTERING = re.compile(r"ku(?:ya|vi|zi|wa|i|u|li)?ingi(?:a|zwa|za)$")


def kept_out_of(window: Window, names: Sequence[Name], last: int, bonds: Sequence[Bond]) -> list[Bond]:
    """Waziri amezuia mazao ya Orskia kuingizwa nchini Varduland: who is shut out of a state is so by that state."""
    if any(f in ("subject", "agent", "holder") and m.kind is not EntityKind.PERSON for f, m in bonds):
        return list(bonds)
    for name in names:
        at = name.first - 1 - (window.words[name.first - 1].plain == "nchini")
        entered = name.first > last + 2 and name.function == "place" and _ENTERING.match(window.words[at].plain)
        if entered and name.meant is not None and name.meant.kind is EntityKind.PLACE:
            own = name.meant
            return [*((f, m) for f, m in bonds if m.entity != own.entity), ("subject", own), ("holder", own)]
    return list(bonds)


def on_own(window: Window, names: Sequence[Name], first: int, last: int, bonds: Sequence[Bond]) -> list[Bond]:
    """The state or body at the head of a sentence, whose own officers the measure of another is said to hit."""
    if window.grammar.language != "sw" or any(function in _HIT for function, _ in bonds):
        return []
    behind = " ".join(w.plain for w in window.words[last + 1 : last + 12])
    imposing = {meant.entity for function, meant in bonds if function in _IMPOSING}
    if not imposing or _ON_OWN.match(behind) is None:
        return []
    head = next((n for n in names if n.function in ("", "member")), None)
    if head is None or head.last >= first or head.meant is None or head.meant.kind is EntityKind.PERSON:
        return []
    return [] if head.meant.entity in imposing else [("target", head.meant)]
