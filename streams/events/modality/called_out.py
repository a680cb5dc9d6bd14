"""French protests for which somebody calls people out on a day: the day is set, so that they are planned."""

import re

from streams.annotation import Modality
from streams.dates import FRENCH_MONTHS
from streams.text import fold

_DAY = (
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|apres-demain|ce (?:jour|soir|matin|week-end)|"
    r"aujourd'hui|(?:1er|\d{1,2})(?: (?:et|au|,) (?:le )?\d{1,2})* "
    rf"(?:{FRENCH_MONTHS})|"
    r"(?:la )?semaine prochaine|\d{1,2}/\d{1,2}(?:/\d{2,4})?)\b"
)
_DATED = re.compile(rf"[^.;:?!]{{0,90}}?\b{_DAY}")
# Who calls others out or means to go out himself.
_CALLING = re.compile(
    r"\b(?:appel(?:s|le|lent|er|e|ant|ait|aient)?|invit\w+|convi(?:e|ent|ant|es)|mobilis(?:e|ent|er|ant)|lance\w*|"
    r"veu(?:t|lent)|voul\w+|souhait(?:e|ent)|compt(?:e|ent)|envisag(?:e|ent)|projet(?:te|tent)|enten(?:d|dent))\b"
    r"(?P<between>[^.;:]{0,90})$"
)
_NOT_TO = re.compile(
    r"\b(?:pas|renonc\w+|suspen\w+|annul\w+|report\w+|fin|lev(?:er|ee)|evit\w+|empech\w+|interdi\w+|cess\w+|arret\w+|"
    r"abst\w+|boycott\w+|differ\w+|sursis|surseoir|calme|dialogue|retenue|si|s'ils?|pourrai\w+)\b"
)
_UNLESS = re.compile(r"\b(?:si|s'ils?|a moins|sauf|pourrai\w+|eventuel\w+|peut-etre|faute d\w+)\b")


def called_out(modality: Modality, sentence: str, start: int, end: int) -> Modality:
    """The modality of a protest told of at `start`:`end` of `sentence`, planned where it is called for on a day."""
    if modality is not Modality.HYPOTHETICAL:
        return modality
    before, behind = fold(sentence[:start]).text, fold(sentence[end:]).text
    calling = _CALLING.search(before)
    if calling is None or _NOT_TO.search(calling["between"]) or _UNLESS.search(before + behind):
        return modality
    dated = _DATED.match(behind) or re.search(rf"\b{_DAY}", calling["between"])
    return Modality.PLANNED if dated and not sentence.rstrip().endswith("?") else modality
