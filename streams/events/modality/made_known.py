"""French changes of office that somebody has made known ahead: il a ajouté que A serait remplacé tells of a plan."""

import re

from streams.annotation import Modality
from streams.text import fold

_MADE_KNOWN = re.compile(
    r"\b(?:annonc|ajout|declar|affirm|assur|promis|promett|indiqu|precis|confirm|decid|revel|expliqu|inform|"
    r"fait savoir|fai(?:t|sait) savoir|dit|soulign)\w* (?:[\w'-]+ ){0,6}?qu(?:e |')[^,;.:]{0,80}\bserai(?:t|ent) "
    r"(?:[a-z]+ment |bientot |aussi |egalement )?$"
)
_OPEN = re.compile(
    r"\b(?:si|s'ils?|peut-etre|eventuel\w+|pourrai\w+|sauf|a moins|rumeurs?|selon (?:des|plusieurs) medias)\b"
)


def made_known(modality: Modality, sentence: str, start: int) -> Modality:
    """The modality of what is told at `start` of `sentence`: planned where somebody in charge said that it would be."""
    if modality is not Modality.HYPOTHETICAL:
        return modality
    told = _MADE_KNOWN.search(fold(sentence[:start]).text) and not _OPEN.search(fold(sentence).text)
    return Modality.PLANNED if told else modality
