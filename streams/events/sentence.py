"""A sentence with the watched names in it and, once parsed, its tree; and what a phrase of it means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from streams.events.trees.syntax import Syntax
from streams.lexicon.lexicon import Form
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

Through = str  # "", member, leader, official, asset or place


@dataclass(frozen=True, slots=True)
class Meant:
    """What a phrase means. Offsets count in the article's text."""

    entity: str
    kind: EntityKind
    start: int
    end: int
    via: Literal["name", "pronoun", "description", "place"] = "name"
    through: Through = ""  # the phrase means fighters, leaders, officials or places of the entity


@dataclass
class Sentence:
    """A sentence with what was found in it; offsets count in the article's text."""

    index: int
    start: int
    end: int
    text: str
    mentions: list[Mention]
    syntax: Syntax | None = None
    resolved: dict[int, list[Meant]] = field(default_factory=dict)  # token -> whom its phrase means, once known
    places: list[Mention] = field(default_factory=list)  # within watched countries

    def at_token(self, token: int) -> list[Mention]:
        """The mentions that the token is part of; places of countries last."""
        assert self.syntax is not None
        low = self.start + self.syntax.token(token).start
        high = low + len(self.syntax.token(token).text)
        return [mention for mention in (*self.mentions, *self.places) if mention.start < high and mention.end > low]

    def token_at(self, position: int) -> int | None:
        """The token that covers a position of the article's text."""
        assert self.syntax is not None
        for token in self.syntax.tree:
            if self.start + token.start <= position < self.start + token.end:
                return token.index
        return None


Meaning = Callable[[Sentence, int], list[Meant]]
"""Whom the phrase under a token of a sentence means."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trigger stands in a sentence: its tokens, first to last."""

    form: Form
    tokens: Sequence[int]
    text: str
    start: int
    end: int
