"""Whose post a Swahili infinitive tells of: baada ya Okello kujiuzulu; amekubali wadhifa baada ya kuteuliwa."""

import re
from collections.abc import Sequence

from streams.events.discourse.references import References
from streams.events.windows.name import Bond, Name
from streams.events.windows.subject import subject
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind

_OF = frozenset("wa ya la".split())
# What somebody has made of it: uamuzi wa Okello kujiuzulu.
_DECIDED = frozenset("uamuzi hatua tangazo taarifa habari kauli".split())
# Upinzani umemshinikiza Okello kujiuzulu: he has not yet.
_PRESSED = re.compile(r"\w*(?:shinikiz|lazimish|himiz|shauri|ruhus|omb|sih|tak)[ai]?$")
_OF_ANOTHER = re.compile(r"ku(?:m|wa)(?:fut|fukuz|teu|ondo|simamish|achish|vu|timu|apish|staafish|tumbu)\w+(?<!w)[ae]$")
_NEAR = 5  # words
_SINCE = frozenset("baada kabla tangu".split())
_TOLD_OF = _DECIDED | _SINCE | {"kufuatia"}
_TOLD = frozenset(("of", "owner", "object", "passive", "recipient"))


def own_leaving(
    window: Window, names: Sequence[Name], first: int, bonds: Sequence[Bond], references: References
) -> list[Bond]:
    """Who leaves or gets a post by an infinitive, where nobody else is named as the one whose post it is.

    He is named right before it, or he is the subject of the clause that it closes behind `baada ya`; not who is only
    meant by whose minister it is: baada ya waziri wa Okello kujiuzulu.
    """
    words = window.words
    if _OF_ANOTHER.match(words[first].plain):
        return []  # Okello alichukua hatua hiyo kumfuta kazi Lema
    if first == 0 or not words[first].plain.startswith(("ku", "kw")) or any(f in _TOLD for f, _ in bonds):
        return []
    behind = first - 2 if words[first - 1].plain in _OF and first > 1 else first - 1
    name = next((n for n in names if n.last == behind), None)
    if name is not None:
        return [("owner", name.meant)] if _holds_it(window, name) and name.meant is not None else []
    if first < 2 or words[first - 1].plain != "ya" or words[first - 2].plain not in _SINCE:
        return []
    return [("owner", m) for m in subject(window, names, first, references) if m.kind is EntityKind.PERSON]


def _holds_it(window: Window, name: Name) -> bool:
    """Whether a person named before the infinitive is the one who leaves: no envoy, minister or view of his."""
    if name.meant is None or name.meant.kind is not EntityKind.PERSON:
        return False
    if any(_PRESSED.match(w.plain) for w in window.words[max(0, name.first - _NEAR) : name.first]):
        return False
    if name.function not in ("of", "owner"):
        return name.function in ("", "place")
    whose = window.words[name.first - 2].plain if name.first > 1 else ""
    return whose in _TOLD_OF
