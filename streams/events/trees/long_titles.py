"""French offices of many words before the names of watched persons, and who comes along with them.

In `le ministre des Sports, chargé de l'Instruction civique, A, a reçu` a small parser takes the office for the subject
and hangs A on it, or on nothing; the name says it all. Whoever comes in A's company is at the table as A is.
"""

import re
from collections.abc import Sequence

from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_OFFICE = (
    r"(?:(?:vice-)?presidente?|(?:premiere? |vice-)?ministre|secretaire|direct(?:eur|rice)|patronn?e?|chef|cheffe|"
    r"maire|gouverneure?|ambassad(?:eur|rice)|representante?|coordonn?at(?:eur|rice)|coordinat(?:eur|rice)|"
    r"responsable|commissaire|haut-commissaire|procureure?|porte-parole|commandante?|deputee?|senat(?:eur|rice)|"
    r"conseill(?:er|ere)|mediat(?:eur|rice)|facilitat(?:eur|rice)|doyenne?|charge|chargee|envoyee?|delegue|deleguee|"
    r"administrat(?:eur|rice)|prefete?|leader|opposante?|candidate?|dirigeante?|numero un|general|colonel)"
)
# Words of another clause, or of somebody else.
_NO_PART = (
    r"(?!\b(?:a|ont|est|sont|avait|etait|qui|que|dont|avec|par|contre|lors|apres|avant|pour|et (?:le|la|son|sa|l)|"
    r"recoit|rencontre|quitte|dit|va|vont|mais|si)\b)"
)
_LONG = re.compile(
    rf"(?:\b(?:le|la) |\bl['’])(?:nouvel(?:le)? |nouveau )?{_OFFICE}(?:[ -](?:generale?|adjointe?|executi(?:f|ve)|"
    r"residente?|permanente?|nationale?|regionale?|speciale?|d['’]etat))*"
    rf"(?: (?:du|de|des|d['’]|en charge|chargee?|delegue|deleguee|aupres)(?:{_NO_PART}[^,;:.()«»]){{1,90}})?"
    r"(?:, (?:chargee?|garde|ministre|porte-parole|president|presidente|vice|secretaire|delegue|deleguee|membre|maire|"
    rf"depute|deputee|chef)\b(?:{_NO_PART}[^,;:.()«»]){{2,90}})*,? $"
)
_ARTICLED = re.compile(rf"(?:\b(?:le|la) |\bl['’])(?:nouvel(?:le)? |nouveau )?{_OFFICE}\b")
# A, en compagnie de son homologue, B, a été reçu: as A et B.
_ALONG = re.compile(
    r", (?:en compagnie|accompagnée?s?|flanquée?s?|entourée?s?|escortée?s?|aux côtés) "
    r"(?P<of>de la |de l['’]|du |des |de |d['’])"
    r"(?=[^;:.]{2,90}, (?:a|ont|est|sont|s['’]est|se sont|avait|avaient|aura)\b)"
)
_AS_ARTICLE = {"du": " le ", "des": " les ", "de la": " la "}


def long_title_start(text: str, low: int, offset: int, mentions: Sequence[Mention]) -> int | None:
    """Where an office of many words begins that stands right before a name at `low`, and holds no watched name."""
    plain = fold(text[:low])
    if plain.offsets is not None:
        return None
    for article in reversed(list(_ARTICLED.finditer(plain.text))):
        title = _LONG.match(plain.text, article.start())
        if title is None:
            continue
        inside = any(m.start - offset < low and article.start() < m.end - offset for m in mentions)
        return None if inside else article.start()
    return None


def along(text: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """`, en compagnie de` right behind a watched person, as `et`."""
    ends = {m.end - offset for m in mentions if m.kind is EntityKind.PERSON}
    cuts: list[Cut] = []
    for match in _ALONG.finditer(text):
        if match.start() in ends:
            cuts.append((match.start(), match.end() - 1, " et" + _AS_ARTICLE.get(match["of"].strip(), " ").rstrip()))
    return cuts
