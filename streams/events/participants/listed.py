"""Those whom a list names behind a plural: four presidents met: A, B and C; the leaders, among them A and B."""

import re

from streams.events.participants.belonging import once
from streams.events.sentence import Sentence
from streams.events.trees.nlp import Token
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# Right behind the noun: of whom some are named.
_AMONG = re.compile(
    r",? (?:among (?:them|whom|others?)|namely|notably|such as|they (?:are|were)|some of them|all of them),? "
)
_END = re.compile(r"[.;:()]|, (?:who|which|that|where|when)\b| [–—-] |$")


def listed(sentence: Sentence, noun: Token) -> list[Mention]:
    """The persons whom a list in the sentence names for a noun that stands for several."""
    syntax = sentence.syntax
    assert syntax is not None
    if noun.tag not in ("NNS", "NNPS") or once(syntax, noun.index):
        return []  # two retired generals: A and B
    among = _AMONG.match(sentence.text, noun.end)
    if among:
        low = among.end()
    else:
        colon = sentence.text.find(": ", noun.end)
        if colon < 0 or noun.dep not in ("nsubj", "nsubjpass", "dobj", "pobj", "ROOT"):
            return []
        low = colon + 2
    closed = _END.search(sentence.text, low)
    high = closed.start() if closed else len(sentence.text)
    verb = next((t.start for t in syntax.tree if low <= t.start < high and syntax.is_verb(t.index)), None)
    if verb is not None:
        if not among:
            return []  # behind the colon stands a sentence
        high = verb
    named = [m for m in sentence.mentions if low <= m.start - sentence.start and m.end - sentence.start <= high]
    return [m for m in named if m.kind is EntityKind.PERSON]
