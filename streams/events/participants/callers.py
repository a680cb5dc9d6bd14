"""Who called French protesters out, and those who are on strike in a phrase that opens the sentence.

À l'appel de A; la marche organisée par A; ils ont répondu à l'appel du mouvement A; après un mois de grève, A ...: a
parser takes A for those against whom it is, or for nobody.
"""

import re
from collections.abc import Iterator, Sequence

from streams.annotation import Participant
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_OF = r"(?:de la |de l['’]|du |des |de |d['’])"
_WHO = r"(?:(?:(?:le |la |les |l['’])?[a-zà-ÿ'’-]+ ){0,5}?(?:de la |de l['’]|du |des |de |d['’]|les? |la |l['’])?)?"
_WHO += r"[«\"“”]? ?"
_CALLED = re.compile(
    rf"\b(?:(?:à|suite à|suivi|suivant|répondu à|répondant à|répondent à|répondre à) "
    rf"(?:l['’](?:appel|initiative|instigation|invitation)|un appel)"
    rf"(?: (?:au rassemblement|à (?:manifester|la grève|la mobilisation)))?|sous la bannière|"
    rf"l['’]appel {_OF}[^,;:.]{{3,80}}? (?:et|ainsi que)|mots? d['’]ordre|sous la houlette|"
    rf"sous l['’]égide) {_OF}{_WHO}$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"[^;:.]{0,60}?\b(?:organisé|lancé|initié|convoqué|décrété|appelé|conduit|mené|annoncé|prévu|programmé|déclenché|observé|"
    r"impulsé|planifié|coordonné|entamé|à laquelle (?:a|ont) appelé|auquel (?:a|ont) appelé)e?s?(?: [\w-]+){0,3}? "
    rf"par (?:les? |la |l['’]|une? |des )?{_WHO}$"
)
# A and B call to a strike, which they will go on.
_CALLING = re.compile(
    r"(?:[^.;:]{0,120}?,)? (?:(?:a|ont|avaient|avait|vient|viennent) (?:[\w-]+ )?(?:d['’])?)?"
    r"appel(?:l?e|lent|é|er|aient|ait)\b(?:, [^,]{3,30},)?(?: [\w'’-]+){0,6}? "
    r"(?:à|au)(?: (?:une?|la|l['’]|de|des|nouvelles?|deux|trois|\d+))* ?"
    r"(?:[\w-]+ ){0,2}(?:de |d['’])?$"
)
_NEXT = re.compile(
    r"(?:,| et| ainsi que)+ (?:et )?(?:les? |la |l['’]|de la |de l['’]|du |des |d['’])?(?:[a-zà-ÿ-]+ ){0,3}"
)
_OPENING = re.compile(
    r"\W*(?:après|au bout|au terme|à l['’]issue|malgré|en dépit|depuis|au lendemain|dans le cadre|en)\b[^,;:.]*$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"[^,;:.]{0,160}, (?:les? |la |l['’])?(?:[a-zà-ÿ'’-]+ ){0,4}")


def with_callers(participants: Sequence[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """Participants of a French protest with those who called for it as its doers, and as nobody else."""
    callers = list(dict.fromkeys(_callers(sentence, place)))
    if not callers and not any(p.role == "by" for p in participants):
        callers = list(_opening(sentence, place))
    called = {m.entity for m in callers}
    kept = [p for p in participants if p.entity not in called or p.role not in ("against", "by", "about")]
    return kept + [taking_part("by", m) for m in callers]


def _callers(sentence: Sentence, place: Place) -> Iterator[Mention]:
    reached = -1  # where the last of them ended
    for mention in sorted(sentence.mentions, key=lambda m: m.start):
        if mention.kind is EntityKind.PLACE:
            continue
        before = sentence.text[: mention.start - sentence.start]
        behind = before[place.end - sentence.start :] if mention.start > place.end else ""
        joined = reached >= 0 and _NEXT.fullmatch(sentence.text[reached : mention.start - sentence.start])
        ahead = sentence.text[mention.end - sentence.start : max(0, place.start - sentence.start)]
        called = _CALLED.search(before) or (behind and _BY.fullmatch(behind))
        calls = mention.kind is not EntityKind.PERSON and _CALLING.fullmatch(ahead)
        if joined or called or calls:
            reached = mention.end - sentence.start
            yield mention


def _opening(sentence: Sentence, place: Place) -> Iterator[Mention]:
    """Après un mois de grève, A ...: the subject of the sentence that it opens."""
    if place.form.kind != "strike" or not _OPENING.match(sentence.text[: place.start - sentence.start]):
        return
    for mention in sentence.mentions:
        gap = sentence.text[place.end - sentence.start : max(0, mention.start - sentence.start)]
        if mention.start > place.end and mention.kind is not EntityKind.PLACE and _SUBJECT.fullmatch(gap):
            yield mention
            return
