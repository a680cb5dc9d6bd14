"""The events of an article whose sentences a parser reads."""

from streams.annotation import EventMention, Participant
from streams.events.discourse.discourse import Discourse, setting
from streams.events.discourse.references import References
from streams.events.discourse.seats import seated
from streams.events.event_mention import event_mention, shaded, without_spared
from streams.events.grammar import Grammar
from streams.events.in_english import in_english
from streams.events.in_french import in_french, told_in_french
from streams.events.modality.syntactic import by_syntax
from streams.events.participants.at_a_table import attended
from streams.events.participants.binding import bind
from streams.events.participants.counterpart_owners import counterpart_owners
from streams.events.participants.french_offices import not_one_of_many
from streams.events.participants.gatherings import own_gathering
from streams.events.participants.hosts import hosts
from streams.events.participants.lacking import lacking
from streams.events.participants.one_seat import parted
from streams.events.participants.phrases import Phrases
from streams.events.participants.subjects import note_subject
from streams.events.participants.taking import in_writing
from streams.events.participants.visits import company, travelled
from streams.events.senses.by_ballot import by_ballot
from streams.events.senses.french_force import no_force
from streams.events.senses.other_sense import in_another_sense
from streams.events.sentence import Place, Sentence
from streams.events.telling import Telling
from streams.events.trees.asides import asides
from streams.events.trees.judgements import judges
from streams.events.trees.mended import mended
from streams.events.trees.nlp import Models
from streams.events.trees.pruned import prune, soothed
from streams.events.trees.syntax import Syntax
from streams.events.triggers import Occurrence, Triggers
from streams.events.whereabouts.awaiting import awaited_where
from streams.events.whereabouts.by_birth import native
from streams.events.whereabouts.chosen import where_chosen, where_they_lead, with_callers, with_people_behind
from streams.events.whereabouts.contested_where import contested_where
from streams.events.whereabouts.fired_from import with_ground
from streams.events.whereabouts.hazards import located, struck, without_its_name
from streams.events.whereabouts.nameless import where_it_is
from streams.events.whereabouts.on_ground import on_ground
from streams.events.whereabouts.on_whose_ground import with_owner
from streams.events.whereabouts.others_votes import anothers_vote, others_only
from streams.events.whereabouts.relief import givers_in_french
from streams.events.whereabouts.scene import says_of_others
from streams.events.whereabouts.scene_of_force import with_scene
from streams.events.word_class import fits
from streams.names.entity_type import EntityKind


def by_trees(discourse: Discourse, triggers: Triggers, models: Models) -> list[EventMention]:
    """Events by syntax trees; gives every sentence of `discourse` its tree."""
    grammar, references = discourse.grammar, discourse.references
    order = sorted(discourse.sentences)
    _parse([discourse.sentences[index] for index in order], grammar, models, references)
    phrases = Phrases(grammar, references)
    found: list[EventMention] = []
    for index in order:
        note_subject(discourse.sentences[index], phrases)
    for index in order:
        for occurrence in triggers.get(index, ()):
            event = _event(discourse, discourse.sentences[index], occurrence, triggers[index], phrases)
            if event is not None:
                travelling = occurrence.trigger.form.group.frame == "travel" and grammar.language == "en"
                found += parted(
                    event,
                    discourse.sentences[index],
                    references.kinds,
                    discourse.references.seats,
                    travelling=travelling,
                )
    return found


def _parse(sentences: list[Sentence], grammar: Grammar, models: Models, references: References) -> None:
    english = grammar.language == "en"
    pruned = [
        prune(
            soothed(s.text if english else s.text.replace("’", "'"), s.start, s.mentions),  # d’une: it knows but d'une
            s.start,
            s.mentions,
            grammar,
            asides(s.text, s.start, s.mentions, references.delegates) if english else (),
        )
        for s in sentences
    ]
    trees = models.parse([simple.text for simple in pruned], grammar.language)
    for sentence, simple, tree in zip(sentences, pruned, trees, strict=True):
        sentence.syntax = Syntax(mended(simple.restore(tree), grammar), grammar)


def _event(
    discourse: Discourse, sentence: Sentence, occurrence: Occurrence, others: list[Occurrence], phrases: Phrases
) -> EventMention | None:
    """The event that a trigger tells of; None where it is none, or nobody watched takes part in it."""
    syntax = sentence.syntax
    assert syntax is not None
    trigger, start, end = occurrence
    tokens = [t.index for t in syntax.tree if sentence.start + t.start < end and sentence.start + t.end > start]
    if not tokens or not fits(trigger, tokens, syntax, others):
        return None
    place = Place(trigger.form, tokens, trigger.form.anchor, start, end)
    telling = Telling(discourse, sentence, occurrence, place, phrases)
    if _is_none(telling):
        return None
    participants, head = bind(sentence, place, phrases, discourse.types)
    if participants is None:
        return None
    participants = _beside_tree(telling, without_spared(participants, sentence, discourse.grammar))
    extra = lacking(discourse, sentence, occurrence, participants, head, phrases)
    extra = not_one_of_many(extra, sentence, place)
    participants = _where_and_with_whom(telling, participants + extra)
    kept = telling.kind.attempts or telling.type == "agreement"
    if not any(p.entity for p in participants) and not kept:
        return None  # of attacks, who is behind them may be told further on; of accords, was told before
    inside = tokens if trigger.form.shape == "phrase" else ()
    modality = by_syntax(syntax, head, start - sentence.start, sentence.text, discourse.year, telling.kind, inside)
    modality = shaded(modality, sentence, occurrence, discourse.grammar)
    if not telling.english:
        modality = told_in_french(telling, modality)
    elif telling.type == "disaster":
        modality = struck(modality, sentence, start, end)
    return event_mention(sentence, occurrence, participants, modality, "window" if extra else "parse")


