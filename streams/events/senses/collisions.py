"""Ships that run into others on purpose, told from mishaps at sea."""

import re

from streams.events.sentence import Place

# Who is out there to keep others away.
_ON_PATROL = re.compile(
    r"\b(?:coast ?guards?|coastguards?|nav(?:y|al)|warships?|frigates?|destroyers?|cutters?|gunboats?|corvettes?|"
    r"militia|patrol|law enforcement|disputed|contested|shoal|reef|deliberate\w*|intentional\w*|aggressive\w*)\b"
)


def no_ramming(place: Place, sentence: str) -> bool:
    """Whether a collision is one of ships that met by mishap."""
    return place.text.lower().startswith("colli") and not _ON_PATROL.search(sentence.lower())
