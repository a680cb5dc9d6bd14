"""Whom a French il or elle means: a person or a body, whichever the sentence before had for its subject.

Peru had warned; il a fermé la frontière. Not where its article is of the other gender, or where the sentence names a
person as well, who is likelier meant.
"""

from streams.events.discourse.references import REACH, References, Resolved
from streams.events.trees.syntax import Syntax
from streams.names.entity_type import EntityKind

_MASCULINE = frozenset("le un ce cet son du au".split())
_FEMININE = frozenset("la une cette sa".split())


def either(references: References, index: int, before: int, *, feminine: bool) -> Resolved:
    """The person or the one body that a pronoun in the singular means."""
    for back in range(index - 1, max(-1, index - REACH), -1):
        if back not in references.subjects:
            break
        subject = references.subjects[back]
        bodies = {item[0] for item in subject or () if item[1] is not EntityKind.PERSON}
        if subject is None or references.genders.get(back, "f" if feminine else "m") != ("f" if feminine else "m"):
            return []
        if len(bodies) == 1 and len({item[0] for item in subject}) == 1 and not _names_person(references, back):
            return subject[:1]
        break
    return references.pronoun(index, before, "one")


def gender(syntax: Syntax, subject: int) -> str:
    """The gender of a French subject by its article; nothing where none tells."""
    articles = {syntax.token(child).lower for child in syntax.children(subject, "det")}
    return "m" if articles & _MASCULINE else "f" if articles & _FEMININE else ""


def _names_person(references: References, index: int) -> bool:
    """Whether a sentence names somebody, watched or not."""
    if any(m.kind is EntityKind.PERSON for m in references.mentions[index]):
        return True
    return any(" " in references.text[a:b] for a, b in references.strangers(index))
