"""Who shares a table with many and is in touch with nobody for that: attends a session of a body, in English."""

import re

from streams.events.sentence import Place, Sentence

_NOUNS = frozenset("meeting meetings session sessions conference gathering talks".split())
_ATTENDING = re.compile(
    r"\b(?:attend(?:s|ed|ing)?|(?:tak(?:e|es|ing|en)|took) part (?:in|at)|participat(?:e|es|ed|ing) (?:in|at)|"
    r"address(?:es|ed|ing)?|sp(?:eak|eaks|oke|oken|eaking) (?:at|to)|skip(?:s|ped|ping)?|"
    r"(?:fl(?:y|ies|ew|ying)|travel(?:s|l?ed|l?ing)?|head(?:s|ed|ing)?|went|go(?:es|ing)?) to (?:[\w'’.-]+ ){1,4}?for|"
    r"arriv(?:e|es|ed|ing) (?:in|at) (?:[\w'’.-]+ ){1,4}?for) (?:[\w'’.-]+ ){0,7}$",
    re.IGNORECASE,
)
_OWN = (
    r"(?:[A-Z]{2,}[A-Z0-9+]*|(?:[A-Z][\w'’-]+ )*(?:Union|League|Community|Organi[sz]ation|Forum|Council|Alliance|"
    r"Association|Commonwealth|Confederation|Cooperation|Assembly|Commission|Committee|Board|Conference|Nations|Bank|"
    r"Fund))"
)
_BEFORE = re.compile(rf"\b{_OWN}(?:['’]s?)? (?:[\w'’-]+ ){{0,2}}$")
_BEHIND = re.compile(rf" of (?:the )?(?:[\w-]+ ){{0,2}}?{_OWN}\b")


def attended(sentence: Sentence, place: Place) -> bool:
    """Whether a meeting is that of a body, which somebody only attends with its other members."""
    syntax = sentence.syntax
    if syntax is None or place.form.type != "contact" or place.form.shape != "noun":
        return False
    if syntax.token(place.tokens[-1]).lower not in _NOUNS:
        return False
    before, behind = sentence.text[: place.start - sentence.start], sentence.text[place.end - sentence.start :]
    own = _BEFORE.search(before)
    if own is None and not _BEHIND.match(behind):
        return False
    return bool(_ATTENDING.search(before[: own.start()] if own else before))
