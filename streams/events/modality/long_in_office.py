"""French offices that changed hands long ago: désigné depuis 2017; depuis que A a démissionné; depuis sa nomination."""

import re

from streams.annotation import ASSERTED, Modality
from streams.dates import FRENCH_MONTHS
from streams.text import fold

_COUNT = r"(?:plus de |moins de |pres de |environ |un peu plus d['e] ?|plusieurs |quelques |des |une? |[\w-]+ )?"
_SINCE_A_DATE = re.compile(
    rf"[^,;:.]{{0,90}}? depuis (?:(?:le |la |fin |debut |mi-|l'annee |l'an )?(?:\d{{1,2}}(?:er)? )?"
    rf"(?:(?:{FRENCH_MONTHS}) )?(?:19|20)\d\d|"
    rf"{_COUNT}(?:ans|annees|mois|decennies?|an|annee|(?:{FRENCH_MONTHS}) dernier)\b)"
)
_SINCE_THEN = re.compile(r"\bdepuis qu(?:e |'(?:il |elle |on )?)[^,;.]{0,80}$")
_SINCE_ITS_DAY = re.compile(r"\bdepuis (?:la |le |l'|son |sa |leur |leurs |les )(?:\w+ )?$")
_DAY = re.compile(
    r"[^;.]{0,60}?\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant-hier|la veille|ce matin|"
    r"cette (?:semaine|nuit)|la semaine derniere|il y a (?:\w+ )?(?:jours?|heures?|semaines?))\b"
)


def long_in_office(modality: Modality, sentence: str, start: int, end: int) -> Modality:
    """The modality of a change of office at `start`:`end`: of old where only what is since then is told."""
    if modality not in ASSERTED:
        return modality
    before, behind = fold(sentence[:start]).text, fold(sentence[end:]).text
    if _SINCE_A_DATE.match(behind):
        return Modality.BACKGROUND
    since = _SINCE_THEN.search(before) or _SINCE_ITS_DAY.search(before)
    return Modality.BACKGROUND if since and not _DAY.match(behind) else modality
