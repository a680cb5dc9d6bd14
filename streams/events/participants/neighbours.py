"""Whom `its western neighbour` or `son rival` means: the one watched country, besides its own, told of before."""

from streams.events.discourse.couples import strange_bodies
from streams.events.discourse.references import REACH, References
from streams.events.sentence import Meaning, Meant, Sentence
from streams.events.trees.nlp import Token
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_NEXT_DOOR = frozenset("neighbour neighbor voisin voisine".split())
_OPPOSED = frozenset("rival foe enemy adversary rivale ennemi ennemie adversaire".split())
_OWN = frozenset("its their son sa leur".split())


def neighbour(sentence: Sentence, noun: Token, meaning: Meaning, references: References) -> list[Meant]:
    """The only watched country told of so far beside the owner of a neighbour or a rival; nobody with strangers.

    A rival may be a body of any kind.
    """
    syntax = sentence.syntax
    assert syntax is not None
    if noun.lower not in _NEXT_DOOR | _OPPOSED or sentence.at_token(noun.index):
        return []
    owning = [*syntax.children(noun.index, "poss", "nmod:poss")]
    owning += [c for c in syntax.children(noun.index, "det") if syntax.token(c).lower in _OWN]
    owners = {m.entity for child in owning for m in meaning(sentence, child)}
    if not owning:
        return []
    told: dict[str, Mention] = {}
    for index in range(max(0, sentence.index - REACH), sentence.index + 1):
        if strange_bodies(references, index):
            return []
        for mention in references.mentions[index]:
            state = mention.kind is EntityKind.PLACE or (noun.lower in _OPPOSED and mention.kind is EntityKind.GROUP)
            if state and mention.entity not in owners:
                told.setdefault(mention.entity, mention)
    if len(owners) != 1 or len(told) != 1:
        return []
    start = sentence.start + noun.start
    return [Meant(m.entity, m.kind, start, start + len(noun.text), "description") for m in told.values()]
