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
_OTHERS = re.compile(r"\b(?:mawaziri|makamanda|wakuu wa majeshi|wataalamu|wabunge|mabalozi)\b")


def heads_gather(sentence: Sentence, body: Meant, trigger: Trigger) -> bool:
    """Whether a meeting is that of an organisation, and the sentence tells of heads of state and of nobody below."""
    if trigger.form.type != "summit" or trigger.form.shape != "noun" or body.kind is not EntityKind.GROUP:
        return False
    plain = fold(sentence.text).text
    return bool(_HEADS.search(plain)) and not _OTHERS.search(plain)
