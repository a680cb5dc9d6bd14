"""A trigger in its sentence, with all that is known around it."""

from dataclasses import dataclass

from streams.events.discourse.discourse import Discourse
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Place, Sentence
from streams.events.triggers import Occurrence
from streams.lexicon.event_type import EventType


@dataclass(frozen=True, slots=True)
class Telling:
    """A trigger in its sentence, which tells of an event."""

    discourse: Discourse
    sentence: Sentence
    occurrence: Occurrence
    place: Place
    phrases: Phrases

    @property
    def type(self) -> str:
        return self.place.form.type

    @property
    def kind(self) -> EventType:
        return self.discourse.types[self.type]

    @property
    def english(self) -> bool:
        return self.discourse.grammar.language == "en"
