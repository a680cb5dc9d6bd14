"""Events told of old: another year, an anniversary, a memoir."""

import re

from streams.dates import ENGLISH_MONTH, FRENCH_MONTHS, MONTHS
from streams.events.grammar import Grammar
from streams.events.trees.syntax import Syntax

_UP_TO = re.compile(r"\bjusqu'(?:en|au?)?[^,;.]{0,12}$")  # prolongé jusqu'en 2019: that says until when, not when
_YEAR = re.compile(
    r"\b(?:(?:in|of|from|until|during|en|de|mwaka|mwaka wa|mwezi|ya|wa|za|vya|la|mnamo) (?:\w+ )?|"
    r"since (?=\d{4}, (?:when|where)\b)|"
    rf"(?:{MONTHS})(?: \d{{1,2}})?,? )"
    r"((?:19|20)\d\d)\b"
    r"|(?<!since )(?<!since the )\b((?:19|20)\d\d)(?:'s)? (?=(?:[\w-]+ ){0,2}(?:attack|summit|meeting|war|capture|"
    r"visit|election|protest|deal|poll|vote|referendum|coup|"
    r"strike|march|riot|uprising|storm|hurricane|typhoon|drought|treaty|pact|raid|ambush|bombing|invasion|"
    r"agreement|accord|earthquake|flood|cyclone|talks|offensive|sommet|massacre))"
)


# What a participle says of an agreement, talks or sanctions when it tells of how they came about.
_MADE = frozenset(
    "held signed concluded reached struck inked ratified agreed brokered negotiated adopted imposed sealed made".split()
)
# What has a date of its own beside the event that is told.
_OTHER = frozenset(
    "war wars fighting massacre genocide coup conflict uprising revolution unrest clashes clash invasion protest "
    "protests independence quarrel dispute crash collapse pandemic famine crisis secession partition blockade "
    "referendum earthquake flood scene site home venue".split()
)
# Before what tells when something happened: at the 2015 summit.
_WHEN = frozenset("at during in after before since until following".split())
# What a year behind it dates with: In 2019 rebels took Kalo; on 14 May 2019 rebels took it.
_DATING = re.compile(rf"in|since|until|by|before|after|during|from|{ENGLISH_MONTH}", re.IGNORECASE)


def past_cues(plain: str, grammar: Grammar, year: int) -> list[int]:
    """Where words of the past stand in a folded sentence: years before `year`, and what the grammar lists."""
    cues = [
        m.start(1) if m.group(1) else m.start(2)
        for m in _YEAR.finditer(plain)
        if int(m.group(1) or m.group(2)) < year and not _UP_TO.search(plain, max(0, m.start() - 20), m.start())
    ]
    return cues + [m.start() for m in grammar.past.finditer(plain)]


def _token_at(syntax: Syntax, cue: int) -> int | None:
    """The token that words of the past belong to; a date that the parser was spared, to the word before it."""
    token = next((t for t in syntax.tree if t.end > cue), None)
    if token is None:
        return syntax.tree[-1].index if syntax.tree and not syntax.english else None
    if syntax.english:
        return token.index
    if token.start > cue and token.index > 0:
        return token.index - 1
    if token.lower == "il":  # il y a dix ans: of what its verb hangs on
        verb = next((a for a in syntax.ancestors(token.index) if syntax.token(a).lower == "a"), None)
        if verb is not None and syntax.token(verb).head != verb:
            return syntax.token(verb).head
    return token.index


def _of_something_else(syntax: Syntax, cue: int, above: set[int]) -> bool:
    """Whether a date is that of another event, or of what a place was once: the weir, scene of fighting in 2021."""
    if _year_of_a_noun(syntax, cue, above):
        return True
    for noun in (a for a in syntax.ancestors(cue) if syntax.is_noun(a) or syntax.is_verb(a)):
        token = syntax.token(noun)
        if noun in above or syntax.is_verb(noun):
            return False
        if token.lower in _OTHER:
            return syntax.token(token.head).lower not in ("during", "in", "amid", "throughout")
    return False


def _year_of_a_noun(syntax: Syntax, cue: int, above: set[int]) -> bool:
    """Whether a year is part of another noun's name: fined over the 2015 theft; not where that is when it happened."""
    token = syntax.token(cue)
    if cue and _DATING.fullmatch(syntax.token(cue - 1).lower):
        return False
    named = token.dep in ("nummod", "compound", "nmod") and token.tag == "CD"
    noun = token.head
    while named and syntax.token(noun).dep in ("compound", "nmod", "nummod", "amod"):
        noun = syntax.token(noun).head
    if not named or noun < cue or noun in above or not syntax.is_noun(noun):  # not: the summit of April 2015
        return False
    while syntax.token(noun).dep == "conj":
        noun = syntax.token(noun).head
    case = syntax.token(syntax.token(noun).head)
    return not (case.head in above and case.lower in _WHEN)


# Deux ans après le lancement, A a reçu B; la première rencontre depuis la fermeture il y a deux ans: not when it was.
_SINCE_THEN = re.compile(
    r"(?:[\w-]+ )?(?:ans?|annees|decennies|mois|semaines) apres "
    r"(?=(?:l[ae]s? |l'|un|son |sa |ses |leurs? |avoir |etre |ce |cette ))"
)
_SINCE = re.compile(
    r"\b(?:depuis|premiere?s? fois|(?:en|par) (?:represailles|reponse|reaction|riposte|protestation|solidarite)"
    r"|pour protester|apres (?:la )?(?:diffusion|publication|projection|sortie|parution))\b[^,;:.]{0,80}"
    r"(?:, (?:c'etait [\w ]{0,25})?)?$"  # depuis l'accord, c'était en mai 2016
)

