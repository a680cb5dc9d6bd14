"""English sentences without the names of those who hold an office of a watched body, where nobody watches them.

`Lena Moor, the Orskian foreign minister, telephoned` says no more of whose minister she is than `the Orskian foreign
minister telephoned`, and a small parser takes `telephoned` for what the minister was. So it does with strange names
behind offices, `Orskian President Abdel Moor of`, and before their countries, `President Abdel Moor of Orskia`.
"""

import re
from collections.abc import Sequence

from streams.events.discourse.delegates import Delegates
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

Span = tuple[int, int]

_OF = re.compile(r" of (?:the )?(?=[A-ZÀ-Þ])")
_REACH = 20  # characters behind a name: of the Republic of

# Those whose office says enough; of an ambassador or a deputy the name shows that he came himself.
_LEADING = re.compile(
    r"(?<!\bvice )(?<!\bvice-)\b(?<!\bdeputy )(?<!\bdeputy prime )(?<!\bdeputy foreign )(?:president|minister|premier|"
    r"chancellor|secretary of state|king|emir|sultan|counterpart) $",
    re.IGNORECASE,
)
# The Orskian foreign minister, telephoned: up to the comma that closes what stands behind a name.
_APPOSED = re.compile(
    r", (?P<office>(?:(?!(?:who|whom|whose|which|that|and|but|or|was|is|has|had|will|would|said|in|on|at) )[\w'’-]+ )"
    r"{1,8}[\w'’-]+)(?P<close>,)(?= [a-z])"
)


def bearers(text: str, offset: int, mentions: Sequence[Mention], delegates: Delegates) -> list[Span]:
    """Stretches of the sentence `text` at `offset` of the article to leave out; none holds a watched name."""
    cuts: list[Span] = []
    for start, end in delegates.named:
        low, high = start - offset, end - offset
        if low < 0 or high > len(text):
            continue
        apposed = _APPOSED.match(text, high)
        if apposed and _names_body(apposed.span("office"), offset, mentions):
            cuts += [(low, high + 2), apposed.span("close")]
        elif _OF.match(text, high) and _names_body((high, high + _REACH), offset, mentions):
            cuts.append((low, high + 1))
        elif _LEADING.search(text[:low]) and text[high : high + 1] in (" ", "."):
            cuts.append((low - 1, high))  # Orskian President Abdel Moor
    held = [(m.start - offset, m.end - offset) for m in mentions if not m.leader]  # his office names what he leads
    return [(low, high) for low, high in cuts if not any(a < high and low < b for a, b in held)]


def _names_body(office: Span, offset: int, mentions: Sequence[Mention]) -> bool:
    """Whether a watched body stands in words that tell an office."""
    low, high = office
    return any(low <= m.start - offset < high for m in mentions if m.kind is not EntityKind.PERSON)
