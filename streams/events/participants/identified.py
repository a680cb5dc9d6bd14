"""Somebody who is not watched, by what a clause says of him: described as the chief of A, or heading A."""

from dataclasses import replace

from streams.events.grammar import WordSet
from streams.events.sentence import Meaning, Meant, Sentence
from streams.events.trees.nlp import Token
from streams.names.entity_type import EntityKind

_IDENTIFYING = frozenset("identified described known named presented portrayed recognised recognized listed".split())
_HEADING = WordSet("head chair lead/led command run govern rule".split(), "en")


def identified(sentence: Sentence, noun: Token, meaning: Meaning) -> list[Meant]:
    """The bodies for which somebody stands: a man described as the spokesman of A; General Bell, who commands A."""
    syntax = sentence.syntax
    assert syntax is not None
    found: list[Meant] = []
    for clause in syntax.children(noun.index, "acl", "relcl"):
        if syntax.token(clause).lower in _IDENTIFYING:
            found += [
                m for word, named in syntax.prepositional(clause) if word == "as" for m in meaning(sentence, named)
            ]
        if syntax.english and syntax.token(clause).lower in _HEADING:
            led = [m for t in syntax.objects(clause) if t > clause for m in meaning(sentence, t)]
            bodies = (m for m in led if m.kind not in (EntityKind.PERSON, EntityKind.PLACE))
            found += [replace(m, through="leader") for m in bodies]
    return found
