"""Which state `the country` is: Unrest goes on in Orskia. Varduland has imposed sanctions on the country.

The one named last that does not act itself in the sentence, where the words since then name no other.
"""

import re
from collections.abc import Set as AbstractSet

from streams.events.discourse.references import References, Resolved
from streams.names.entity_type import EntityKind
from streams.names.strange_states import names_strange_state

_THE_COUNTRY = {
    "en": re.compile(
        r"(?:the|that|this) (?:(?:(?:whole|entire|troubled|war-torn|impoverished|\w+-hit) )?(?:country|nation)|"
        r"(?:[A-Z][\w-]+ ){1,2}(?:country|nation|member(?: state)?))"  # the OPEC member
    ),
    "sw": re.compile(r"(?:nchi|taifa) (?:hiyo|hilo)"),
    "fr": re.compile(r"(?:(?:contre|sur|dans|de|à|vers|pour|par) )?(?:le|ce|du|au) pays", re.IGNORECASE),
}
_REACH = 2  # sentences before


def the_country(
    references: References, index: int, before: int, phrase: str, doing: AbstractSet[str] = frozenset()
) -> Resolved:
    """The watched state, if any, that a description at offset `before` in sentence `index` means.

    Not one of those `doing` it; where they are not given, of whoever the sentence is about.
    """
    wanted = _THE_COUNTRY.get(references.grammar.language)
    if wanted is None or not wanted.fullmatch(phrase.strip()):
        return []
    acting = doing or {entity for entity, _, _ in references.subjects.get(index) or ()}
    if references.grammar.language == "en":
        acting = acting | {seat for entity in acting for seat in references.seats.get(entity, ())}
    if not acting:
        return []
    for back in range(index, max(-1, index - _REACH - 1), -1):
        start, end = references.spans[back]
        places = [m for m in references.mentions[back] if m.end <= before and m.kind is EntityKind.PLACE]
        others = {m.entity: m for m in places if m.entity not in acting and not m.leader}
        if len(others) > 1:
            return []
        if names_strange_state(references.text[start : min(end, before)], start, references.mentions[back]):
            return []
        if others:
            return [(m.entity, m.kind, "") for m in others.values()]
    return []
