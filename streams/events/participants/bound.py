"""A phrase that is bound to a trigger, and the role that the trigger gives it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from streams.events.participants.phrases import Phrases
from streams.events.sentence import Meant, Place, Sentence
from streams.events.trees.syntax import Syntax
from streams.lexicon.event_type import EventType, Role
from streams.lexicon.lexicon import Form

Frame = Mapping[str, tuple[Role, ...]]


def frame_of(place: Place, kind: EventType) -> Frame:
    """Which roles the trigger gives to what is bound to it in which function."""
    return cast(Frame, kind.frames[place.form.group.frame])


_BROKEN_OFF = frozenset("talks negotiations deal deals".split())  # on trade, gas or arms: the trigger says on what


@dataclass(frozen=True, slots=True)
class Bound:
    """A phrase (by its head) bound to a trigger in a function, and a role that the trigger's frame gives it there."""

    sentence: Sentence
    place: Place
    kind: EventType
    phrases: Phrases
    function: str
    role: Role
    token: int

    @property
    def syntax(self) -> Syntax:
        assert self.sentence.syntax is not None
        return self.sentence.syntax

    @property
    def english(self) -> bool:
        return self.syntax.english

    @property
    def form(self) -> Form:
        return self.place.form

    @property
    def ties(self) -> bool:
        if self.form.group.object == "ties":
            return True
        if self.english and self.form.kind == "suspension":
            return self.syntax.token(self.token).lower in _BROKEN_OFF
        suspended = not self.english and self.form.kind == "suspension" and self.form.shape == "noun"
        return suspended and self.syntax.token(self.token).lower in self.phrases.grammar.objects["ties"]

    @property
    def owners(self) -> list[Meant]:
        return self.phrases.owners(self.sentence, self.token)
