"""Ground without a name that is attacked: the village lies in the country that the article is dated from."""

from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse, dateline
from streams.events.grammar import WordSet
from streams.events.sentence import Sentence
from streams.events.whereabouts.scene import happening_at, laid_at

_INHABITED = frozenset("village town city hamlet settlement district suburb neighbourhood neighborhood".split())
_PEOPLE = frozenset("villagers farmers shepherds residents civilians herders children farmer shepherd villager".split())


_DEFINITE = frozenset("le la les ce cette ces des un une plusieurs trois deux".split())
_NEARBY = WordSet(
    "village ville localité hameau camp quartier faubourg marché école hôpital immeuble bâtiment maison mosquée "
    "église villageois habitant riverain berger vitre toit dépôt usine gare pont".split(),
    "fr",
)


def where_it_is(discourse: Discourse, sentence: Sentence, participants: Sequence[Participant]) -> list[Participant]:
    """The place of the dateline as the one that is attacked, where only the village or the like is said to be."""
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    hit = [p for p in participants if p.role == "against"]
    if not doers or any(p.entity for p in hit):
        return []
    words = [p.text.lower().split() for p in hit]
    if discourse.grammar.language == "fr":
        return _at_the_scene(discourse, sentence, doers, words)
    if not any((w[0] == "the" and w[-1] in _INHABITED) or w[-1] in _PEOPLE for w in words):
        return []
    return [p.model_copy(update={"role": "against"}) for p in dateline(discourse, sentence) if p.entity not in doers]


def _at_the_scene(
    discourse: Discourse, sentence: Sentence, doers: set[str], words: Sequence[Sequence[str]]
) -> list[Participant]:
    """The place where a French report lays its scene, if what is hit there has no name of its own: le camp voisin."""
    if not any(w[0] in _DEFINITE and any(word in _NEARBY for word in w[1:3]) for w in words if len(w) > 1):
        return []
    place = laid_at(discourse.references, sentence.index)
    if place is None or place.entity in doers:
        return []
    return [happening_at(place).model_copy(update={"role": "against"})]
