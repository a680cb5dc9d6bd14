"""Words that a small parser takes for others, and those that it knows, which can stand in for them.

A verb in the present tense behind a name is taken for a noun or an adjective, a demonym for a verb, a participle that
opens a sentence for a name. The tree has the words of the text again; what the parser reads is as good as they are.
"""

import re
from collections.abc import Sequence

from streams.events.grammar import Grammar
from streams.events.trees.allegiances import allegiances
from streams.events.trees.french_clefts import uncleft
from streams.events.trees.french_duties import duties
from streams.events.trees.french_posts import raised
from streams.events.trees.incidentals import incidentals
from streams.events.trees.targeted import targeted
from streams.names.demonyms import french_demonyms
from streams.names.gazetteer import Mention
from streams.text import fold

_AMONG = re.compile(
    r"(?:Parmi (?:eux|elles|lesquels|lesquelles|ceux-ci|celles-ci)|Dans le lot|Sur la liste|En tête de liste) ?[,:] "
)
_TOLD = re.compile(
    r", (?:(?:désormais|également|aussi|déjà|lui aussi|elle aussi|à son tour|dorénavant|maintenant) )?"
    r"[a-zà-ÿ]+(?:é|ée|is|ise|it|ite|u|ue)s? "
)

_ASIDE = re.compile(
    r", (?:par (?:la|les) (?:voix|bouche|plume|truchement)|par l['’]intermédiaire|selon|d['’]après|aux dires|"
    r"de l['’]avis|de sources?|à en croire) [^,;:.«»()]{3,80},(?= [a-zà-ÿ])"
)

# Who says so, behind what he says: A et B signeront lundi un accord, a annoncé le commissaire.
_SAID_SO = re.compile(
    r", (?:(?:a|ont|avait|avaient) (?:\w+ment )?(?:annoncé|indiqué|déclaré|affirmé|précisé|rapporté|fait savoir|appris|"
    r"confirmé|révélé|assuré|expliqué|ajouté|constaté|raconté|soutenu)|(?:annonc|indiqu|affirm|précis|rapport|confirm|"
    r"assur)(?:e|ent)|(?:selon|d['’]après|de source|de sources)|a-t-on (?:appris|indiqué|annoncé|précisé))\b"
    r"(?!(?: \w+){0,3} qu(?:e |['’]))[^,;:«»]*(?=\.$)"
)

_TO_DO = re.compile(
    r" (?:de |d['’])(?:[«“\"] ?)?(?:(?:se |s['’]|le |la |les |l['’])?)\w+(?:er|ir|re)\b"
)  # menace de frapper

Cut = tuple[int, int, str]  # start and end in the sentence, and what is read in its place


def plainer(text: str, plain: str, offset: int, mentions: Sequence[Mention], grammar: Grammar) -> list[Cut]:
    """What to read in place of words in the sentence `text` at `offset` of the article; `plain`: the same, folded."""
    return (
        _locutions(plain, grammar)
        + _verbs(text, offset, mentions, grammar)
        + _words(text, plain, grammar)
        + _among(text, offset, mentions)
        + _asides(text, offset, mentions)
        + allegiances(text, offset, mentions)
        + _quoted(text)
        + _serving(text, offset, mentions)
        + (_in_french(text, offset, mentions) if grammar.demonyms else [])
    )


