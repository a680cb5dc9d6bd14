"""Whose office it is that changes hands in French: le président orskien a nommé A Premier ministre: Orskia's.

The state stands beside whoever decides, before the colon of the headline, or is the only one that the report names.
"""

import re
from collections.abc import Sequence

from streams.annotation import Participant
from streams.events.discourse.discourse import Discourse
from streams.events.sentence import Place, Sentence
from streams.events.taking_part import taking_part
from streams.events.whereabouts.scene import laid_at
from streams.names.demonyms import french_demonyms, is_country
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention
from streams.text import fold

_OFFICE = re.compile(
    r"\b(?:(?:vice-)?premi(?:er|ère) ministre|(?:vice-)?ministres?|chef(?:fe)? du gouvernement|gouvernement|cabinet|"
    r"portefeuilles?|vice-présidente?|chef(?:fe)? de la diplomatie|garde des sceaux|chef d['’]état-major|"
    r"(?:du|le) Premier ministre|primature|gouverneurs?|préfets?|procureure? générale?|ambassad(?:eur|rice)s?)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(
    r"\b(?:anciens?|anciennes?|ex|feu|défunt|porte-parole du|cabinet d['’]|conseil des|conseiller du|proche du|"
    r"membre du)[ -](?:\w+ )?$",
    re.IGNORECASE,
)
# Whoever decides, right before the name of his state.
_DECIDING = re.compile(
    r"\b(?:présidente?|chef(?:fe)? de l['’][ÉEée]tat|dirigeante?|premi(?:er|ère) ministre|roi|reine|souverain|monarque|"
    r"émir|sultan|gouvernement|présidence|junte|pouvoir|autorités|parlement|assemblée nationale|ministres?|cabinet|"
    r"primature|diplomatie|[ÉEée]tat|armée)(?: [a-zà-ÿ]+){0,1} (?:de la |du |de l['’]|des |d['’]|de )?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:été|est|sont|était|étaient|sera|seront|être)\b")
_HEADING = re.compile(r"\s*(?::|,|–|-|—|\.)(?= )")
_NAMED_WHERE = re.compile(r"\b(?:du|de la|de l['’]|d['’]|des|au|aux|en|à) ?([A-ZÀ-Þ][\w’'-]+)")
_REACH = 90  # characters between a trigger and the office
_NEAR = 2  # sentences at the head of a report
_SEVERAL = re.compile(r"[ée]e?s$")
_AND_ANOTHER = re.compile(r"[^.;:]{0,40}? et (?:[\w'’-]+ ){0,5}?[A-ZÀ-Þ]")


