"""What stands between the parts of a French clause and tells nothing of who takes part: what a deed is done with, who
stands by the doer; and where goods are from, which is whose they are."""

import re
from collections.abc import Sequence

from streams.names.gazetteer import Mention

# What a deed is done with, between a verb and whom it is done to: a bombardé au drone un convoi.
_WITH_ARMS = re.compile(
    r"\b(?:bombard|pilonn|attaqu|frapp|mitraill|harcel|assailli|visé|ciblé|touché|détruit|incendié|tué|abattu)\w*"
    r"(?P<cut>,? (?:aux? |à l['’]|à la |à coups? (?:de |d['’])|à l['’]aide (?:de |d['’])|au moyen (?:de |d['’]))"
    r"(?:\w+ )?(?:drones?|mortiers?|canons?|artillerie|roquettes?|armes?|missiles?|obus|bombes?|grenades?|"
    r"lance-roquettes|mitrailleuses?|explosifs?|machettes?|couteaux?|phosphore|gaz)"
    r"(?: (?:à eau|lourde?s?|blanche|automatique|kamikazes?|explosifs?|balistiques?|de croisière|planantes?|blanc))?)"
    r"(?=[ ,.])"
)
# ... and a deed told by a noun: un attentat à la voiture piégée perpétré par A.
_RIGGED = re.compile(
    r"\b(?:attentats?|attaques?|assauts?)(?P<cut> (?:aux? |à la |à l['’])"
    r"(?:(?:voiture|véhicule|camion|moto|camionnette|ceinture|gilet|engin)s? (?:piégée?s?|explosi(?:f|ve)s?)|bombes?|"
    r"explosifs?|couteaux?|grenades?|machettes?|armes? (?:automatique|lourde|blanche|à feu)s?))(?=[ ,.])"
)
# Whose deed it is, before to whom it is done: le bombardement, par A, d'un campement de B.
_BY = re.compile(r"(?<=\w)(?P<open>,) par [^,;:.()]{3,60}(?P<close>,)(?= (?:de |d['’]|du |des |contre |sur ))")
# Who dies, as one word: ont trouvé la mort, a perdu la vie.
_DYING = re.compile(r"\b(?:trouvé la mort|perdu la vie)\b")
# What is put into force, as one word: met en œuvre les sanctions de A.
_PUT = re.compile(
    r"\b(?P<verb>mis|mises?|met|mettent|mettre|mettra|mettront) en (?:œuvre|oeuvre|place|vigueur|application)\b"
)
_APPLIED = {
    "mis": "appliqué", "mise": "appliquée", "mises": "appliquées", "met": "applique", "mettent": "appliquent",
    "mettre": "appliquer", "mettra": "appliquera", "mettront": "appliqueront",
}  # fmt: skip
_EAST = re.compile(r"(?<=l['’])est(?= (?:de |d['’]|du |des ))")  # to the parser, a form of être
_GOODS = (
    r"\b(?:produits?|marchandises?|biens|fruits|légumes|viandes?|vols?|avions?|appareils|compagnies|importations?|"
    r"denrées|véhicules?|camions?|navires?|bateaux|cargaisons?|acier|bois|céréales|blé|bétail|minerais?|articles|"
    r"carburants?|pétrole|gaz|charbon|poissons?|voyageurs|passagers|étudiants)\b(?: (?!par )[\w'’-]+){0,4}?"
)
# Where goods are from, as whose they are: les marchandises en provenance de A, fabriquées en A.
_COMING = re.compile(
    rf"{_GOODS}(?P<cut>,? (?:en provenance(?: (?:ou|et) à destination)?|originaires?|provenant|venu(?:e|s|es)?|"
    r"issue?s?|importée?s?))(?= (?:de |du |des |d['’]))"
)
_MADE = re.compile(
    rf"{_GOODS}(?P<made>,? (?:fabriqu|immatricul|enregistr|cultiv|récolt|transform|bas|assembl|produit)"
    r"(?:é|ée|és|ées|s|e|es)? (?:en|au|aux|à))(?= [A-ZÀ-Þ])"
)

# Who stands by somebody, or what he thinks, between his name and what he does: A, imité par ses alliés, interdit à B.
_BESIDE = re.compile(
    r", (?:(?:vite |aussitôt |bientôt |déjà )?(?:imit|suiv|épaul|appuy|encourag|conseill|press|réput|critiqu|isol|"
    r"affaibl|confront|montr|longtemps|d['’]ordinaire|d['’]habitude)[\wà-ÿ]*|"
    r"(?:qui|dont (?:le|la|les|l['’]) ?\w+) (?:\w+ )?"
    r"(?:soupçonn|reproch|redout|crai(?:nt|gn)|di(?:t|sent|sait)|estim|jug|consid[èé]r|voi(?:t|ent)|s['’]estim|"
    r"s['’]inquièt|se plai|se di|souhait|esp[èé]r|veu(?:t|lent))[\wà-ÿ]*) [^,;:.«»()]{2,90},(?= [a-zà-ÿ])"
)


def incidentals(text: str, offset: int, mentions: Sequence[Mention]) -> list[tuple[int, int, str]]:
    """What to read in place of such words in the sentence `text` at `offset` of the article: start, end, words."""
    arms = (*_WITH_ARMS.finditer(text), *_RIGGED.finditer(text), *_COMING.finditer(text))
    cuts = [(*match.span("cut"), "") for match in arms]
    cuts += [(*match.span(side), "") for match in _BY.finditer(text) for side in ("open", "close")]
    cuts += [(*match.span(), "succombé") for match in _DYING.finditer(text)]
    cuts += [(*match.span(), _APPLIED[match["verb"]]) for match in _PUT.finditer(text)]
    cuts += [(*match.span(), "ouest") for match in _EAST.finditer(text)]
    cuts += [(*match.span("made"), " de") for match in _MADE.finditer(text)]
    cuts += [(*match.span(), "") for match in _BESIDE.finditer(text)]
    held = [(m.start - offset, m.end - offset) for m in mentions]
    return [cut for cut in cuts if not any(low < cut[1] and cut[0] < high for low, high in held)]
