"""Somebody and the body for which he acts take one seat at the table: they are not in touch with each other.

Le président du Bénin, A, a reçu B: B was met by A and by Benin, and A did not meet Benin.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import product

from streams.annotation import EventMention, Modality, Participant
from streams.events.participants.apart import apart
from streams.events.participants.tours import tour
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind

_OFFICE = (
    r"(?:président|présidente|premi(?:er|ère) ministre|ministre|cheffe?|secrétaire|roi|reine|émir|sultan|prince|"
    r"chanceli(?:er|ère)|dirigeante?|général|colonel|capitaine|maréchal|leader|numéro un|patronne?|direct(?:eur|rice)|"
    r"représentante?|haut-commissaire|commissaire|gouverneure?|maire|homme fort|porte-parole|coordinat(?:eur|rice)|"
    r"coordonnat(?:eur|rice)|ambassad(?:eur|rice)|émissaire|envoyée?|députée?|sénat(?:eur|rice)|opposante?|diplomatie)"
)
_GAP = r"(?:(?!\b(?:a|ont|est|sont|qui|que|avec|et (?!de |des |du )|mais|reçoit|par)\b)[^,;:.]){0,110}?"
# Up to the body, in an office before a name: le président en exercice de la; le ministre.
_IN_OFFICE = re.compile(rf"\b{_OFFICE}\b{_GAP}(?: (?:de la |de l['’]|du |des |de |d['’])| )$", re.IGNORECASE)
# Between the body and the name: its end may be a bracket, a ministry, a rank.
_RANK = (
    r"(?:(?:le |la |l['’])?(?:général|colonel|capitaine|maréchal|professeur|docteur|Dr|Pr|Me|El Hadj|imam)"
    r"(?: [a-zà-ÿ' -]+)? )?"
)
_UP_TO_NAME = re.compile(rf"\)?(?: (?:de |du |des |de la |d['’]|et |à |aux? |pour |chargé){_GAP})?(?:, | ){_RANK}")
# Between the name and his office behind it.
_BEHIND = re.compile(rf",? (?:le |la |l['’])?(?:\w+ )?{_OFFICE}\b{_GAP}(?: (?:de la |de l['’]|du |des |de |d['’])| )")


_PARTING = frozenset(("contact", "agreement"))  # what one can do with several, with each alone


def parted(
    event: EventMention,
    sentence: Sentence,
    kinds: Mapping[str, EntityKind],
    seats: Mapping[str, Collection[str]],
    *,
    travelling: bool = False,
) -> list[EventMention]:
    """A contact or accord as one for each of those kept apart, and nobody in touch with his own body.

    `seats`: the bodies for which persons act. `travelling`: they travel somewhere, each for himself unless something
    says that they do so together.
    """
    if event.type not in _PARTING:
        return [event]
    each = apart(event, sentence, travelling=travelling)
    assert sentence.syntax is not None
    stops = each if sentence.syntax.english else [stop for one in each for stop in tour(one, sentence, kinds)]
    return [seat for stop in stops for seat in one_seat(stop, sentence, kinds, seats)]


def one_seat(
    event: EventMention, sentence: Sentence, kinds: Mapping[str, EntityKind], seats: Mapping[str, Collection[str]]
) -> list[EventMention]:
    """The event as often as there are who take one seat, each time with one of them; else the event as it is."""
    parties = [p for p in event.participants if p.role == "between"]
    persons = [p for p in parties if p.entity and kinds.get(p.entity) is EntityKind.PERSON]
    bodies = [p for p in parties if p.entity and p not in persons]
    for person, body in product(persons, bodies):
        if body.entity not in seats.get(person.entity or "", ()) and not _acts_for(sentence, person, body):
            continue
        others = len(parties) > 2
        kept = [(person, body), (body, person)] if others else [(person, body)]
        without = [tuple(p for p in event.participants if p is not left) for _, left in kept]
        events = [event.model_copy(update={"participants": participants}) for participants in without]
        return [seat for one in events for seat in one_seat(one, sentence, kinds, seats)]
    return [event]


def _acts_for(sentence: Sentence, person: Participant, body: Participant) -> bool:
    """Whether the sentence names the body in the office of somebody who is named right behind it, or before."""
    named = [(m.start - sentence.start, m.end - sentence.start, m.entity) for m in sentence.mentions]
    bodies = [(low, high) for low, high, entity in named if entity == body.entity]
    persons = [(low, high) for low, high, entity in named if entity == person.entity]
    return any(_of_one(sentence.text, *one, *other) for one, other in product(persons, bodies))


def _of_one(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether the body at `low` stands in the office of the person at `start`."""
    if high <= start:
        return bool(_IN_OFFICE.search(text[:low]) and _UP_TO_NAME.fullmatch(text[high:start]))
    return end < low and bool(_BEHIND.fullmatch(text[end:low]))


def of_one_mind(events: Sequence[EventMention]) -> list[EventMention]:
    """The events, those of one trigger among the same people in one modality: put off by A and B, and by their states.

    Later steps look for whom the text says to have called a meeting off, and find the persons alone.
    """
    seats: dict[tuple[int, str, frozenset[int]], list[Modality]] = {}
    for event in events:
        seats.setdefault(_table(event), []).append(event.modality)
    order = list(Modality)
    return [event.model_copy(update={"modality": max(seats[_table(event)], key=order.index)}) for event in events]


def _table(event: EventMention) -> tuple[int, str, frozenset[int]]:
    return event.trigger_start, event.type, frozenset(p.start for p in event.participants if p.role == "between")
