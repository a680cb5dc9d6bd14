"""Whom an accord or a talk of others only stirs: le pacte entre A et B inquiète C, irrite C, met C dans l'embarras."""

import re

from streams.annotation import Participant
from streams.events.sentence import Sentence
from streams.events.trees.plain_names import title_start

_STIRS = (
    r"(?:inquièt|inquiét|irrit|préoccup|agac|alarm|réjoui|ravi|satisfai|fâch|mécontent|indispos|embarrass|surpren|surpri|"
    r"étonn|courrouc|exaspèr|exaspér|ulcèr|ulcér|contrari|gên|priv|menac|isol|désavantag|pénalis|lès|lés|déconcert|"
    r"soulag|rassur|troubl|intrigu|crisp|hériss|scandalis|choqu|indign|frustr|humili|affaibli|fragilis|contourn|"
    r"marginalis|cibl|provoqu|dérang|heurt|froiss|vex|tend|refroidi|fai)"
)
_STIRRED = re.compile(
    rf"[^;]*?\b(?:n['’])?(?:(?:a|ont|avait|aurait) )?{_STIRS}(?!re\b)[a-zà-ÿ]*"
    r"(?: (?:vivement|fortement|beaucoup|profondément|particulièrement|déjà|surtout|aussi|grandement|sérieusement|"
    r"grincer des dents|tousser|tiquer|réagir|sursauter|bondir))* (?:le |la |les |l['’]|à |au |en |jusqu['’]à )?"
)


def stirred(sentence: Sentence, end: int, participant: Participant) -> bool:
    """Whether a French party stands behind a verb by which what ends at `end` stirs it, without its taking part."""
    low = participant.start - sentence.start
    if sentence.syntax is None or sentence.syntax.english or participant.start < end:
        return False
    gap = sentence.text[end - sentence.start : max(0, low)]
    start = title_start(gap)
    return bool(_STIRRED.fullmatch(gap if start is None else gap[:start]))
