"""To whom French words lay a deed: attribue l'attaque à A, imputent à A le raid, met le massacre sur le compte de A.

A small parser hangs A on the deed, as the one whom it was done to, and takes such verbs for adjectives.
"""

import re

from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond
from streams.names.entity_type import EntityKind

_VERB = r"\b(?:attribu|imput)(?:e|ent|ait|aient|ant|er|a|èrent|é|era|eront)\b"
_DET = r"(?:l['’]|les? |la |un |une |ces? |cette |cet |des |ses? |leurs? )"
_OWN = r"(?:\w+ (?:islamistes |armés )?(?:de la |de l['’]|du |des |de |d['’]))?"  # aux combattants de A
_LAYING = re.compile(rf"{_VERB}(?: [\w'’-]+){{0,3}}? {_DET}(?:[\w'’-]+ ){{0,3}}$")
_TO = re.compile(rf"[^;:.]{{0,70}}? (?:à la |à l['’]|à |au |aux ){_OWN}")
_FIRST = re.compile(rf"{_VERB} (?:[\w'’-]+ ){{0,2}}?(?:à la |à l['’]|à |au |aux ){_OWN}$")
_THEN = re.compile(rf"(?: [\w'’-]+){{0,3}}? {_DET}(?:[\w'’-]+ ){{0,3}}")
_PUTTING = re.compile(
    rf"\b(?:met(?:tent|tant|tre)?|mis|mett\w+|port\w+)\b(?: [\w'’-]+){{0,3}}? {_DET}(?:[\w'’-]+ ){{0,3}}$"
)
_ACCOUNT = re.compile(rf"[^;:.]{{0,50}}? (?:sur le|au) compte (?:de la |de l['’]|du |des |de |d['’]){_OWN}")


def laid_in_words(sentence: Sentence, place: Place, bonds: list[Bond]) -> list[Bond]:
    """`bonds` of a noun of escalation, with those to whom the words around it lay the deed as its doers."""
    doers = [t for t in (_doer(sentence, place)) if t is not None]
    kept = [(f, t) for f, t in bonds if t not in doers or f == "agent"]
    return kept + [("agent", token) for token in doers]


def _doer(sentence: Sentence, place: Place) -> list[int | None]:
    before = sentence.text[: place.start - sentence.start]
    for mention in sentence.mentions:
        if mention.kind in (EntityKind.PERSON, EntityKind.PLACE):
            continue
        if mention.start > place.end:
            gap = sentence.text[place.end - sentence.start : mention.start - sentence.start]
            laid = _LAYING.search(before) and _TO.fullmatch(gap)
            told = laid or (_PUTTING.search(before) and _ACCOUNT.fullmatch(gap))
        else:
            gap = sentence.text[mention.end - sentence.start : max(0, place.start - sentence.start)]
            told = _FIRST.search(before[: max(0, mention.start - sentence.start)]) and _THEN.fullmatch(gap)
        if told:
            return [sentence.token_at(mention.end - 1)]
    return []
