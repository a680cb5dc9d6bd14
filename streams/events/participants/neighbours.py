"""Whom `its western neighbour` means: the one watched country, besides its own, that the text has told of before."""

import re

from streams.events.discourse.references import REACH, References
from streams.events.sentence import Meaning, Meant, Sentence
from streams.events.trees.nlp import Token
from streams.names.demonyms import is_country, is_demonym
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_NEXT_DOOR = frozenset(("neighbour", "neighbor"))


def neighbour(sentence: Sentence, noun: Token, meaning: Meaning, references: References) -> list[Meant]:
    """The only watched country told of so far beside the owner of an English `neighbour`; nobody with strangers."""
    syntax = sentence.syntax
    assert syntax is not None
    if not syntax.english or noun.lower not in _NEXT_DOOR or sentence.at_token(noun.index):
        return []
    owners = [m.entity for child in syntax.children(noun.index, "poss") for m in meaning(sentence, child)]
    if len(set(owners)) != 1:
        return []
    told: dict[str, Mention] = {}
    for index in range(max(0, sentence.index - REACH), sentence.index + 1):
        if _strangers(references, index):
            return []
        for mention in references.mentions[index]:
            if mention.kind is EntityKind.PLACE and mention.entity not in owners:
                told.setdefault(mention.entity, mention)
    if len(told) != 1:
        return []
    start = sentence.start + noun.start
    return [Meant(m.entity, m.kind, start, start + len(noun.text), "description") for m in told.values()]


def _strangers(references: References, index: int) -> bool:
    """Whether a sentence names a country or a people that is not watched."""
    low, high = references.spans[index]
    own = [(m.start, m.end) for m in references.mentions[index]]
    names = re.finditer(r"[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?", references.text[low:high])
    free = (n for n in names if not any(a < low + n.end() and low + n.start() < b for a, b in own))
    return any(is_country(word) or is_demonym(word) for n in free for word in (n.group(), *n.group().split()))