def not_one_of_many(participants: list[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """Those whom only the order of words binds, without one person where several go: deux gouverneurs, relevés en août.

    A participle tells by its ending how many it is said of; A et B, limogés lundi, are several.
    """
    text, low = sentence.text, sentence.start
    if place.form.language != "fr" or place.form.type != "resignation_or_appointment":
        return participants
    if not _SEVERAL.search(text[place.start - low : place.end - low]):
        return participants
    return [
        p
        for p in participants
        if p.role != "of"
        or (p.start < place.start and _AND_ANOTHER.match(text[max(0, p.end - low) : place.start - low]))
    ]


def of_their_states(
    discourse: Discourse, sentence: Sentence, place: Place, participants: Sequence[Participant]
) -> list[Participant]:
    """The watched state in which a minister, an ambassador or the like comes or goes, if no other body is named."""
    kinds = discourse.references.kinds
    of = [p for p in participants if p.role == "of"]
    held = [p for p in of if p.entity and kinds.get(p.entity) is not EntityKind.PERSON]
    if held or not any(p.role in ("of", "by") for p in participants) or not _of_state(sentence, place):
        return []
    deciding = next((p for p in participants if p.role == "by" and kinds.get(p.entity or "") is EntityKind.PLACE), None)
    if deciding is not None:
        return [deciding.model_copy(update={"role": "of"})]
    seats = [
        (p, s)
        for p in participants
        if p.role == "by"
        for s in sorted(discourse.references.seats.get(p.entity or "", ()))
    ]
    if seats:
        return [p.model_copy(update={"role": "of", "entity": s, "via": "description"}) for p, s in seats[:1]]
    state = _beside(discourse, sentence) or _heading(discourse, sentence)
    return [taking_part("of", state)] if state is not None else []


def in_one_part(participants: Sequence[Participant], sentence: Sentence, place: Place) -> list[Participant]:
    """Participants without whom a parser takes both for who decides and for whom it is about: only as what he is."""
    both = {(p.entity, p.start) for p in participants if p.role == "by" and p.entity}
    both &= {(p.entity, p.start) for p in participants if p.role == "of"}
    kept = []
    for p in participants:
        between = sentence.text[p.end - sentence.start : max(0, place.start - sentence.start)]
        wrong = "by" if _PASSIVE.search(between) else "of"
        if (p.entity, p.start) not in both or p.role != wrong:
            kept.append(p)
    return kept


def _of_state(sentence: Sentence, place: Place) -> bool:
    """Whether an office of a state stands near the trigger, and no other state behind it."""
    low, high = place.start - sentence.start, place.end - sentence.start
    for office in _OFFICE.finditer(sentence.text):
        near = office.start() - high if office.start() >= high else low - office.end()
        if near > _REACH or _NOT_NOW.search(sentence.text[: office.start()]):
            continue
        return not _of_another(sentence, office.end())
    return False


def _of_another(sentence: Sentence, end: int) -> bool:
    """Whether the words behind an office name a people or a country that is not watched."""
    behind = re.split(r"[,;:.]", sentence.text[end : end + 70], maxsplit=1)[0]
    watched = [(m.start - sentence.start - end, m.end - sentence.start - end) for m in sentence.mentions]
    for word in re.finditer(r"\b[a-zà-ÿ]{4,}", behind):
        if fold(word.group()).text in french_demonyms() and not any(a <= word.start() < b for a, b in watched):
            return True
    named = (n for n in _NAMED_WHERE.finditer(behind) if is_country(n.group(1)))
    return any(not any(a <= n.start(1) < b for a, b in watched) for n in named)


def _beside(discourse: Discourse, sentence: Sentence) -> Mention | None:
    """The state that whoever decides has beside him: le président orskien; le gouvernement de l'Orskie."""
    in_office = [m for m in discourse.references.in_offices if sentence.start <= m.start < sentence.end]
    for mention in (*in_office, *sentence.mentions):
        before = sentence.text[: mention.start - sentence.start]
        if mention.kind is EntityKind.PLACE and not mention.within and _DECIDING.search(before):
            return mention
    return None


def _heading(discourse: Discourse, sentence: Sentence) -> Mention | None:
    """The state that the report opens with, or lays its scene in, or the only one that its beginning names."""
    references = discourse.references
    low, _ = references.spans[0]
    opening = [m for i in range(min(_NEAR, len(references.spans))) for m in references.mentions[i]]
    states = [m for m in opening if m.kind is EntityKind.PLACE and not m.within]
    if states and states[0].start == low and _HEADING.match(references.text, states[0].end):
        return states[0]
    laid = laid_at(references, sentence.index)
    if laid is not None:
        return laid
    told = {m.entity: m for m in [*references.mentions[sentence.index], *states] if m.kind is EntityKind.PLACE}
    strange = any(fold(w).text in french_demonyms() or is_country(w) for w in _unwatched(discourse, sentence))
    return next(iter(told.values())) if len(told) == 1 and not strange else None


def _unwatched(discourse: Discourse, sentence: Sentence) -> list[str]:
    """Words of the head of the report and of the sentence that belong to no watched name."""
    references = discourse.references
    words = []
    for index in {*range(min(_NEAR, len(references.spans))), sentence.index}:
        start, end = references.spans[index]
        own = [(m.start, m.end) for m in references.mentions[index]]
        for word in re.finditer(r"[\w’-]{4,}", references.text[start:end]):
            if not any(a <= start + word.start() < b for a, b in own):
                words.append(word.group())
    return words
