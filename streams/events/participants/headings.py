"""Names that French words bind to a noun from afar: in headings, in openings, behind verbs that pit them together."""

import re

from streams.events.sentence import Place, Sentence
from streams.events.trees.plain_names import title_start
from streams.events.trees.syntax import Bond
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

_HEADING = re.compile(r"[^:.;,]{0,30} ?: (?:[\w'’-]+ ){0,6}(?:[ld]['’])?")
_PAIR = re.compile(r"\s?[-–—/]\s?")  # Gabon-Tchad : accord sur les visas
# A et B en tête-à-tête
_AND = re.compile(r" et (?:le |la |les |l['’])?")
_IN = re.compile(r" en (?:plein |pleine |grand )?")
_OPENING = re.compile(  # Dans une lettre à A, B promet
    r"\W*(?:dans|lors|par|au cours|à l['’]issue|après|au terme|avant|pendant)\b[^,.;:]{0,25}", re.IGNORECASE
)
_PITTED = re.compile(
    r"[^;.:]{0,60}\b(?:oppos(?:e|ent|ait|aient|ant|é|ée|és|ées|er)|(?:mis|met|mettent|mettant) aux prises)\b"
    r" [^,;.:]{0,120}"
)
_TO = re.compile(
    r"[^,.;:]{0,60}? (?:à|auprès d[e'’]) ?"
    # Par une lettre, A a invité B: whom a letter does something to reads it
    r"|(?: [\w'’-]+){0,3}? (?:invit|convi|félicit|remerci|assur|exhort|inform|appel|press|pri|somm|averti|"
    r"préven|prévien|enjoi|implor|conjur|suppli|salu)(?:e|ent|é|i|u|t|le|lle|nt|ait)? "
)
_LORS = re.compile(r" lors (?:du|d['’]un|de (?:leur|son)) (?:\w+ )?")


def _pitted_in_words(sentence: Sentence, place: Place) -> list[Bond]:
    """Groups behind a verb that pits them against each other, whatever the parser makes of so long a phrase."""
    named = (
        m
        for m in sentence.mentions
        if m.kind not in (EntityKind.PERSON, EntityKind.PLACE)
        and _PITTED.fullmatch(sentence.text[place.end - sentence.start : max(0, m.start - sentence.start)])
    )
    tokens = (sentence.token_at(m.end - 1) for m in named)
    return [("between", token) for token in tokens if token is not None]


def beside_in_french(sentence: Sentence, place: Place) -> list[Bond]:
    """À la tête de A lors du sommet; A : un sommet sous tension; A : B prolonge ses sanctions."""
    if place.form.type == "escalation":
        return _pitted_in_words(sentence, place)
    function = {"summit": "modifier", "contact": "teller", "sanction": "under", "agreement": "modifier"}.get(
        place.form.type
    )
    told: list[tuple[str | None, int | None]] = []
    if place.form.type in ("agreement", "contact") and len(sentence.mentions) > 1:
        first, second = sorted(sentence.mentions, key=lambda m: m.start)[:2]
        between = sentence.text[first.end - sentence.start : second.start - sentence.start]
        behind = sentence.text[second.end - sentence.start : max(0, place.start - sentence.start)]
        paired = first.start == sentence.start and _PAIR.fullmatch(between) and _HEADING.fullmatch(behind)
        if paired or (_AND.fullmatch(between) and _IN.fullmatch(behind)):
            told += [("modifier", sentence.token_at(m.end - 1)) for m in (first, second)]
    for mention in sentence.mentions if function else ():
        gap = sentence.text[mention.end - sentence.start : max(0, place.start - sentence.start)]
        heading = _HEADING.fullmatch(gap) if mention.start == sentence.start else None
        if (
            place.form.type == "contact"
            and mention.start > place.end
            and _OPENING.fullmatch(sentence.text[: place.start - sentence.start])
        ):
            low = mention.start - sentence.start
            heading = re.fullmatch(
                r"[^,.;]{0,80}, ", sentence.text[place.end - sentence.start : title_start(sentence.text[:low]) or low]
            )
            if heading:
                told += [("teller", token) for token in _addressed(sentence, mention, place)]
        if heading or (place.form.type == "summit" and _LORS.fullmatch(gap)):
            told.append((function, sentence.token_at(mention.end - 1)))
    return [(function, token) for function, token in told if function and token is not None]


def _addressed(sentence: Sentence, writer: Mention, place: Place) -> list[int]:
    """Dans une lettre à la présidence, A propose à B: the person that A turns to, in the same clause."""
    if place.form.kind not in ("letter", "message", "call"):
        return []
    found = []
    for other in sentence.mentions:
        gap = sentence.text[writer.end - sentence.start : max(0, other.start - sentence.start)]
        gap = gap[: title_start(gap) or len(gap)]
        if other.entity != writer.entity and other.start > writer.end and _TO.fullmatch(gap):
            found.append(sentence.token_at(other.end - 1))
    return [token for token in found if token is not None]
