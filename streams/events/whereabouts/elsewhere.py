"""Places and peoples that a text names without saying that something happens there."""

import re
from collections.abc import Iterable

from streams.annotation import Participant
from streams.events.grammar import Grammar
from streams.events.sentence import Sentence
from streams.events.trees.nlp import Token
from streams.events.trees.syntax import Syntax
from streams.events.whereabouts.emigrants import away
from streams.names.demonyms import french_demonyms, is_demonym, is_people
from streams.text import fold

# Pour le Malawi, où des pluies; la Zambie, frappée par un séisme: of the trigger behind, the place is named before.
_ANTECEDENT = re.compile(
    r"([A-ZÀ-Þ][\w’'-]*),? (?:(?:récemment|durement|lourdement|violemment|gravement|encore|également) )?"
    r"(?:où|ambako|ambapo|(?:frappé|touché|ravagé|dévasté|meurtri|sinistré|endeuillé|secoué|éprouvé|balayé|inondé|affecté)"
    r"e?s? par|victimes? d[eu’']|en proie|confrontée?s? à|aux prises avec)\b[^,;:.]*$"
)
# A part of a country that may be watched.
_PART = re.compile(
    r"\b(?:provinces?|régions?|districts?|vallée|villes?|localités?|villages?|quartiers?|île|archipel|département|"
    r"communes?|préfecture|comté|territoire|mkoa|wilaya|mji|jiji|kijiji|kata|bonde|kisiwa) "
    r"(?:(?:de|du|des|wa|ya|la|cha|za) (?:la )?|de l['’]|d['’])$"
)
_FROM = re.compile(r"\b(?:kutoka|toka)(?: (?:mji|jiji|mkoa|bandari) (?:wa|la|ya))? $")
# A judge from Tolme, observers of Tolme's: they look on at what others do.
_OBSERVING = re.compile(
    r"\b(?:(?:mwangalizi|waangalizi|mchunguzi|wachunguzi)(?: \w+){0,2}? (?:wa|kutoka|toka)|"
    r"(?:jaji|majaji|wakili|mjumbe|wajumbe|ujumbe|afisa|maafisa|mtaalamu|wataalamu|mwanadiplomasia|wanadiplomasia|mgeni|"
    r"wageni|balozi|mabalozi|mwandishi|waandishi)(?: (?:mstaafu|wastaafu|mkuu|wa zamani|wa habari|huyo|hao|mmoja))? "
    r"(?:kutoka|toka)) $"
)
_SENDING = re.compile(r"\b\w{1,4}(?:tum|pelek|ondok|safir|rush|ruk|wasil|safirish)\w{1,4}\b")


def points_away(sentence: Sentence, trigger: int, grammar: Grammar) -> bool:
    """Whether a relative clause or a participle around a trigger points back to a place that is not watched."""
    match = _ANTECEDENT.search(sentence.text[: trigger - sentence.start]) if grammar.language != "en" else None
    if match is None or _PART.search(sentence.text[: match.start(1)]):
        return False
    low, high = sentence.start + match.start(1), sentence.start + match.end(1)
    return not any(m.start < high and m.end > low for m in (*sentence.mentions, *sentence.places))


def _left(sentence: Sentence, start: int) -> bool:
    """Whether a place is only where somebody sets out, or help is sent from: imetuma ndege kutoka Tolme."""
    before = sentence.text[: max(0, start - sentence.start)]
    if _OBSERVING.search(fold(before).text):
        return True
    return bool(_FROM.search(before) and _SENDING.search(fold(sentence.text).text))


def by_foreigners(sentence: Sentence) -> bool:
    """Whether a people that is not watched acts, and a watched place is but named beside: Slovaks vote."""
    syntax = sentence.syntax
    if syntax is None:
        return False
    if not syntax.english:
        acting = (t for t in syntax.tree if t.dep in ("nsubj", "nsubj:pass") and t.text[0].isupper() and t.index > 0)
        return any(fold(t.lower).text in french_demonyms() and not sentence.at_token(t.index) for t in acting)
    acting = (t for t in syntax.tree if t.dep in ("nsubj", "nsubjpass") or _in_headline(syntax, t))
    return any(names_people(syntax, t) and not sentence.at_token(t.index) for t in acting)


def done_by_foreigners(sentence: Sentence, participants: Iterable[Participant]) -> bool:
    """Whether those who do it are of a country that is not watched: Greek controllers are on strike there."""
    syntax = sentence.syntax
    doers = [sentence.token_at(p.end - 1) for p in participants if p.role == "by" and p.entity is None]
    return syntax is not None and any(
        is_demonym(syntax.token(child).lower)
        for doer in doers
        if doer is not None
        for child in syntax.children(doer, "amod", "compound", "nmod")
    )


def names_people(syntax: Syntax, token: Token) -> bool:
    """Whether a word names a people, alone or with the one before it: Sierra Leoneans."""
    return is_people(token.lower) or (
        token.index > 0 and is_people(f"{syntax.token(token.index - 1).lower} {token.lower}")
    )


def _in_headline(syntax: Syntax, token: Token) -> bool:
    """Whether a parser hangs on `as` those who act behind it: B's soldiers stay in as Haitians march."""
    return token.dep == "pobj" and syntax.token(token.head).lower in ("as", "while", "when", "after", "before")


def wanted(sentence: Sentence, place: Participant, grammar: Grammar) -> bool:
    """Whether a place is named in what people want or are against."""
    return bool(grammar.abroad["cause"].search(fold(sentence.text[: max(0, place.start - sentence.start)]).text))


def _their_own(sentence: Sentence, start: int, end: int) -> bool:
    """Whether what stands behind those at `start` is a name of their own: les insurgés du Varduland libre."""
    at = {m.entity for m in sentence.mentions if m.start <= start < m.end}
    return any(m.entity in at and start < m.start < end for m in sentence.mentions)


def abroad(sentence: Sentence, start: int, end: int, grammar: Grammar, *, people: bool = False) -> bool:
    """Whether what is said of a place, or of its people, is that it happens elsewhere: les Camerounais de France.

    `people`: look only at what says that they live elsewhere.
    """
    if grammar.language == "en":
        return not people and away(sentence, start, end)
    if not grammar.abroad:
        return not people and _left(sentence, start)
    before = fold(sentence.text[: max(0, start - sentence.start)]).text
    several = sentence.text[max(0, start - sentence.start) : end - sentence.start].endswith("s")
    behind = grammar.abroad["behind"].match(sentence.text, max(0, end - sentence.start)) if several else None
    if behind and _their_own(sentence, start, sentence.start + behind.end()):
        behind = None
    return bool(behind) or bool(grammar.abroad["people" if people else "before"].search(before))
