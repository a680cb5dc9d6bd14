"""Circumstances between a French verb and its object that tell neither who nor what: left out before parsing."""

import re
from collections.abc import Sequence

from streams.names.gazetteer import Mention

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place

_THING = r"(?:(?:de la |de l'|du |des |d'une |d'un |de |d')(?:[\w-]+'?) ?(?:[\w-]+)?){1,4}?"
_UNTIL = (
    r"(?=,|\.|;|$| (?:un|une|le|la|les|l'|son|sa|ses|leurs?|avec|pour|afin|a|au|aux|sur|par|a|ont|entre|des|l'\w+)\b)"
)
_CIRCUMSTANCE = re.compile(
    r"(?P<open>,?) (?:"
    r"pour la (?:toute )?(?:premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme|derniere|\w+ieme) fois"
    r"(?: (?:depuis|en) (?:(?:pres de |plus de |plus d'|le |la |les |l'|son |sa |leur |\w+ )?"
    r"[\w'-]+(?: (?:de|des|du) [\w'-]+)?))?"
    r"|comme (?:prevu|convenu|annonce|attendu|promis)"
    r"|(?:pendant|durant) (?:pres de |plus de |plus d'|environ |quelque )?[\w-]+ "
    r"(?:heures?|minutes?|jours?|semaines?)(?: et demie?)?"
    r"|a la tete d'une (?:[\w-]+ ){0,2}delegation(?: (?:de haut niveau|ministerielle|gouvernementale|importante))?"
    rf"|en (?:presence|marge) {_THING}{_UNTIL}"
    r"|apres (?:des|plusieurs|de longs|de longues|\w+) (?:semaines|mois|annees|jours|heures|ans) (?:de |d')[\w-]+"
    r"|(?:par|en) (?:visio(?:conference)?|video(?:conference)?),?"
    r"(?= (?:les|des|ses) (?:chefs|dirigeants|presidents|leaders)\b)"
    r"|(?:au palais presidentiel|au palais(?= (?:le|la|les|un|une|par|avec|son|sa|ses|des|pour|a|au|en)\b|,|\.|$| l')"
    r"|a la presidence|dans la capitale(?! \w+(?:ais|ois|enne|ien|ine|ain|one|ite)\w*)"
    r"|dans la foulee|avec succes|en personne"
    r"|a cette occasion|pour une duree indeterminee|jusqu'a nouvel ordre"
    r"|en grande pompe|en urgence|avec effet immediat|a l'unanimite|en coordination avec l'union europeenne)"
    r")(?P<close>,?)(?!\w)"
)
# Where two met or signed, right before with whom or what; of attacks, a place may be all that tells whom they hit.
_MET_AT = re.compile(
    r"\b(?:rencontree?s?|recue?s?|accueillie?s?|retrouvee?s?|dine|dejeune|discute|echange|signe|conclu|paraphe"
    r"|entretenue?s?|scelle|ratifie|confere|convenu|(?:tenu|eu|mene|engage|ouvert|entame|repris)"
    r"(?=[^.;]{3,30} (?:des|un|une|leurs?) (?:\w+ ){0,3}?"
    r"(?:discussions|pourparlers|entretiens?|consultations|negociations|reunion|rencontre|tete-a-tete)\b))"
    r"(?: (?:\w+di|hier|le \d{1,2} \w+)(?: soir| matin| apres-midi)?)?"
    r"(?P<place> (?:a|au|aux|en) (?!la\b|l'|leur|son|sa|huis|ce\b|cet)[\w'-]+)"
    r"(?= (?:avec|par|le|la|les|une?|des|son|sa|ses|leurs?|l'\w+)\b)"
)
# Where or how somebody will do something, between commas: tiendront, par visioconférence, un sommet.
_BETWEEN = re.compile(
    r"\b\w{2,}(?:ront|era|ira|dra)"
    r"(?: (?:\w+di|dimanche|demain|aujourd'hui|le \d{1,2} \w+)(?: soir| matin| apres-midi)?)?"
    r"(?P<aside>, (?:a|au|aux|en|dans|sous|devant|sur|sans|via|depuis|par (?:visio|video|decret|ecrit|surprise|voie))"
    r"(?:\w*)? [^,;:.()]{2,50},|, (?:par|en|a|sans|via) [\w'-]+,)"
    r"(?= (?:une?|le|la|les|l'\w+|son|sa|ses|leurs?|des|deux|trois|quelque|plusieurs|de|d'\w+|avec|par|pour|sur) ?)"
)
# What is told of in an aside is no circumstance.
_EVENT = re.compile(
    r"\b(?:sommet|attaque|frappe|raid|assaut|manifest|greve|marche|election|scrutin|accord|treve|traite|visite|demission|"
    r"sanction|protest|contre|tir|combat|offensive|inondation|seisme)"
)
# Where two meet is no circumstance: en marge d'un entretien entre A et B.
_MEETING = re.compile(
    r"\b(?:sommet|rencontre|entretien|entrevue|tete-a-tete|face-a-face|reunion|audience|conversation|dejeuner|diner|visite"
    r"|aparte|huis clos|discussions|pourparlers|echange|seance de travail)s?\b"
)
_WITH_WHOM = re.compile(r" (?:entre|avec|chez)\b")
_SAYS = re.compile(
    r" (?:a|ont|selon|d'apres|a-t-on|indique|affirme|assure|rapporte|qui|que|dont|ou|alors|tandis|mais|et)\b"
)


def circumstances(plain: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """Where they stand in a sentence at `offset` of the article, `plain` its text without case and accents."""
    cuts: list[Cut] = []
    for match in _CIRCUMSTANCE.finditer(plain):
        low, high = match.span()
        if any(m.start - offset < high and low < m.end - offset for m in mentions) or "sommet" in match.group():
            continue
        if _MEETING.search(match.group()) and _WITH_WHOM.search(plain, low, high + 7):
            continue
        closes = match["close"] and (not match["open"] or _SAYS.match(plain, high))
        cuts.append((low, high - bool(closes), ""))
    for aside in _BETWEEN.finditer(plain):
        low, high = aside.span("aside")
        named = any(m.start - offset < high and low < m.end - offset for m in mentions)
        if not named and not _EVENT.search(plain, low, high) and not _MEETING.search(plain, low, high):
            cuts.append((low, high, ""))
    for met in _MET_AT.finditer(plain):
        low, high = met.span("place")
        if not any(m.start - offset < high and low < m.end - offset for m in mentions):
            cuts.append((low, high, ""))
    return cuts
