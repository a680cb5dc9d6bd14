"""French offices won at the polls: whom a people elects is nobody's appointee; a party's or a house's head is."""

import re

from streams.events.sentence import Place, Sentence
from streams.text import fold

_ELECTED = re.compile(r"(?:re)?elue?s?\b")
# Who else elects, and what to.
_BODY = re.compile(
    r"\b(?:partis?|syndicats?|mouvements?|federations?|confederations?|associations?|ligues?|parlement\w*|parlementaires|"
    r"assemblee|senat(?!eur)|senateurs ont|deputes ont|congres|conseil|comite|commission|chambre|union|club|bureau|"
    r"coordination|centrale|ordre|barreau|organisation|section|college|deputes|delegues|membres|pairs|grands electeurs|"
    r"secretaire|coordonn\w+|coordinat\w+|pape|batonnier\w*|tresorier\w*|porte-parole|doyen|recteur|academie|tribunal|"
    r"cour|formation|coalition|alliance|rassemblement|front|fifa|caf|onu|oms|omc|uemoa|cedeao|equipe|mutuelle|"
    r"organe|forum|plateforme|reseau|collectif|interprofession|patronat|universite|loge|fondation|tete d[eu])\b"
)
# Bodies that count, judge or order a vote.
_OF_THE_POLLS = re.compile(
    r"\b(?:commission (?:\w+ )?(?:nationale )?electorale\w*|"
    r"(?:conseil|cour|tribunal) (?:constitutionnel\w*|supreme|electoral\w*)|"
    r"haute cour|direction generale des elections|comite electoral|conseil (?:national )?electoral)\b"
)
_NEAR = 120  # characters


def by_ballot(sentence: Sentence, place: Place) -> bool:
    """Whether a French trigger tells that somebody was elected, and nothing but the polls can have elected him."""
    if not _ELECTED.match(fold(sentence.text[place.start - sentence.start : place.end - sentence.start]).text):
        return False
    low, high = place.start - sentence.start, place.end - sentence.start
    around = fold(sentence.text[max(0, low - _NEAR) : high + _NEAR]).text
    return not _BODY.search(_OF_THE_POLLS.sub(" ", around))