def _in_french(text: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    return (
        incidentals(text, offset, mentions)
        + targeted(text)
        + uncleft(text)
        + raised(text, offset, mentions)
        + duties(text)
    )


# Le général Brun, de l'armée orskienne, a menacé: whose officer somebody is says all that his name does.
_SERVING = re.compile(
    r"\b(?:général|colonel|capitaine|commandant|lieutenant|lieutenant-colonel|amiral|maréchal|porte-parole|ministre|"
    r"ambassadeur|ambassadrice|émissaire)(?P<name> [A-ZÀ-Þ][\w'’-]+(?: (?:[A-Zal][\w'’-]+))*,) "
    r"(?:de la |de l['’]|du |des |d['’]|de )(?P<body>[^,;.]{2,60}?)(?P<close>,)(?= [a-zà-ÿ])"
)


def _serving(text: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """Names between an office and the body that it is of, where a rule watches the body and not who bears the name."""
    cuts: list[Cut] = []
    held = [(m.start - offset, m.end - offset) for m in mentions]
    for match in _SERVING.finditer(text):
        if any(a < match.end("name") and match.start("name") < b for a, b in held):
            continue
        if any(match.start("body") <= a < match.end("body") for a, _ in held):
            cuts += [(*match.span("name"), ""), (*match.span("close"), "")]
    return cuts


# A few words of somebody's own within a sentence: a promis d'« anéantir » la base; un « dialogue franc » entre A et B.
_QUOTED = re.compile(r"(?P<open>[«“\"] ?)[a-zà-ÿ][\w'’-]*(?: [\w'’-]+){0,3}?(?P<close> ?[»”\"])(?= ?[a-zà-ÿ,.;])")
_SAYING = re.compile(r"\b(?:que|qu['’]|si|nous|je|j['’]|vous|on|n['’]|ne|c['’]est)\b")


def _quoted(text: str) -> list[Cut]:
    """The marks around a few quoted words that are part of the sentence."""
    spans = (m for m in _QUOTED.finditer(text) if m.start() > 0 and not _SAYING.search(m.group()))
    return [(*m.span(side), "") for m in spans for side in ("open", "close")]


# Numbers that the parser may take for nouns: de douze entreprises.
_MANY = "six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent"
_FIRST = "|".join(f"{word.capitalize()}" for word in (*_MANY.split("|"), "dix"))  # opens a sentence
_NUMBERS = re.compile(rf"(?:(?<= )(?:{_MANY})|^(?:{_FIRST}))(?:-[a-z-]+)?(?= [a-zà-ÿ]{{3,}})")
# Verbs that the parser takes for nouns: la décision de congédier A.
_DISMISSING = re.compile(r"(?<=[ '’])(?:congédier|évincer|débarquer|destituer|révoquer|démettre|limoger)(?= )")
# Ranks before an office, which the parser takes for the noun: la haute représentante de B.
_HIGH = re.compile(
    r"(?<=[ '’])hauts?e?s?[ -]"
    r"(?=(?:représentant|commissaire|responsable|diplomate|fonctionnaire|gradé|conseill|émissaire))"
)
# Where somebody is or will be to do something: sera à Kalo pour rencontrer B, as ira.
_THERE = re.compile(
    r"(?<= )(?P<be>sera|seront|est|sont|était|étaient)(?= (?:à|en|au|aux) [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?"
    r"(?:,| [a-zà-ÿ])?[^.;:]{0,40}? pour [a-zà-ÿ]+(?:er|ir|re)\b)"
)
_GOING = {"sera": "ira", "seront": "iront", "est": "va", "sont": "vont", "était": "allait", "étaient": "allaient"}
# Capitals within a sentence, which the parser takes for a name: lors de son Sommet extraordinaire.
_CAPITAL = re.compile(r"(?<=[a-zà-ÿ\d] )(?:Sommet|Session|Conférence)(?= (?:extra)?(?:ordinaire|d['’]|des? |du ))")
_POINT = re.compile(r"(?<= )(?:ouest|est)-(?=africain)")  # est-africains: the parser takes it for a verb
# What somebody is kept from, before who is: prive de visas les juges de B.
_KEPT_FROM = re.compile(
    r"\b(?:priv|interdi|bann)\w+(?P<from> (?:de|d['’])(?: (?:visas?|séjour|territoire|voyage)|entrée))"
    rf"(?= (?:les |des |l['’]|le |la |une? |son |ses |plusieurs |\d|(?:deux|trois|quatre|cinq|dix|{_MANY}) ))"
)


def _words(text: str, plain: str, grammar: Grammar) -> list[Cut]:
    """Numbers, what one is kept from, collectives, demonyms, opening participles, as the parser knows them."""
    cuts: list[Cut] = []
    if grammar.demonyms:
        cuts += [(*match.span(), "trois") for match in _NUMBERS.finditer(text)]
        cuts += [(*match.span(), "nommer") for match in _DISMISSING.finditer(text)]
        cuts += [(*match.span(), "") for match in _HIGH.finditer(text)]
        cuts += [(*match.span("from"), "") for match in _KEPT_FROM.finditer(text)]
        cuts += [(*match.span("be"), _GOING[match["be"]]) for match in _THERE.finditer(text)]
        cuts += [(*match.span(), match.group().lower()) for match in _CAPITAL.finditer(text)]
        cuts += [(*match.span(), "") for match in _POINT.finditer(text)]
    if grammar.collectives is not None:
        cuts += [
            (m.start(), m.end() - m.group().endswith(" "), "des" if m.group().endswith(" ") else "des ")
            for m in grammar.collectives.finditer(plain)
        ]
    for match in re.finditer(r"(?<= )[a-zà-ÿ]{4,}", text) if grammar.demonyms else ():
        if fold(match.group()).text in french_demonyms():
            cuts.append((*match.span(), grammar.demonyms[_ending(match.group())]))
    opening = grammar.opening.match(text) if grammar.opening is not None else None
    if opening and text[0].isupper():
        cuts.append((0, opening.end(), opening.group().lower()))
    return cuts


def _ending(demonym: str) -> str:
    """How the demonym that stands in for another ends; `both`, `all`: of men and women alike, as russes."""
    ending = next((e for e in ("es", "e", "s") if demonym.endswith(e)), "other")
    if ending in ("es", "e") and fold(demonym.removesuffix(ending)).text not in french_demonyms():
        return "all" if ending == "es" else "both"
    return ending


def _among(text: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """Parmi eux, A, désormais interdit de visa: A is one of those before, and the participle is said of A."""
    match = _AMONG.match(text)
    name = next((m for m in mentions if match and m.start - offset == match.end()), None)
    if match is None or name is None:
        return []
    high = name.end - offset
    told = _TOLD.match(text, high)
    return [(0, match.end(), ""), (high, high + 1, " est")] if told else []


def _asides(text: str, offset: int, mentions: Sequence[Mention]) -> list[Cut]:
    """Who speaks or says so, between commas: A, par la voix de son porte-parole, a promis; A, selon des témoins, a."""
    return [
        (*match.span(), "")
        for match in (*_ASIDE.finditer(text), *_SAID_SO.finditer(text.rstrip()))
        if not any(m.start - offset < match.end() and m.end - offset > match.start() for m in mentions)
    ]


def _locutions(plain: str, grammar: Grammar) -> list[Cut]:
    """Prepositions of several words, as a simple one: à l'encontre du Niger, as contre le Niger."""
    cuts: list[Cut] = []
    for words, simple in grammar.locutions.items():
        for match in re.finditer(rf"\b{re.escape(fold(words).text)} (de (?:la |l')?|d'|du |des |a |au |aux )", plain):
            low, high = match.span(1)
            article = match.group(1).strip()
            cuts.append((match.start(), low - 1, simple))
            if article in ("du", "des", "au", "aux"):
                cuts.append((low, high - 1, "le" if article in ("du", "au") else "les"))
            else:
                cuts.append((low, low + {"d": 3, "a": 2}[article[0]] - article.startswith("d'"), ""))
    return cuts


def _many(verb: str) -> str:
    """The plural of a verb in the present tense that stands in for others: reçoit, reçoivent."""
    return re.sub("oit$", "oivent", verb) if verb.endswith("oit") else f"{verb}nt"


# Inflige à A des sanctions.
_GIVING = re.compile(r"(?:inflig|impos|adress|livr|attribu)e")
_TO_WHOM = re.compile(r" (?:à|au|aux) [^,;:.]{2,40}? (?:une?|des|de (?:nouve|lourd|sévère|larg)\w+|ses|leurs) ")


def _verbs(text: str, offset: int, mentions: Sequence[Mention], grammar: Grammar) -> list[Cut]:
    """Verbs right behind a name, as verbs that the parser cannot mistake: A nomme B, as A reçoit B."""
    present = grammar.present
    if not present:
        return []
    ends = {mention.end - offset for mention in mentions}
    cuts = []
    for match in re.finditer(rf"(?<=[ '’]){present['verbs']}e(?P<many>nt)?(?= (?P<object>{present['before']})?)", text):
        low = next((m.start() for m in _ASIDE.finditer(text) if m.end() == match.start() - 1), None)
        before = text[: match.start()] if low is None else text[:low] + " "
        word = re.search(r"([\w'’-]+) (?:se |s['’])?$", before)
        several = bool(match["many"] and word and word.group(1).endswith(("s", "x")))
        named = (word and word.end(1) in ends) or (word and word.start() > 0 and word.group(1)[0].isupper())
        if named or several:  # des hommes armés tuent six bergers
            whole = match.group("object") or text[match.end() + 1 : match.end() + 2].isupper()
            if _TO_WHOM.match(text, match.end()) and _GIVING.match(match.group()):
                cuts.append((match.start(), match.end(), _many("donne") if match["many"] else "donne"))
                continue
            kind = "promising" if _TO_DO.match(text, match.end()) else "transitive" if whole else "intransitive"
            cuts.append((match.start(), match.end(), _many(present[kind]) if match["many"] else present[kind]))
    return cuts
