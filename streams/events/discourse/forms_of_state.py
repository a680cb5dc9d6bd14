"""States by what they are: the kingdom, l'archipel, le sultanat. The only such state that an article names so far."""

import re
from functools import cache

from streams.events.discourse.references import References, Resolved
from streams.names.demonyms import countries, french_demonyms, is_country, is_demonym
from streams.names.entity_type import EntityKind
from streams.text import fold

_KINGDOMS = (
    "Morocco|Saudi Arabia|Jordan|Bahrain|Thailand|Cambodia|Bhutan|Lesotho|Eswatini|Tonga|Denmark|Norway|Sweden|"
    "Netherlands|Belgium|Spain|United Kingdom"
)
_EMIRATES = "Qatar|Kuwait"
_ARCHIPELAGOS = "Comoros|Philippines|Indonesia|Maldives|Seychelles|Bahamas|Fiji|Vanuatu|Cape Verde|Solomon Islands"
_FORMS = {
    "kingdom": _KINGDOMS,
    "royaume": _KINGDOMS,
    "emirate": _EMIRATES,
    "emirat": _EMIRATES,
    "sultanate": "Oman",
    "sultanat": "Oman",
    "archipelago": _ARCHIPELAGOS,
    "archipel": _ARCHIPELAGOS,
}


def state_by_form(references: References, before: int, phrase: str, head: str) -> Resolved:
    """The watched state that a noun like kingdom means; none where another is one as well, or gives its name."""
    form = fold(head).text
    if form not in _FORMS or any(_foreign(word) for word in phrase.split()):
        return []
    found: dict[str, EntityKind] = {}
    for mentions in references.mentions.values():
        for m in mentions:
            if m.end <= before and m.kind is EntityKind.PLACE and _named(form).search(references.known[m.entity]):
                found[m.entity] = m.kind
    own = [(m.start, m.end) for mentions in references.mentions.values() for m in mentions]
    told = fold(references.text[:before])
    for name in _named(form).finditer(told.text):
        start, end = told.original(name.start()), told.original(name.end() - 1) + 1
        if not any(a < end and start < b for a, b in own):
            return []
    return [(entity, kind, "") for entity, kind in found.items()] if len(found) == 1 else []


@cache
def _named(form: str) -> re.Pattern[str]:
    names = sorted(countries(_FORMS[form].split("|")), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in names)})\b")


def _foreign(word: str) -> bool:
    """Whether a word in the description says of which country it is: le royaume saoudien."""
    return fold(word).text in french_demonyms() or (word[:1].isupper() and (is_country(word) or is_demonym(word)))
