"""Those whom a body's name and the noun that belongs to it mean together: its fighters, leaders or officials."""

from streams.events.sentence import Meant, Sentence, Through
from streams.events.trees.nlp import Token
from streams.names.gazetteer import Mention


def meant_through(mention: Mention, sentence: Sentence, noun: Token, through: Through) -> Meant:
    """A body's fighters, leaders or officials: by its name, and the noun that belongs to it."""
    if mention.within:
        return Meant(mention.entity, mention.kind, mention.start, mention.end, "place", "place")
    start = sentence.start + noun.start
    low, high = min(mention.start, start), max(mention.end, start + len(noun.text))
    return Meant(mention.entity, mention.kind, low, high, "name", through)
