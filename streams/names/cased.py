"""Capitals that tell a name from a common word: the US and us, Turkey and a turkey."""

import re

from streams.names.forms import Name, Source
from streams.names.institutions import stands_alone
from streams.text import line_around

# Whose side they are on stands behind them in French, in small letters.
_FIGHTERS_BEFORE = re.compile(
    r"\b(?:rebelles?|rébellion|combattants?|miliciens?|milices?|insurgés?|insurrection|guérilleros?|djihadistes|"
    r"jihadistes|islamistes|mouvement|missiles?|roquettes?|drones?) $"
)


def cased(text: str, start: int, end: int, name: Name) -> bool:
    """Capitals where the name needs them to be told from a common word."""
    written = text[start:end]
    if name.source is Source.JOINED:
        return text[end : end + 1] in ("-", "‑") and text[end + 1 : end + 2].islower()
    if name.source is Source.INSTITUTION:
        return stands_alone(text, start, end, name.written)
    if not name.single or not name.written[0].isupper() or name.source in (Source.DESCRIPTION, Source.NEAR):
        return True
    if name.acronym:
        return written.isupper() or (len(written) > 3 and written[0].isupper())
    if any(character.isupper() or character.isdigit() for character in written):
        return True
    if _FIGHTERS_BEFORE.search(text, max(0, start - 20), start):
        return True  # les rebelles houthis
    line = line_around(text, start, end)
    return not any(character.isupper() for character in line)
