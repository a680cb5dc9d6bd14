"""The events of an article that no parser reads."""

from streams.annotation import EventMention, Modality
from streams.events.discourse.discourse import Discourse, setting
from streams.events.event_mention import event_mention, shaded, without_spared
from streams.events.sentence import Sentence
from streams.events.triggers import Occurrence, Triggers
from streams.events.whereabouts.chosen import where_chosen
from streams.events.windows.blame import laid_to
from streams.events.windows.called_off import stopped_since
from streams.events.windows.held_there import held_there
from streams.events.windows.modality import by_window
from streams.events.windows.noted import note_subject
from streams.events.windows.others import held_elsewhere
from streams.events.windows.parted import parted
from streams.events.windows.participants import bind
from streams.events.windows.same_again import told_again
from streams.events.windows.threats import vowed

_PARTING = frozenset(("contact", "agreement"))  # what one can do with several, with each alone
_SOON = 40  # characters
_AHEAD = (Modality.PLANNED, Modality.HYPOTHETICAL)


def by_windows(discourse: Discourse, triggers: Triggers) -> list[EventMention]:
    """Events by the order of words, for languages whose parser is missing."""
    grammar = discourse.grammar
    order = sorted(discourse.sentences)
    found: list[EventMention] = []
    for index in order:
        note_subject(discourse.sentences[index], grammar, discourse.references)
    for index in order:
        sentence = discourse.sentences[index]
        for occurrence in triggers.get(index, ()):
            if _since_then(sentence, occurrence):
                continue
            participants = without_spared(bind(discourse, sentence, occurrence), sentence, grammar)
            if not held_elsewhere(discourse, sentence, occurrence):
                participants += setting(discourse, sentence, occurrence, participants)
            vow = vowed(discourse, sentence, occurrence, participants)
            participants = list(vow or participants)
            if not any(p.role == "by" and p.entity for p in participants):
                participants += laid_to(discourse.references, sentence, occurrence)
            if occurrence.trigger.form.type == "summit":
                participants += held_there(discourse, sentence, occurrence, participants)
            if occurrence.trigger.form.type == "election":
                participants = where_chosen(participants, discourse.references.kinds, sentence)
            if any(p.entity for p in participants):
                modality = by_window(discourse, sentence, occurrence)
                shade = shaded(modality, sentence, occurrence, grammar)
                stopped = occurrence.trigger.form.type == "disaster" and shade is Modality.CANCELLED
                modality = modality if stopped else shade  # trains are stopped, no storm is
                event = event_mention(sentence, occurrence, participants, modality, "window")
                if vow and modality in _AHEAD:  # who says that he will attack has made a threat
                    event = event.model_copy(update={"kind": "threat", "modality": Modality.HAPPENED})
                found += parted(event, sentence) if event.type in _PARTING else [event]
    text, spans = discourse.references.text, discourse.references.spans
    return stopped_since(told_again(found, text), text, spans)


def _since_then(sentence: Sentence, occurrence: Occurrence) -> bool:
    """Ambao hawajazungumza tangu mwaka jana: how long it had not been tells of no event, and denies none."""
    trigger, _, end = occurrence
    ahead = sentence.text[end - sentence.start : end - sentence.start + _SOON].lower().split()
    return trigger.negated and trigger.tense == "ja" and "tangu" in ahead[:4]
