"""By whom and against whom English sanctions are, as clauses around tell: signed a decree imposing them.

Or: closed its border with A and imposed sanctions.
"""

import re
from collections.abc import Iterable

from streams.annotation import Participant
from streams.events.grammar import WordSet
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_IMPOSING = WordSet(
    "impose slap place put/put levy extend renew widen expand tighten toughen introduce authorise authorize order "
    "freeze/froze ban prohibit bar suspend reimpose reinstate prolong".split(),
    "en",
)
_PAPER = WordSet(
    "order decree law resolution decision directive proclamation memorandum document legislation regulation ordinance "
    "act measure package".split(),
    "en",
)
_DECREEING = WordSet(
    "sign issue adopt pass approve enact publish announce decree promulgate endorse vote release unveil".split(), "en"
)
# What somebody does beside to press the same body.
_PRESSING = re.compile(
    r"\b(?:clos|shut|seal|sever|cut|br(?:eak|oke)|suspend|expel|expuls|recall|fr(?:eez|oze)|halt|stop|bann|barr|oust|"
    r"downgrad|withdr[ae]w|cancel|kick|boycott|blockad|isolat|critici[sz]|condemn|denounc|accus|blam|rebuk|censur|"
    r"castigat|excoriat|chastis)\w*\b"
    r"(?: (?!over|after|because|since|despite)[\w’'-]+){0,6}? $"
)
_AND = re.compile(r"(?:['’]s)?(?: (?:(?!over|after|because|but|while|as)[\w'’-]+))*?,? and (?:[\w-]+ ){0,5}$")


def decreed(syntax: Syntax, verb: int) -> list[Bond]:
    """Who signed, issued or adopted the paper on which `verb`, of imposing, hangs."""
    clause = syntax.token(verb)
    paper = syntax.token(clause.head)
    if clause.dep not in ("acl", "relcl") or clause.lower not in _IMPOSING or paper.lower not in _PAPER:
        return []
    if any(syntax.token(c).tag == "MD" for c in syntax.children(verb, "aux")):
        return []  # a law that would impose them
    over = paper.head
    if not syntax.is_verb(over) or syntax.token(over).lower not in _DECREEING:
        return []
    return [(function, t) for function in ("holder", "subject") for t in syntax.subjects(over)[0]]


def pressed_beside(sentence: Sentence, place: Place, participants: Iterable[Participant]) -> list[Mention]:
    """The only other body of the sentence, where it was pressed by the same doer in the words before."""
    participants = list(participants)
    doers = {p.entity for p in participants if p.role == "by" and p.entity}
    hit = [p for p in participants if p.role == "against"]
    if not doers or any(p.entity or re.search(r"[A-ZÀ-Þ]", p.text) for p in hit):
        return []
    others = [m for m in sentence.mentions if m.entity not in doers and m.kind is not EntityKind.PERSON]
    if len({m.entity for m in others}) != 1 or others[0].end > place.start:
        return []
    before = sentence.text[: others[0].start - sentence.start]
    between = sentence.text[others[0].end - sentence.start : place.start - sentence.start]
    return others[:1] if _PRESSING.search(before) and _AND.match(between) else []