# Après le coup d'État d'août 2023, à la suite du vote de 2019: of what came before.
_OF_WHAT_CAME_BEFORE = re.compile(
    r"\b(?:apres|suite a|depuis|issue?s? d[eu]s?|ne d[eu]s?|chasse\w* par|renverse\w* (?:lors|par)) ?"
    r"(?:l[ae]s? |l'|une? |son |sa |leur |du |des )(?!\d)[^,;:.]{3,60}? (?:de|du|d')(?: \d{1,2}(?:er)?)? ?"
    rf"(?:(?:{FRENCH_MONTHS}) )?$"
)
# After a transition begun in August 2023: of what the participle stands behind.
_OF_A_PARTICIPLE = re.compile(
    r"(?:[\w'-]+,? ){0,5}\w{2,}(?:ee?s?|ies?|ues?|ises?|ites?) (?:(?:en|le|au|depuis|fin|debut|des|courant) )+"
    rf"(?:\d{{1,2}}(?:er)? )?(?:(?:{FRENCH_MONTHS}) )?$"
)
# Le scrutin prévu en janvier 2022: a day that is set.
_SET = re.compile(
    r"\bprochaine?s? [^,;:.]{0,50}$|"
    r"\b(?:prevu|programme|fixe|annonce|attendu|convoque|reporte|repousse|ajourne|decale|agende|planifie)e?s?"
    rf"(?: (?:pour|en|au|le|a|d'ici|initialement|desormais|normalement))*(?: \d{{1,2}}(?:er)?)? ?"
    rf"(?:(?:{FRENCH_MONTHS}) )?$"
)


def _only_since(plain: str, cue: int, trigger: int) -> bool:
    """Whether French words of the past tell only what came before the event: how long after what it happened."""
    then = _SINCE_THEN.match(plain, cue)
    if then is not None:
        return not then.end() <= trigger < _end_of_clause(plain, then.end())
    if _SET.search(plain[:cue]):
        return True
    before = _OF_WHAT_CAME_BEFORE.search(plain[:cue]) or _OF_A_PARTICIPLE.search(plain[:cue])
    if before is not None:
        return not before.start() <= trigger < _end_of_clause(plain, cue)
    since = _SINCE.search(plain[:cue])
    return since is not None and not since.start() <= trigger < cue


# Lors de son arrivée au pouvoir en 2012, A avait négocié avec B: the date of all that follows.
_OPENING = re.compile(
    r"\W*(?:lors d|pendant |durant |au cours d|a l'occasion d|au moment d|au lendemain d|a l'epoque d|sous )"
    r"[^,;:.]{0,90}"
)
_CLEFT = re.compile(r"\W*c'(?:est|etait) (?:en|le|au|des|a) [^,;:.]{0,30}")  # c'est en avril 2021 que A


def _opened(plain: str, cue: int, trigger: int) -> bool:
    """Whether French words of the past open the sentence, or close the phrase that does, before the event is told."""
    end = plain.find(",", cue)
    if _CLEFT.fullmatch(plain[:cue]):
        return True
    return 0 <= end < trigger and end - cue < 30 and _OPENING.fullmatch(plain[:cue]) is not None


def _heads_clause(syntax: Syntax, token: int) -> bool:
    """Whether a token heads a clause: a verb; in French, a participle or adjective that tells more of a noun."""
    return syntax.is_verb(token) or (not syntax.english and syntax.token(token).dep in ("acl", "acl:relcl"))


def _end_of_clause(plain: str, start: int) -> int:
    end = plain.find(",", start)
    return end if end >= 0 else len(plain)


def told_of_old(syntax: Syntax, head: int, plain: str, year: int) -> bool:
    """Words of the past in the trigger's own clause or in one above it."""
    cues = past_cues(plain, syntax.grammar, year)
    if not cues:
        return False
    above = {head, *syntax.ancestors(head)}
    for cue in cues:
        if not syntax.english and _opened(plain, cue, syntax.token(head).start):
            return True
        if not syntax.english and _only_since(plain, cue, syntax.token(head).start):
            continue
        token = _token_at(syntax, cue)
        if token is None or token in above or (not syntax.english and cue < 3):
            return True
        if syntax.token(token).lower in ("anniversary", "anniversaire"):
            continue  # telegrams on the anniversary: the occasion of what happens now
        if syntax.english and _of_something_else(syntax, token, above):
            continue
        # A date in a clause of its own says nothing of the event: the town, retaken in 2022, fell again.
        way = list(syntax.ancestors(token))
        if not syntax.english and syntax.token(token).start < cue and _heads_clause(syntax, token):
            way.insert(0, token)  # a rassuré B sur les accords approuvés en 2019
        verb = next((index for index, a in enumerate(way) if _heads_clause(syntax, a)), len(way))
        if verb == len(way) or way[verb] in above or head in way[:verb]:
            return True
        if syntax.english and syntax.token(way[verb]).lower in _MADE and syntax.token(way[verb]).head == head:
            return True  # talks held in 2014, a treaty signed in 2003
        if not syntax.english and syntax.is_noun(head) and syntax.token(way[verb]).head == head:
            return syntax.token(way[verb]).dep != "acl:relcl"  # l'accord signé en 1959
    return False
