"""Whom Swahili accusations are about that go on: imeishutumu Orskia kwa kuvunja mkataba na kushambulia vijiji."""

import re
from collections.abc import Sequence

from streams.events.sentence import Meant
from streams.events.windows.name import Name
from streams.events.windows.window import Window

_BLAMING = re.compile(r"(?:shu?tum|tuhum|laum|shitak|shtak)[aiu]$|lumu$")
_INFINITIVE = re.compile(r"k(?:u|w)\w{2,}$")


def charged_with(window: Window, names: Sequence[Name], low: int, verb: int) -> list[Meant] | None:
    """Who is said to have done what an infinitive tells behind another; None where nobody is accused of that one.

    The accused stands between a verb of blaming and the first thing he is accused of, which `kwa` opens.
    """
    words = window.words
    blaming = next((i for i in range(verb - 1, low - 1, -1) if window.is_verb(words[i])), None)
    if blaming is None or not _BLAMING.search(words[blaming].plain):
        blaming = next((i for i in range(low, verb) if _BLAMING.search(words[i].plain)), None)
        if (
            blaming is None
            or not window.opens_clause(blaming)
            or any(window.is_verb(w) for w in words[blaming + 1 : verb])
        ):
            return None
    charge = next(
        (i for i in range(blaming + 1, verb - 1) if words[i].plain == "kwa" and _INFINITIVE.match(words[i + 1].plain)),
        None,
    )
    if charge is None:
        return None
    return [n.meant for n in names if blaming < n.first and n.last < charge and n.meant and n.function in ("", "agent")]
