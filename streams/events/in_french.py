"""Who takes part in a French event, and how true it is, by what only the words around it tell of its type."""

from collections.abc import Mapping

from streams.annotation import Modality, Participant
from streams.events.modality.ballots import held
from streams.events.modality.called_out import called_out
from streams.events.modality.long_in_office import long_in_office
from streams.events.modality.made_known import dated_ahead, made_known
from streams.events.participants.callers import with_callers
from streams.events.participants.french_offices import in_one_part, of_their_states
from streams.events.participants.french_shot_down import sent_by_the_caught
from streams.events.participants.french_sides import both_in_touch
from streams.events.telling import Telling
from streams.events.whereabouts.hazards import forecast, struck
from streams.names.entity_type import EntityKind


def in_french(telling: Telling, participants: list[Participant]) -> list[Participant]:
    """With those who called for a protest, both who are in touch, and the states whose offices change hands."""
    if telling.type == "escalation" and telling.place.form.shape == "verb":
        return sent_by_the_caught(participants, telling.sentence, telling.place)
    if telling.type in ("contact", "agreement"):
        return both_in_touch(telling.sentence, telling.place, participants)
    if telling.type == "protest":
        called = with_callers(participants, telling.sentence, telling.place)
        return _at_home(called, telling.discourse.references.kinds)
    if telling.type == "resignation_or_appointment":
        once = in_one_part(participants, telling.sentence, telling.place)
        return once + of_their_states(telling.discourse, telling.sentence, telling.place, once)
    return participants


def _at_home(participants: list[Participant], kinds: Mapping[str, EntityKind]) -> list[Participant]:
    """A protest of a country's people as one there, where nothing else is said: les marches du peuple orskien."""
    people = [p for p in participants if p.role == "by" and kinds.get(p.entity or "") is EntityKind.PLACE]
    if any(p.role == "at" for p in participants):
        return participants
    return participants + [p.model_copy(update={"role": "at"}) for p in people]


def told_in_french(telling: Telling, modality: Modality) -> Modality:
    """The modality of a French event, put right for its type."""
    sentence, place = telling.sentence, telling.place
    low, high = place.start - sentence.start, place.end - sentence.start
    if telling.type == "disaster":
        return forecast(struck(modality, sentence, place.start, place.end), sentence, place.start)
    if telling.type == "election":
        return dated_ahead(held(modality, sentence.text, low), sentence.text)
    if telling.type == "protest":
        return called_out(modality, sentence.text, low, high)
    if telling.type == "resignation_or_appointment":
        return made_known(long_in_office(modality, sentence.text, low, high), sentence.text, low)
    return modality
