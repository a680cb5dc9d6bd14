"""Fighters who are said to be somebody's: des hommes se réclamant de A, liés à A, soupçonnés d'appartenir à A.

Whatever the parser makes of such a clause, it means no more than des hommes de A; so that is what it reads.
"""

import re
from collections.abc import Sequence

from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_OF = r"(?P<of>du |de la |de l['’]|des |de |d['’])"
_TO = r"(?P<to>au |à la |à l['’]|aux |à )"
_SAID = (
    r"(?:présum|suppos|soupçonn|suspect|accus|réput|considér|identifi|décrit|présent)\w*(?: comme)? ?"
    r"(?:d['’]être |étant )?(?:(?:des |de |d['’]|un |les )?(?:membres?|combattants?|éléments?|affiliés?) )?"
)
_WHOSE = re.compile(
    rf",? (?:qui )?(?:(?:se (?:réclam|revendiqu)\w+|{_SAID}) ?{_OF}"
    rf"|(?:(?:présum|suppos|soupçonn|suspect|accus|réput)\w+ )?(?:d['’]être )?"
    rf"(?:(?:liée?s?|affiliée?s?|ralliée?s?|rattachée?s?|inféodée?s?|soumise?s?|acquise?s?|fidèles?|loya(?:l|ux|les?))"
    rf"|(?:d['’])?apparten(?:ant|ir|aient|ait)|(?:d['’])?obéi(?:ssant|r)"
    rf"|(?:ayant|ont|a) (?:prêté|fait) allégeance) {_TO})$"
)
_THEIRS = {"au ": "du ", "à la ": "de la ", "aux ": "des ", "à ": "de "}


def allegiances(text: str, offset: int, mentions: Sequence[Mention]) -> list[tuple[int, int, str]]:
    """What is read in place of the words between fighters and the body that they are of: start, end and words."""
    cuts = []
    for mention in mentions:
        low = mention.start - offset
        match = _WHOSE.search(text, max(0, low - 80), low) if mention.kind is not EntityKind.PERSON else None
        if match is None:
            continue
        if match.group("of"):
            if match.start("of") > match.start() + 1:
                cuts.append((match.start(), match.start("of") - 1, ""))
        else:
            to = match.group("to")
            start, end = match.start() + match.group().index(" ") + 1, low - 1 if to.endswith(" ") else low
            cuts.append((start, end, _THEIRS.get(to, "de l'").rstrip(" ")))
    return cuts