def _is_none(telling: Telling) -> bool:
    """Whether the trigger tells of no event of its type: in writing alone, somebody else's summit, no journey."""
    sentence, place = telling.sentence, telling.place
    assert sentence.syntax is not None
    if telling.english and in_another_sense(sentence, place, telling.discourse.references.text):
        return True
    if (
        telling.type == "escalation"
        and not telling.english
        and no_force(sentence, place, telling.discourse.references.text)
    ):
        return True
    if telling.type == "protest" and not telling.english:
        return in_writing(sentence.syntax, place.tokens, telling.discourse.references.text)
    if telling.type == "resignation_or_appointment" and not telling.english and by_ballot(sentence, place):
        return True
    named = place.form.kind == "call" and any(judges(sentence.syntax, token) for token in place.tokens)
    named = named or (telling.english and attended(sentence, place))
    if named or (telling.kind.gathering and not own_gathering(sentence, place)):
        return True
    if place.form.group.after == "travel" and not travelled(sentence, place):
        return True
    return not telling.english and telling.type == "election" and anothers_vote(sentence, place.start, place.end)


def _beside_tree(telling: Telling, participants: list[Participant]) -> list[Participant]:
    """French participants without those who only speak of it, with whose ground it came from."""
    if telling.english:
        return participants
    sentence, place = telling.sentence, telling.place
    if telling.kind.setting and place.form.kind != "threat":
        references = telling.discourse.references
        participants = [p for p in participants if not _spoken_of(p, sentence, references=references)]
    if place.form.kind in ("shelling", "attack"):
        participants = with_owner(with_ground(participants, sentence, place.start), sentence, place)
    if telling.type == "disaster":
        participants = without_its_name(participants, sentence, place.end)
    return participants


def _where_and_with_whom(telling: Telling, participants: list[Participant]) -> list[Participant]:
    """With those whom the article tells of beside the sentence: where it happens, who else was there."""
    discourse, sentence, phrases = telling.discourse, telling.sentence, telling.phrases
    if telling.type == "election":
        participants = with_people_behind(participants, phrases.references.kinds, telling.place.end)
        participants = with_callers(participants, phrases.references.kinds, sentence, telling.place.start)
    if telling.type == "escalation" and not telling.english:
        participants = with_scene(telling, participants)
        participants = participants + where_it_is(discourse, sentence, participants)
        participants = on_ground(participants, sentence, telling.place)
    if telling.kind.setting and not telling.english:
        participants = [located(p, sentence, phrases.references.kinds) for p in participants]
    participants = participants + hosts(sentence, telling.place, participants)
    participants = participants + counterpart_owners(sentence, telling.place, participants, phrases.references)
    participants = participants + company(discourse, sentence, telling.place, participants, phrases)
    participants = participants + seated(telling.type, participants, discourse.references.seats)
    participants = participants + setting(discourse, sentence, telling.occurrence, participants)
    if telling.type in ("election", "disaster") and not telling.english:  # a person is no place
        kinds = discourse.references.kinds
        participants = [p for p in participants if p.role != "at" or kinds.get(p.entity or "") is not EntityKind.PERSON]
    if telling.type == "election":
        participants = participants if telling.english else others_only(participants, sentence)
        chosen = where_chosen(participants, phrases.references.kinds, sentence)
        if telling.english:
            chosen = chosen + contested_where(chosen, sentence, telling.place)
            chosen = chosen + awaited_where(chosen, sentence, telling.place)
            return native(chosen, sentence, phrases.references)
        trigger = sentence.text[telling.place.start - sentence.start :]
        return where_they_lead(chosen, discourse.references.seats, phrases.references.kinds, trigger)
    if telling.type == "disaster" and not telling.english:
        giving = givers_in_french(sentence.text, sentence.start, sentence.mentions, telling.place.start)
        participants = [p for p in participants if p.role != "at" or p.entity not in giving]
    return in_english(telling, participants) if telling.english else in_french(telling, participants)


def _spoken_of(participant: Participant, sentence: Sentence, references: References) -> bool:
    """Whether somebody who takes part is a government that speaks of what happened to others."""
    if participant.role not in ("at", "by") or not participant.entity:
        return False
    named = (m for m in sentence.mentions if m.entity == participant.entity and m.kind is EntityKind.PLACE)
    return any(says_of_others(references, sentence.index, m) for m in named)
