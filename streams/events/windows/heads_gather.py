"""Whether a body's meeting is one of heads of state: mkutano wa Umoja wa Afrika, ambako wakuu wa nchi watakutana."""

import re

from streams.events.sentence import Meant, Sentence
from streams.lexicon.lexicon import Trigger
from streams.names.entity_type import EntityKind
from streams.text import fold

_HEADS = re.compile(
    r"\b(?:wakuu wa (?:nchi|mataifa|serikali)|marais wa (?:nchi|mataifa)|viongozi wa (?:nchi|mataifa|dunia)|"
    r"viongozi wakuu|marais)\b"
)
# Forums of heads of state, whose meeting is theirs where nobody else is said to meet: mkutano wa G20.
_FORUM = re.compile(r"\bmkutano (?:mkuu )?wa (?:kundi la |mataifa ya |nchi za )?$", re.IGNORECASE)
_OF_HEADS = re.compile(r"G-?\d{1,2}|BRICS")
_OTHERS = re.compile(r"\b(?:mawaziri|makamanda|wakuu wa majeshi|wataalamu|wabunge|mabalozi)\b")


def heads_gather(sentence: Sentence, body: Meant, trigger: Trigger) -> bool:
    """Whether a meeting is that of an organisation, and the sentence tells of heads of state and of nobody below."""
    if trigger.form.type != "summit" or trigger.form.shape != "noun" or body.kind is not EntityKind.GROUP:
        return False
    plain = fold(sentence.text).text
    low, high = body.start - sentence.start, body.end - sentence.start
    forum = _OF_HEADS.fullmatch(sentence.text[low:high]) and _FORUM.search(sentence.text[:low])
    return bool(forum or _HEADS.search(plain)) and not _OTHERS.search(plain)
