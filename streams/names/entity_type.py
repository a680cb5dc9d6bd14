"""What sort of thing a watched entity is: as its rule says, else guessed from its names."""

import re
from enum import Enum

from streams.rules import Entity
from streams.text import fold


class EntityKind(Enum):
    """What matters to grammar: who may be `he`, who may be `the rebels`, what may have fighters or leaders."""

    PERSON = "person"
    GROUP = "organisation"
    PLACE = "place"
    OTHER = "other"


_DECLARED = {
    "person": EntityKind.PERSON,
    "organisation": EntityKind.GROUP,
    "organization": EntityKind.GROUP,
    "group": EntityKind.GROUP,
    "country": EntityKind.PLACE,
    "place": EntityKind.PLACE,
    "event": EntityKind.OTHER,
    "other": EntityKind.OTHER,
}
_GROUP_WORDS = re.compile(
    r"\b(?:community|union|unity|movement|army|forces?|front|council|party|ministry|bank|commission|organi[sz]ation|association|"
    r"league|alliance|coalition|group|congress|parliament|assembly|government|militia|rebels?|brigades?|state|states|"
    r"nations|committee|court|agency|authority|office|police|guard|corps|company|fund|federation|confederation|mission|"
    r"network|battalion|resistance|liberation|democratic|communaute|organisation|mouvement|armee|parti|conseil|"
    r"ligue|groupe|fonds|cour|banque|gouvernement|etat|forces|umoja|jumuiya|chama|jeshi|serikali|kundi|muungano|shirika|"
    r"baraza|al-[a-z]+|boko|houthis?|taliban|bloc|treaty|cooperation|development|economic)\b"
)
_TITLES = re.compile(
    r"^(?:president|prime minister|minister|secretary|senator|governor|general|gen\.?|king|queen|pope|chancellor|"
    r"colonel|mr|mrs|ms|dr|sheikh|prince|le president|ministre|rais|waziri|bwana|mheshimiwa)\b"
)


def guess_kind(entity: Entity) -> EntityKind:
    """The declared type; else by acronyms and the words of the names; two or three capitalised words are a person."""
    if entity.type:
        return _DECLARED[entity.type]
    folded = [fold(name).text for name in entity.names]
    if any(_TITLES.match(name) for name in folded):
        return EntityKind.PERSON
    if any(_GROUP_WORDS.search(name) for name in folded):
        return EntityKind.GROUP
    if any(re.fullmatch(r"[A-Z0-9-]{2,8}", name) for name in entity.names):
        return EntityKind.GROUP
    if any(2 <= len(name.split()) <= 4 and all(part[0].isupper() for part in name.split()) for name in entity.names):
        return EntityKind.PERSON
    return EntityKind.OTHER
