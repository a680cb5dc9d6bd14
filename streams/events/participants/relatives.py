"""Persons whom French words bind to a clause of its own: A, avec qui B a dîné; c'est après un appel à A que B.

Small parsers lose the name before a relative pronoun, and whoever a cleft sentence sets apart; the words are plain.
"""

import re

from streams.events.sentence import Place, Sentence
from streams.events.trees.plain_names import title_start
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# Behind a name: who it is in the clause that follows.
_RELATIVES = (
    # une photo de A en grande discussion avec B; A en tête-à-tête avec B
    ("company", re.compile(r" en (?:grande |pleine |longue |vive |intense |franche )?")),
    ("company", re.compile(r",? (?:avec|aux côtés de) (?:qui|lequel|laquelle)\b,?[^,;:.]{0,70}")),
    (
        "recipient",
        re.compile(r",? (?:(?:à|chez|auprès de|vers) (?:qui|lequel|laquelle)|auquel|à laquelle)\b[^,;:.]{0,70}"),
    ),
    ("object", re.compile(r", (?:que|qu['’])(?! (?:le|la|les|l['’])\b[^,]{0,40} (?:de|du|d['’]))[^,;:.]{0,60}")),
)
_AT = frozenset("in at during over".split())
_CLEFT = re.compile(
    r"(?:^|[ («])[Cc]['’](?:est|était|est d['’]ailleurs) (?:donc |aussi |justement )?"
    r"(?:lors|à l['’]issue|au cours|au terme|au sortir|à l['’]occasion|en marge|après|pendant|durant|avant|dans|par"
    r"|à la suite|à la faveur)\b[^,;:.]{0,40}$"
)
_THAT = re.compile(r"[^;:.]{0,90}? qu(?:e |['’])")
# Between a letter and whom it goes to: une lettre de deux pages, adressée jeudi à A.
_SENT = re.compile(
    r"(?: (?:de|d['’]|du|en)[^,;:.]{1,30}"
    r"| (?:de |d['’]|du )(?:la |l['’])?[A-ZÀ-Þ][^,;:.]{1,140}(?=,? (?:adress|envoy)))?"
    r",? (?:officielle |personnelle |confidentielle |commune |conjointe )?"
    r"(?:qu(?:e |['’])[^,;:.]{3,60} )?"
    r"(?:adress|envoy|destin|expédi|transmis|remis|écrit)(?:é|e)?e?s?[^;:.]{0,25}? (?:à|au|aux) ?"
)
# Around who sent it: une lettre que B lui adresse; un message qu'a transmis B.
_WRITTEN = re.compile(r"(?: (?:de|d['’]|du|en)[^,;:.]{1,30})?,? qu(?:e |['’])")
_WRITES = re.compile(
    r" (?:(?:lui|leur|y|a|avait|vient de|aurait) )*(?:adress|envoy|écri|destin|transm|remet|fait parvenir)"
)

# La conversation qu'il venait d'avoir avec A, que B a eue avec A, qu'a menée B avec A, que lui a accordée B.
_CARRIED = re.compile(
    r"(?: [a-zà-ÿ-]+){0,2},? qu(?:e |['’])(?P<doer>[^,;:.]{0,60}?)"
    r"\b(?:avoir|eue?s?|ten(?:ir|ue?s?)|men(?:er|ée?s?)|pass(?:er|ée?s?)|accord(?:er|ée?s?)|condui(?:re|te?s?)|"
    r"échang(?:er|ée?s?)|partag(?:er|ée?s?)|poursuivi\w*)\b(?P<with>[^,;:.]{0,60}?)"
)
_WITH = re.compile(r"(?: [^,;:.]{1,50})? (?:avec|à|au|chez)(?: (?:le|la))? ")

_ALIKE = (" que", " qu'", " qu’")  # à la même table que A

# Between who signs and those in whose name: ont signé ce matin, au nom de A et du Royaume de B.
_IN_THE_NAME = re.compile(
    r"[^;:.]{0,50}?\b(?:au nom|pour le compte) (?:de |du |des |d['’])(?:la |l['’]|le )?"
    r"(?:\w+ (?:de |du |d['’])(?:la |l['’])?)?"
    r"(?:(?:(?!\b(?:a|ont|est|sont|qui|que|pour|par)\b)[^,;:.]){1,50}? et (?:de |du |des |d['’])(?:la |l['’]|le )?"
    r"(?:\w+ (?:de |du |d['’])(?:la |l['’])?)?)?"
)
_SIGNS = re.compile(r"(?: et [^,;:.]{1,30})?,? (?:[A-ZÀ-Þ][\w'’-]+ ){0,4}(?:a|ont|avait|avaient|aura) ")


def in_whose_name(sentence: Sentence, place: Place) -> list[Bond]:
    """The bodies in whose name somebody signs an accord."""
    found = []
    for mention in sentence.mentions if place.form.type == "agreement" and place.form.shape != "noun" else ():
        low, high = mention.start - sentence.start, mention.end - sentence.start
        behind = mention.start > place.end and _IN_THE_NAME.fullmatch(sentence.text[place.end - sentence.start : low])
        before = mention.end < place.start and _IN_THE_NAME.fullmatch(sentence.text[:low])
        if behind or (before and _SIGNS.fullmatch(sentence.text[high : place.start - sentence.start])):
            found.append(sentence.token_at(mention.end - 1))
    return [("company", token) for token in found if token is not None]


