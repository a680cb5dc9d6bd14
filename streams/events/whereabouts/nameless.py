"""Ground without a name that is attacked: the village lies in the country that the article is dated from."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse, dateline
from streams.events.grammar import WordSet
from streams.events.sentence import Sentence
from streams.events.whereabouts.scene import happening_at, laid_at
from streams.events.whereabouts.strange_towns import is_strange
from streams.names.demonyms import french_demonyms
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

_INHABITED = frozenset("village town city hamlet settlement district suburb neighbourhood neighborhood".split())
# A street behind the car park: of the town where the report is written.
_BUILT = frozenset(
    "street road house home building block apartment school hospital clinic market mosque church bridge station "
    "factory plant "
    "field orchard farm park playground car roof wing square shop bakery shelter kindergarten hotel".split()
)
_OF_IT = frozenset("outskirts edge edges centre center middle heart".split())
_PEOPLE = frozenset("villagers farmers shepherds residents civilians herders children farmer shepherd villager".split())


_DEFINITE = frozenset("le la les l' l’ ce cette cet ces des un une plusieurs deux trois quatre cinq six dix".split())
_BEFORE = frozenset("sur contre à au aux dans vers visant".split())  # what is hit, with its preposition
_NEARBY = WordSet(
    "village ville localité hameau camp quartier faubourg marché école hôpital immeuble bâtiment maison mosquée "
    "église villageois habitant riverain berger vitre toit dépôt usine gare pont "
    "bourg bourgade banlieue périphérie centre-ville port aéroport aérodrome entrepôt hangar silo grenier moulin "
    "minoterie boulangerie pressoir atelier carrière ferme étable verger serre exploitation champ vignoble oliveraie "
    "coopérative magasin boutique supermarché kiosque café restaurant hôtel appartement pavillon tour immeubles barre "
    "résidence clinique maternité dispensaire lycée collège université crèche orphelinat internat théâtre musée "
    "bibliothèque monastère cathédrale chapelle cimetière stade gymnase centrale sous-station transformateur "
    "barrage réservoir canalisation gazoduc oléoduc raffinerie terminal cimenterie aciérie fonderie route autoroute "
    "rue avenue place voie tunnel carrefour arrêt station station-service antenne caserne commissariat mairie "
    "ambulance bus minibus autobus autocar tramway train wagon tracteur camionnette "
    "ouvrier paysan agriculteur fermier cultivateur vigneron saisonnier passant civil enfant écolier fillette "
    "secouriste ambulancier infirmier soignant retraité famille vendeuse".split(),
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
    if not any(_unnamed(w) for w in words):
        return []
    return [p.model_copy(update={"role": "against"}) for p in dateline(discourse, sentence) if p.entity not in doers]


def _unnamed(words: Sequence[str]) -> bool:
    """Whether what is hit has no name of its own: the village, a street behind the car park, the edge of the town."""
    if (words[0] == "the" and words[-1] in _INHABITED) or words[-1] in _PEOPLE:
        return True
    built = any(word in _BUILT or word.removesuffix("s") in _BUILT or word in _OF_IT for word in words[1:3])
    return words[0] in ("a", "an", "the", "two", "three", "several") and built


def _at_the_scene(
    discourse: Discourse, sentence: Sentence, doers: set[str], words: Sequence[Sequence[str]]
) -> list[Participant]:
    """The place where a French report lays its scene, if what is hit there has no name of its own: le camp voisin."""
    if not any(_common(w[1:] if w[0] in _BEFORE else w) for w in words):
        return []
    place = laid_at(discourse.references, sentence.index) or _told_of(discourse, sentence, doers)
    if place is None or place.entity in doers:
        return []
    return [happening_at(place).model_copy(update={"role": "against"})]


def _common(words: Sequence[str]) -> bool:
    """Whether words name a building, a road or people as there are some everywhere: un dépôt; deux centrales."""
    return len(words) > 1 and words[0] in _DEFINITE and any(word in _NEARBY for word in words[1:3])


def _told_of(discourse: Discourse, sentence: Sentence, doers: set[str]) -> Mention | None:
    """The only watched country besides the doers that the report has told of, or of whose towns it has.

    Not where the sentence, those around it or the headline name a town or a country that is not watched.
    """
    references = discourse.references
    told: dict[str, Mention] = {}
    for back in range(sentence.index, -1, -1):
        for mention in (*references.mentions[back], *discourse.towns.get(back, ())):
            if mention.kind is EntityKind.PLACE and mention.entity not in doers:
                told.setdefault(mention.entity, mention)
        if back in (sentence.index, sentence.index - 1, 0) and _strangely_named(discourse, back):
            return None
    return next(iter(told.values())) if len(told) == 1 else None


def _strangely_named(discourse: Discourse, index: int) -> bool:
    """Whether a sentence names a town, a country or a people that is not watched."""
    references = discourse.references
    own = [(m.start, m.end) for m in (*references.mentions[index], *discourse.towns.get(index, ()))]
    low, high = references.spans[index]
    people = (m.span() for m in re.finditer(r"\b[a-zà-ÿ]{4,}", references.text[low:high]))
    foreign = [
        (a + low, b + low) for a, b in people if fold(references.text[a + low : b + low]).text in french_demonyms()
    ]
    strange = [(a, b) for a, b in references.strangers(index) if is_strange(references.text[a:b])]
    return any(not any(a < end and start < b for start, end in own) for a, b in (*strange, *foreign))
