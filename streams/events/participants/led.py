"""Who stands at the head of those whom a French contact tells of, and whose hands something came from.

A a reçu une délégation de B conduite par C: C was there. A a reçu le rapport des mains de C: so was C.
"""

import re
from collections.abc import Sequence

from streams.events.sentence import Place, Sentence
from streams.events.trees.plain_names import title_start
from streams.events.trees.syntax import Bond
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_MISSION = re.compile(
    r"(?:délégation|mission|députation|commission|équipe|groupe|comité|bureau|collectif|coalition)s?\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"[^;:.]{0,140}?,? (?:(?:conduite?|dirigée?|menée?|emmenée?|présidée?|pilotée?|amenée?)s? par "
    r"|(?:avec|ayant) à sa tête |que (?:conduit|dirige|mène|préside) )"
    r"(?:(?:(?!\b(?:a|ont|est|sont|qui|que|dont|pour|et)\b)[^;:.,]){1,90},? )?"
)
_HANDS = re.compile(r"[^;:.]{0,140}?\bdes mains (?:de la |de l['’]|du |des |de |d['’])(?:[^;:.]{1,100}?,? )?")
_OTHER_VERB = re.compile(r"\b(?:a|ont|est|sont|qui|que|dont)\b")


def led(sentence: Sentence, place: Place, bonds: Sequence[Bond]) -> list[Bond]:
    """The persons at the head of the missions among what is bound to a contact, each in the function of his mission."""
    syntax = sentence.syntax
    assert syntax is not None
    persons = [m for m in sentence.mentions if m.kind is EntityKind.PERSON]
    found: list[Bond] = []
    for function, token in bonds if place.form.type == "contact" else ():
        for joined in syntax.conjuncts(token):
            if not _MISSION.fullmatch(syntax.token(joined).lower):
                continue
            low = syntax.token(joined).end
            found += _heading(sentence, persons, low, _LED, function)
    if place.form.kind == "visit" and place.form.shape == "verb":
        low = place.end - sentence.start
        handed = _HANDS.match(sentence.text, low)
        if handed and not _OTHER_VERB.search(sentence.text, low, sentence.text.index("des mains", low)):
            found += _heading(sentence, persons, low, _HANDS, "agent")
    return found


def _heading(
    sentence: Sentence, persons: Sequence[Mention], low: int, words: re.Pattern[str], function: str
) -> list[Bond]:
    """The first person behind `low` to whose name or title `words` lead."""
    for mention in persons:
        gap = sentence.text[low : max(low, mention.start - sentence.start)]
        start = title_start(gap)
        token = sentence.token_at(mention.end - 1)
        if gap and token is not None and words.fullmatch(gap if start is None else gap[:start]):
            return [(function, token)]
    return []
