"""French votes that only seem to be called off: some boycott them, they had been put off, one is kept from them."""

import re

from streams.annotation import CONTRADICTING, Modality
from streams.text import fold

_SHUNNED = re.compile(r"\b(?:boycott\w*|boud(?:e|ent|ait|aient|er|ee?s?))\b")
_PUT_OFF_BEFORE = re.compile(
    r"\b(?:plusieurs fois|maintes fois|(?:deux|trois|quatre|cinq) fois|a (?:plusieurs|de multiples|maintes) reprises|"
    r"longtemps|sans cesse|deja|autrefois|naguere)[^.;]{0,20} (?:report|repouss|ajourn|differ|retard)e\w*"
    # D'abord reportées, elles se tiennent; not: précédemment prévues lundi, elles sont reportées.
    r"|\b(?:precedemment|d'abord|initialement)(?:(?! (?:est|sont|a|ont|avai\w+|ete) )[^.;]){0,20} "
    r"(?:report|repouss|ajourn|differ|retard)e\w*"
    # Reportées en mai, les élections se tiendront en juin.
    r"|^\W*(?:\w+ )?(?:report|repouss|ajourn|differ|retard)ee?s?\b(?=[^.;]{0,90}? "
    r"(?:aur(?:a|ont) (?:bien |enfin )?lieu|se tiendr(?:a|ont)|v(?:a|ont) (?:bien |enfin )?(?:se tenir|avoir lieu)|"
    r"(?:est|sont) (?:desormais )?fixee?s?)\b)"
)
_CALLED_OFF = re.compile(r"\b(?:annul|suspend|renonc|report|repouss|ajourn|differ|interrom|n'aur\w+ pas lieu)")


# Right before a vote: who stands at it, whatever is done to him.
_STANDING = re.compile(
    r"\b(?:candidat|rival|favori|challenger|adversaire|concurrent|postulant|pretendant|vainqueur|perdant|vaincu|"
    r"elu|battu|arrivee?|investi)\w*\b[^,;:.]{0,80}? (?:a|pour|de|lors de|dans)(?: la | le | les | l'|ux | u )?$"
    r"|\b(?:candidat|rival|favori|challenger|adversaire|concurrent)\w*\b[^,;:.]{0,80}? (?:aux|au|des|du) $"
)
# Who disputes what came of a vote: l'opposition rejette les résultats du scrutin.
_DISPUTED = re.compile(
    r"\b(?:rejet|contest|recus|refus|denonc|dement)\w* (?:[\w'-]+ ){0,3}?(?:les |l'|la |sa |ces )"
    r"(?:resultats?|victoires?|defaites?|issue|reelections?|verdict|score)\b"
)


def held(modality: Modality, sentence: str, start: int) -> Modality:
    """The modality of a vote told of at `start` of `sentence`: it takes place though some shun it or it came late."""
    if modality not in CONTRADICTING:
        return modality
    plain = fold(sentence).text
    if _DISPUTED.search(fold(sentence[: start + 40]).text) and not _CALLED_OFF.search(plain):
        return Modality.HAPPENED
    if _STANDING.search(fold(sentence[:start]).text) and not _CALLED_OFF.search(plain):
        return Modality.HAPPENED
    late = _PUT_OFF_BEFORE.search(plain)
    rest = plain[: late.start()] + plain[late.end() :] if late else plain
    if (late or _SHUNNED.search(plain)) and not _CALLED_OFF.search(rest):
        return Modality.HAPPENED
    return modality
