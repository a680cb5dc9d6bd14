"""Places that a hazard passes by: the storm spared them, missed them, broke up before it reached them."""

import re

from streams.events.discourse.references import References
from streams.events.sentence import Sentence

# Right before a place.
_PASSED = re.compile(
    r"\b(?:spar(?:es?|ed|ing)|miss(?:es|ed|ing)|bypass(?:es|ed|ing)|skirt(?:s|ed|ing)|avoid(?:s|ed|ing)|"
    r"steer(?:s|ed|ing)? clear of|(?:turn|veer|swerv|curv|drift|mov|head|track|bend|bent|curl)\w* (?:\w+ )?away from|"
    r"(?:before|without|short of|instead of) (?:it |they )?(?:(?:could|can) )?(?:ever )?"
    r"(?:reach\w*|hit\w*|strik\w*|touch\w*|making landfall in|enter\w*))"
    r"(?: (?:all of|most of|the whole of))? (?:the )?(?:(?:coasts?|mainland|north|south|east|west|shores?|cities) of )?"
    r"(?:[a-z]+ern |mainland |coastal |neighbou?ring )?$",
    re.IGNORECASE,
)


def spared(sentence: Sentence, references: References) -> set[str]:
    """The entities that a sentence, or the headline where the sentence says nothing else, has a hazard pass by."""
    own = {m.entity for m in sentence.mentions}
    found = {m.entity for m in sentence.mentions if _passed(references.text, m.start)}
    hit = {m.entity for m in sentence.mentions if not _passed(references.text, m.start)}
    headline = {m.entity for m in references.mentions[0] if _passed(references.text, m.start)}
    return (found - hit) | (headline - own)


def _passed(text: str, start: int) -> bool:
    return bool(_PASSED.search(text, max(0, start - 80), start))
