"""French measures in more words than the parser binds: 9 milliards d'euros d'avoirs, droits de douane punitifs."""

import re

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_FUNDS = r"(?:avoirs|actifs|fonds|biens)\b"
_SUM = re.compile(
    r"\d[\d.,  ]{0,12} ?(?:milliards?|millions?) (?:d['’]euros|de (?:dollars|francs|livres|yens))(?: suisses| CFA)? "
    rf"(?:de |d['’])(?={_FUNDS})"
)
_PUNITIVE = re.compile(
    r"\b(?:droit|(?:sur)?taxe|tarif)(?P<many>s)?(?: de douane| douanières?| douaniers?)? "
    r"(?:punitifs?|punitives?|de rétorsion|de représailles)\b"
)
# Inflige à A des sanctions: to the parser, they are A's.
_ON_WHOM = re.compile(
    r"\b(?:inflig|impos)\w+ (?:à|au|aux) (?:la |l['’]|le )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
    r"(?P<many> (?:des|de))(?= (?:nouvelles |lourdes |sévères )?(?:sanctions|mesures|restrictions|droits))"
)
# A headline: les avoirs de A gelés par B.
_FROZEN = re.compile(rf"(?:Les|Des) {_FUNDS}[^,;:.]{{2,60}}?(?P<gap> )(?=(?:gelés|bloqués|confisqués|saisis) par\b)")


def duties(text: str) -> list[Cut]:
    """What is read in place of sums, of duties laid to punish, and before what is frozen in a headline."""
    cuts: list[Cut] = [(*m.span(), "les ") for m in _SUM.finditer(text)]
    cuts += [(*m.span(), "sanctions" if m.group("many") else "sanction") for m in _PUNITIVE.finditer(text)]
    cuts += [(*m.span("many"), " plusieurs") for m in _ON_WHOM.finditer(text)]
    frozen = _FROZEN.match(text)
    return cuts + ([(*frozen.span("gap"), " sont ")] if frozen else [])
