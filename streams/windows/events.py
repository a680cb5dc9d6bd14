"""The events of an article that no parser reads."""

from streams.annotation import EventMention
from streams.discourse import Discourse, setting
from streams.event_mention import event_mention, shaded, without_spared
from streams.triggers import Triggers
from streams.windows.modality import by_window
from streams.windows.participants import bind
from streams.windows.subject import note_subject


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
            participants = without_spared(bind(discourse, sentence, occurrence), sentence, grammar)
            participants += setting(discourse, sentence, occurrence, participants)
            if any(p.entity for p in participants):
                modality = by_window(discourse, sentence, occurrence)
                modality = shaded(modality, sentence, occurrence, grammar)
                found.append(event_mention(sentence, occurrence, participants, modality, "window"))
    return found
