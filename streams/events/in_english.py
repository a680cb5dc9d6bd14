"""Who takes part in an English event, put right by what the sentence says around it."""

from streams.annotation import Participant
from streams.events.participants.called_out_by import called_out_by
from streams.events.participants.disowned import disowned
from streams.events.participants.gatherings import of_those_present
from streams.events.participants.hosting import at_home
from streams.events.participants.laid_on import laid_on
from streams.events.participants.met_with import at_its_rulers, met_with
from streams.events.participants.mutual import on_one_another
from streams.events.participants.one_party import each_party_once
from streams.events.participants.represented import represented
from streams.events.participants.state_offices import of_offices, of_states, without_members
from streams.events.telling import Telling
from streams.events.whereabouts.by_birth import native
from streams.events.whereabouts.counted import counted
from streams.events.whereabouts.dated_from import dated_from
from streams.events.whereabouts.home_ground import home_ground
from streams.events.whereabouts.measured_by import measures
from streams.events.whereabouts.nameless import where_it_is
from streams.events.whereabouts.policed import policed
from streams.events.whereabouts.relief import givers, in_another_country
from streams.events.whereabouts.roads import on_the_way
from streams.events.whereabouts.spared import spared
from streams.events.whereabouts.strange_towns import out_for
from streams.events.whereabouts.strung import strung


def in_english(telling: Telling, participants: list[Participant]) -> list[Participant]:
    """Without places that help or stand beside others' events, with those that ground and titles stand for."""
    sentence, place, kind = telling.sentence, telling.place, telling.kind
    if telling.type == "disaster":
        participants = native(participants, sentence, telling.discourse.references)
        giving = givers(sentence.text, sentence.start, sentence.mentions, place.start)
        passed = spared(sentence, telling.discourse.references)
        participants = [p for p in participants if p.role != "at" or p.entity not in giving | passed]
        participants = participants + counted(participants, sentence)
        text = telling.discourse.references.text
        participants = [p for p in participants if p.role != "at" or not measures(text, p.end)]
        more = strung(participants, sentence)
        participants += [p for p in more if p.entity not in giving | passed and not measures(text, p.end)]
    if kind.setting and in_another_country(sentence.text, sentence.start, place.end, sentence.mentions):
        participants = [p for p in participants if p.role != "at" or not p.entity or p.start > place.end]
    if telling.type == "protest":
        references = telling.discourse.references
        participants = [p for p in participants if p.role != "at" or not out_for(p, sentence, references)]
        participants = met_with(sentence, place, participants, references.kinds)
        participants = participants + called_out_by(sentence, participants)
        participants = participants + policed(participants, sentence)
        participants = participants + at_its_rulers(participants, sentence, references.text)
        participants = participants + strung(participants, sentence)
    if telling.type in ("escalation", "disaster", "protest"):
        participants = participants + on_the_way(sentence, place, participants)
    if telling.type == "resignation_or_appointment":
        participants = without_members(sentence, place, participants, telling.discourse.references.kinds)
    if telling.type == "escalation":
        participants = participants + where_it_is(telling.discourse, sentence, participants)
        participants = participants + on_one_another(sentence, place, participants)
        participants = participants + home_ground(sentence, place, participants, telling.discourse.references.kinds)
        participants = laid_on(sentence, participants)
        participants = disowned(sentence, place, participants, telling.phrases)
        participants = dated_from(sentence, place, participants, telling.discourse.references)
    if kind.gathering:
        participants = of_those_present(sentence, place, participants)
    else:
        participants = participants + at_home(sentence, place, participants)
        participants = participants + represented(sentence, participants, telling.discourse.references.kinds)
    if telling.type == "resignation_or_appointment":
        participants = participants + of_offices(sentence, place, participants)
        participants = participants + of_states(sentence, participants, telling.discourse.references.kinds)
    return each_party_once(sentence, place, participants)
