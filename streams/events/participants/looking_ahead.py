"""Whose a French talk, call or letter is, where the text names him only after it: au sortir de son entrevue avec B, A.

The possessive, or the pronoun of a relative clause, points forward to the first person who is somebody in the clause
that follows: its subject, whom it does something to, or who says it in passing.
"""

import re

from streams.events.sentence import Place, Sentence
from streams.events.trees.plain_names import title_start
from streams.events.trees.syntax import Bond
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# Right before the talk: its owner, who was not named before.
_OWN = re.compile(r"\b(?:son|sa|ses) (?:[a-zà-ÿ-]+ ){0,2}$", re.IGNORECASE)
# Right behind it: le coup de fil qu'il a passé à B.
_HIS = re.compile(r" (?:[a-zà-ÿ-]+ ){0,2}qu['’](?:il|elle) ")
_WITH = re.compile(r"[^;:.]{0,80}?\b(?:avec|à|au|chez|auprès d[eu]) ?")
# Between whom the talk was with and its owner: a subject behind the comma that closes an opening phrase; the object of
# what the talk did; who tells of it in a clause of his own.
_SUBJECT = re.compile(r"[^;:]{0,140}, ")
_OBJECT = re.compile(
    r"[^;:]{0,140} (?:a|ont|aura|avait|n['’]a|n['’]ont)(?: [a-zà-ÿ]+ment)?(?: pas| guère)? "
    r"[a-zà-ÿ]+(?:é|i|u|is|it|ert)e?s?(?: (?:à|au|chez))? "
)
_TELLER = re.compile(
    r"[^;:]{0,140}, (?:a|ont|avait|aura) (?:ensuite |aussitôt |brièvement )?"
    r"(?:[a-zà-ÿ]+(?:é|i|u|is|it)|fait (?:savoir|valoir|remarquer|observer))(?: [a-zà-ÿ]+ment)? "
)
_ACTS = re.compile(r"(?:,| [a-zà-ÿ])")  # not in a row of names
# Somebody else whom the possessive may mean.
_OTHER = re.compile(
    r"\b(?:président|présidente|ministre|chef|cheffe|chancelier|chancelière|roi|ambassad(?:eur|rice)|envoyée?|émissaire|"
    r"conseill(?:er|ère)|général|colonel|porte-parole|secrétaire|gouverneur|diplomate|dirigeant|dirigeante|homologue|"
    r"épouse|fils|fille|directeur|directrice|avocat|avocate|sénateur|députée?|opposante?|commissaire)\b"
)


def looking_ahead(sentence: Sentence, place: Place) -> list[Bond]:
    """The person behind a talk whose possessive has nobody before it; nobody where a stranger could be meant."""
    if place.form.type != "contact" or place.form.shape != "noun" or sentence.index > 0:
        return []
    before = sentence.text[: place.start - sentence.start]
    own = _OWN.search(before)
    his = _HIS.match(sentence.text, place.end - sentence.start)
    persons = sorted((m for m in sentence.mentions if m.kind is EntityKind.PERSON), key=lambda m: m.start)
    if not (own or his) or any(m.start < place.start for m in persons) or _OTHER.search(before):
        return []
    partner = _partner(sentence, place, persons)
    behind = [m for m in persons if partner is not None and m.start > partner.end and m.entity != partner.entity]
    if partner is None or not behind:
        return []
    owner = behind[0]
    gap = sentence.text[partner.end - sentence.start : owner.start - sentence.start]
    start = title_start(gap)
    gap = gap if start is None else gap[:start]
    opens = bool(before[: own.start()].strip()) if own else False
    told = (_SUBJECT,) if opens else (_OBJECT, _TELLER)
    acts = _ACTS.match(sentence.text, owner.end - sentence.start) is not None or not opens
    if _OTHER.search(gap) or not acts or not any(p.fullmatch(gap) for p in told):
        return []
    token = sentence.token_at(owner.end - 1)
    return [("holder", token)] if token is not None else []


def _partner(sentence: Sentence, place: Place, persons: list[Mention]) -> Mention | None:
    """Whom the talk was with."""
    for mention in persons:
        gap = sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]
        start = title_start(gap)
        if _WITH.fullmatch(gap if start is None else gap[:start]):
            return mention
    return None
