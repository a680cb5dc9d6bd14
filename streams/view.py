"""An article as the conditions of rules see it, and what comes of holding one against it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from connectors.article import Article
from streams.annotation import AnnotatedArticle, EntityMention, EventMention, Modality
from streams.lexicon.event_type import EventType
from streams.opinion.opinion import Judgement
from streams.rules import DEFAULT_MODALITIES, Condition
from streams.text import Folded, fold, index_of


class Verdict(StrEnum):
    """What the second opinion changed of an event clause."""

    ADDED = "added"
    DOUBTED = "doubted"


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a condition, and whether it held; `verdict` where that hung on the second opinion."""

    text: str
    held: bool
    why: str = ""
    parts: tuple["Clause", ...] = ()
    verdict: Verdict | None = None

    def verdicts(self) -> Iterator[Verdict]:
        """Of this part and of those within it."""
        if self.verdict:
            yield self.verdict
        for part in self.parts:
            yield from part.verdicts()


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether a condition held, and by what."""

    clause: Clause
    events: tuple[EventMention, ...] = ()
    mentions: tuple[EntityMention, ...] = ()

    @property
    def held(self) -> bool:
        return self.clause.held


@dataclass(frozen=True)
class View:
    """An article as conditions see it."""

    article: Article
    folded: Folded
    annotation: AnnotatedArticle
    types: Mapping[str, EventType]
    modalities: tuple[Modality, ...] = DEFAULT_MODALITIES
    judge: Callable[[Condition], Judgement | None] | None = None  # the second opinion on an event clause
    opinion_version: str | None = None
    _near: dict[tuple[str, ...], re.Pattern[str]] = field(default_factory=dict)

    @property
    def title_end(self) -> int:
        return len(self.article.title)


def stands_near(near: Iterable[str], view: View, position: int) -> bool:
    """Whether an entity or word of `near` stands in the sentence of an offset, or in one beside it."""
    spans = view.annotation.sentences
    index = index_of(spans, position)
    if index is None:
        return False
    return stands_within(near, view, spans[max(0, index - 1)][0], spans[min(len(spans) - 1, index + 1)][1])


def stands_within(near: Iterable[str], view: View, start: int, end: int) -> bool:
    """Whether an entity or word of `near` stands between two offsets."""
    words = tuple(near)
    if any(m.entity in words and m.start < end and m.end > start for m in view.annotation.entities):
        return True

    pattern = view._near.get(words)
    if pattern is None:
        pattern = view._near[words] = re.compile(rf"\b(?:{'|'.join(re.escape(fold(word).text) for word in words)})\b")
    return bool(pattern.search(view.folded.text, view.folded.folded(start), view.folded.folded(end - 1) + 1))
