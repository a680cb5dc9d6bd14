"""Whose government an English text means that says no more: of the only country that it names so far.

MANILA, Philippines - Negotiators of the government and the rebels signed a pact.
"""

import re

from streams.events.discourse.references import References, Resolved
from streams.names.demonyms import is_country, is_demonym
from streams.names.entity_type import EntityKind

_GOVERNMENT = re.compile(r"(?:the )?(?:central |federal |national )?(?:government|govt|gov['’]t)", re.IGNORECASE)
_NAME = re.compile(r"(?=\b([A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?))")


def the_government(references: References, before: int, phrase: str) -> Resolved:
    """The watched country whose government a phrase means; none where another country is named before."""
    if references.grammar.language != "en" or not _GOVERNMENT.fullmatch(phrase.strip()):
        return []
    text = references.text[:before]
    named = [m for ms in references.mentions.values() for m in ms if m.end <= before]
    lands = {m.entity: m.kind for m in named if m.kind is EntityKind.PLACE and _country(text[m.start : m.end])}
    if len(lands) != 1:
        return []
    for match in _NAME.finditer(text):
        start, end = match.span(1)
        own = any(m.start < end and start < m.end for m in named)
        if not own and (_country(match.group(1)) or _country(match.group(1).split()[0])):
            return []
    return [(entity, kind, "official") for entity, kind in lands.items()]


def _country(name: str) -> bool:
    return is_country(name) or is_demonym(name)