# L'accord qu'ont signé A et B, auquel sont parvenus A et B: who stands behind the verb.
_INVERTED = re.compile(
    r"(?: [\w'’-]+){0,4}?,? (?:qu(?:['’](?:ont|avaient)|e (?:viennent|venaient) de) (?:fini par )?(?:\w+ )?"
    r"(?:sign|paraph|concl|scell|ratifi|adopt|nou|trouv|négoci|arrêt|élabor|parachev|finalis)\w+"
    r"|(?:auquel|à laquelle|auxquels|auxquelles) (?:sont|étaient|ont|venaient d['’]|viennent d['’]) ?(?:\w+ )?"
    r"(?:parven|arriv|abouti|souscri)\w*)\b[^,;:.]{0,90}"
)


def _inverted(sentence: Sentence, place: Place) -> list[Bond]:
    """The parties of an accord that stand behind the verb of a relative clause on it."""
    if place.form.type != "agreement" or place.form.shape != "noun":
        return []
    behind = [m for m in sentence.mentions if m.start > place.end]
    gaps = ((m, sentence.text[place.end - sentence.start : m.start - sentence.start]) for m in behind)
    tokens = [sentence.token_at(m.end - 1) for m, gap in gaps if _INVERTED.fullmatch(gap)]
    return [("company", token) for token in tokens if token is not None]


def in_relatives(sentence: Sentence, place: Place) -> list[Bond]:
    """The persons before a relative pronoun, behind a cleft's `que`, and to whom a letter goes."""
    found: list[tuple[str, int | None]] = []
    for mention in sentence.mentions if place.form.type == "contact" else ():
        if mention.kind is not EntityKind.PERSON:
            continue
        function = _before(sentence, mention, place) or _behind(sentence, mention, place)
        if function:
            found.append((function, sentence.token_at(mention.end - 1)))
    named = [(function, token) for function, token in found if token is not None]
    return named + in_whose_name(sentence, place) + _inverted(sentence, place)


def _before(sentence: Sentence, mention: Mention, place: Place) -> str:
    gap = sentence.text[mention.end - sentence.start : max(0, place.start - sentence.start)]
    for function, pattern in _RELATIVES if gap else ():
        if pattern.fullmatch(gap):
            noun = (place.form.shape == "noun" and function != "object") or function == "company"
            return "company" if noun else "" if place.form.shape == "noun" else function
    return ""


def _behind(sentence: Sentence, mention: Mention, place: Place) -> str:
    if mention.start < place.end or place.form.shape == "verb":
        return ""
    gap = sentence.text[place.end - sentence.start : mention.start - sentence.start]
    gap = gap[: title_start(gap) or len(gap)]
    if re.fullmatch(r" (?:le |la |l['’])?", gap) and sentence.text[: place.end - sentence.start].endswith(_ALIKE):
        return "company"
    if place.start == sentence.start and re.match(r",|:| :", gap) and place.form.group.frame == "seated":
        return "teller"
    carried = _CARRIED.match(sentence.text, place.end - sentence.start)
    if carried and mention.start - sentence.start < carried.end() + 80:
        return _in_carried(sentence, mention, carried)
    if place.form.kind in ("letter", "message") and _WRITTEN.fullmatch(gap):
        sends = _WRITES.match(sentence.text, mention.end - sentence.start)
        return ("teller" if place.form.shape == "noun" else "subject") if sends else ""
    if place.form.kind in ("letter", "message") and _SENT.fullmatch(gap):
        return "recipient"
    cleft = _CLEFT.search(sentence.text[: place.start - sentence.start])
    return "teller" if cleft and _THAT.fullmatch(gap) else ""


def _in_carried(sentence: Sentence, mention: Mention, carried: re.Match[str]) -> str:
    """What a person is in a relative clause on a talk, by the words around its verb: who holds it, or with whom."""
    low = mention.start - sentence.start
    if low < carried.end():
        return "holder" if carried.start("doer") <= low else ""
    gap = sentence.text[carried.end() : low]
    gap = gap[: title_start(gap) or len(gap)]
    if _WITH.fullmatch(gap):
        return "company"
    return "holder" if gap in (" ", "") else ""


def at_which(syntax: Syntax, noun: int) -> list[Bond]:
    """A call in which A asked B to help: who does something to whom at it holds it with him."""
    found: list[Bond] = []
    above = syntax.token(noun).head
    dated = [t for token in (noun, above) for t in syntax.children(token, "npadvmod") if t > noun]
    # a call last week in which; there was a call in which
    for clause in (c for token in (noun, *dated, above) for c in syntax.children(token, "relcl") if c > noun):
        opened = (
            syntax.token(preposition).lower in _AT
            for preposition in syntax.children(clause, "prep")
            if any(syntax.token(t).lower == "which" for t in syntax.children(preposition, "pobj"))
        )
        if any(opened):
            found += [("holder", t) for t in syntax.subjects(clause)[0]]
            found += [("company", t) for t in syntax.objects(clause)]
    return found
