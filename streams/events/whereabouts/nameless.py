"""Ground without a name that is attacked: the village lies in the country that the article is dated from."""

from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse, dateline
from streams.events.sentence import Sentence

_INHABITED = frozenset("village town city hamlet settlement district suburb neighbourhood neighborhood".split())
_PEOPLE = frozenset("villagers farmers shepherds residents civilians herders children farmer shepherd villager".split())


def where_it_is(discourse: Discourse, sentence: Sentence, participants: Sequence[Participant]) -> list[Participant]:
    """The place of the dateline as the one that is attacked, where only the village or the like is said to be."""
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    hit = [p for p in participants if p.role == "against"]
    if not doers or any(p.entity for p in hit):
        return []
    words = [p.text.lower().split() for p in hit]
    if not any((w[0] == "the" and w[-1] in _INHABITED) or w[-1] in _PEOPLE for w in words):
        return []
    return [p.model_copy(update={"role": "against"}) for p in dateline(discourse, sentence) if p.entity not in doers]
