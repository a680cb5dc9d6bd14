"""Who comes to an office or loses it, where the tree hangs him elsewhere: as prime minister of A, toppled his men."""

import re
from collections.abc import Iterator

from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_AS = re.compile(
    r"(?: [^.;:]{0,140})? (?:as|(?:for|to|as|in) the (?:post|position|office|job|role|function) of|to be|to become)"
    r" (?:the |its |their |a )?(?:new |next |interim |acting |first |caretaker )*"
)
_BECOMING = re.compile(r"bec(?:omes?|ame) (?:the )?(?:new |next |interim |acting |first |caretaker )*")
_NAMED = (
    r"[a-zà-ÿ]+(?: (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin|ce soir|hier soir)|"
    r"[A-ZÀ-Þ][\w'’-]+|d['’][A-ZÀ-Þ][\w'’-]+|de|(?:le|la) [a-zà-ÿ]+iste))*,? "
)
_SEATED = re.compile(_NAMED + r"(?:à|au) ")  # appelé dimanche Jean Brun à; not: nommé directeur à
_MADE = re.compile(_NAMED + r"(?:comme |au poste de |aux fonctions de )?(?:nouveau |nouvelle |prochain )?")
# Nommé dix ministres, dont A: not a clause of what A did.
_AMONG = re.compile(r"[^.;:]{2,90}?[,–—-] ?dont (?:(?:le|la|l['’]|les|M\.|Mme) ?(?:[a-zà-ÿ-]+ ){0,4})?")
_CLOSED = re.compile(r"\W*(?:$|[,.;)–—-]| (?:et|dans|à|au|aux|comme|pour)\b)")
_PAST_OFFICE = re.compile(r"\b(?:serv\w+|work\w+|tenure|stint|years?|time|days|role|experience|spell|career|known) as ")
_OFFICE = re.compile(
    r"\b(?:minister|president|premier|chancellor|governor|chief|head|king|queen|secretary|"
    r"commissioner|ambassador|director|chair(?:man|woman|person)?|speaker|general|diplomat)\b",
    re.IGNORECASE,
)
_RULING = frozenset("government cabinet coalition administration".split())
_NEWCOMERS = frozenset("replacing replaces replace".split())
_OWN_MEN = re.compile(r"\b(?:his|her|its|their|the|\d+|two|three|several|most|all)$", re.IGNORECASE)
_MADE_LATELY = frozenset("appointed named nominated installed chosen inaugurated".split())
_NEW = frozenset("newly freshly recently".split())


def titled_behind(sentence: Sentence, place: Place) -> Iterator[Mention]:
    """The office, if a rule knows its holder by it, that somebody is appointed to: named on Friday as A's premier."""
    for mention in sentence.mentions:
        if mention.kind is not EntityKind.PERSON or mention.start < place.start or not _OFFICE.search(mention.text):
            continue
        gap = sentence.text[place.end - sentence.start : mention.start - sentence.start]
        whole = sentence.text[place.start - sentence.start : mention.start - sentence.start]
        if (_AS.fullmatch(gap) and not _PAST_OFFICE.search(gap)) or _BECOMING.fullmatch(whole):
            yield mention


def seated_at(sentence: Sentence, place: Place) -> Iterator[Mention]:
    """The office that somebody is called to, if a rule knows its holder by it or by its seat: nommé à Matignon."""
    for mention in sentence.mentions:
        if mention.kind is EntityKind.PERSON and mention.start > place.start:
            gap = sentence.text[place.start - sentence.start : mention.start - sentence.start]
            among = _AMONG.fullmatch(gap) and _CLOSED.match(sentence.text[mention.end - sentence.start :])
            if among or (_MADE if mention.described else _SEATED).fullmatch(gap):
                yield mention


def heads_of(syntax: Syntax, token: int) -> list[int]:
    """Whose a government is, and whose the duties are that are ended: who topples it topples him."""
    lower = syntax.token(token).lower
    if lower in syntax.grammar.objects["duties"]:
        of = [noun for preposition, noun in syntax.prepositional(token) if preposition == "of"]
        return [*syntax.children(token, "poss"), *of]
    return list(syntax.children(token, "poss")) if lower in _RULING else []


def without_the_newly_made(syntax: Syntax, verb: int, bonds: list[Bond]) -> list[Bond]:
    """The bonds of a participle that describes the noun before it, not the subject: nine judges, newly appointed."""
    if any(syntax.token(c).lower in _NEW for c in syntax.children(verb, "advmod")) and syntax.token(verb).tag == "VBN":
        own = [(f, t) for f, t in bonds if f not in ("subject", "passive")]
        token = syntax.token(verb)
        described = token.dep == "amod" and token.lower in _MADE_LATELY and syntax.token(token.head).tag == "NNP"
        return [*own, ("passive", token.head)] if described else own
    return bonds


def with_the_named(syntax: Syntax, verb: int, bonds: list[Bond]) -> list[Bond]:
    """Named A as its nominee: to the parser A is what somebody is named, if nothing else is the object."""
    if any(f in ("object", "passive") for f, _ in bonds) or not any(p == "as" for p, _ in syntax.prepositional(verb)):
        return bonds
    named = {t for t in syntax.children(verb, "oprd") if syntax.token(t).tag.startswith("NNP")}
    return [("object" if f == "office" and t in named else f, t) for f, t in bonds]


def with_newcomers(sentence: Sentence, verb: int, bonds: list[Bond]) -> list[Bond]:
    """A is replacing B as premier: A comes to the office. Not: A replaced his premier, A replaces B with C."""
    syntax = sentence.syntax
    assert syntax is not None
    token = syntax.token(verb)
    if not token.lower.startswith("replac") or syntax.passive(verb) or not any(f == "object" for f, _ in bonds):
        return bonds
    cases = {p for p, _ in syntax.prepositional(verb)}
    owned = any(_determined(syntax, t) or syntax.token(t).tag == "NNS" for f, t in bonds if f == "object")
    comes = "as" in cases or (token.lower in _NEWCOMERS and not owned)
    if "with" in cases or "by" in cases or not comes or (owned and "as" not in cases):
        return bonds
    return bonds + [("object", t) for f, t in bonds if f == "subject"]


def _determined(syntax: Syntax, token: int) -> bool:
    own = (syntax.token(c) for c in syntax.children(token, "poss", "det"))
    return any(_OWN_MEN.fullmatch(word.lower) for word in own)
