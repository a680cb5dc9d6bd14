"""French changes of office and votes that somebody has made known ahead: il a ajouté que A serait remplacé: a plan."""

import re

from streams.annotation import Modality
from streams.dates import FRENCH_MONTHS
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


# That elections would take place on a day.
_WOULD_BE = re.compile(
    r"\b(?:annonc|confirm|decid|fix|indiqu|precis|promis|assur|declar|affirm)\w* "
    r"(?:[\w'-]+ ){0,5}?qu(?:e |')[^;.:]{0,140}"
    r"\b(?:aurai(?:t|ent) (?:bien |finalement |desormais )?lieu|se tiendrai(?:t|ent)|se deroulerai(?:t|ent)|"
    r"serai(?:t|ent) (?:organise|tenu)e?s?) [^;.:]{0,60}?"
    rf"\b(?:\d{{1,2}}(?:er)? (?:{FRENCH_MONTHS})|{FRENCH_MONTHS}|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prochaine?s?|avant|d'ici|fin|comme prevu|20\d\d)\b"
)


def dated_ahead(modality: Modality, sentence: str) -> Modality:
    """The modality of a vote: planned where somebody in charge said on which day it would be held."""
    if modality is not Modality.HYPOTHETICAL:
        return modality
    plain = fold(sentence).text
    return Modality.PLANNED if _WOULD_BE.search(plain) and not _OPEN.search(plain) else modality
