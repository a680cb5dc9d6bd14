"""Where a hazard struck whose dead a country counts: Orskia put the number of those killed by the typhoon at nine."""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.whereabouts.scene import own_country

# Right behind a name.
_COUNTING = re.compile(
    r"(?:['’]s (?:[\w-]+ ){1,4}?)? ?(?:(?:on|late|early) \w+day )?(?:(?:has|have|had|also) )?"
    r"(?:put|puts|raised?|raises|revised?|revises|lower(?:s|ed)?|lifts?|lifted|updated?|updates)(?: (?:up|down))? "
    r"(?:the|its|their|an?) (?:[\w-]+ ){0,3}?"
    r"(?:toll|number of (?:those |people )?(?:killed|dead|deaths|victims|missing))\b"
)
# Orskia confirmed an outbreak of plague, its first case of Ebola.
_CONFIRMING = re.compile(
    r"(?:['’]s (?:health )?(?:ministry|authorities|government|officials))? (?:(?:on|late|early) \w+day )?"
    r"(?:(?:has|have|had|also) )?(?:confirm|declar|record|detect|register|report)(?:s|ed|e[sd])? "
    r"(?:the|its|an?|new|fresh|several|dozens of|hundreds of|more|\d[\d,]*|two|three|nine) (?:[\w-]+ ){0,3}?"
    r"(?:outbreaks?|epidemic|cases?|infections|deaths)\b"
)


def counted(participants: Sequence[Participant], sentence: Sentence) -> list[Participant]:
    """The country that counts the dead of a hazard, where nothing else says where it was."""
    if any(p.role == "at" and p.entity for p in participants):
        return []
    return own_country(sentence, _COUNTING) or own_country(sentence, _CONFIRMING)
