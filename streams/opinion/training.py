"""What a second opinion learns from: event clauses in labelled articles, and whether the articles tell of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from streams.encoder.encoder import Encoder
from streams.encoder.packed import Floats
from streams.events.trees.nlp import Models
from streams.opinion.account import account
from streams.opinion.beside import MOST, clauses_beside, is_told, with_every_type
from streams.opinion.features import features
from streams.opinion.labelled import Labelled
from streams.opinion.opinion import has_opinion, told_in
from streams.opinion.passages import Passage, Told, form, passages
from streams.opinion.schooling import Lesson
from streams.opinion.shown import shown
from streams.opinion.weights import MISSED, Keys, hashed
from streams.rulebook import Rulebook
from streams.rules import Condition, Rule
from streams.survey import survey

MOST_READ = 100  # articles of an unread set that the reader reads, which takes most of the time; evenly spread over it
FEW = 4  # one in so many of what nobody labelled and the reader misses has a lesson


@dataclass(frozen=True, slots=True)
class Example:
    """An event clause in an article, and whether the article tells of it: by a label, or as the reader sees it.

    `features`: their keys, each once. `said`: the reader's account of it, where that is what it would be of any
    article; else empty. `lesson`: what is learned of its words in their context, where that is.
    """

    article: str
    language: str
    form: str
    features: Keys
    said: frozenset[str]
    holds: bool
    labelled: bool = True
    lesson: Lesson | None = None


def examples(
    labelled: Iterable[Labelled],
    rulebook: Rulebook,
    models: Models,
    encoder: Encoder | None = None,
    *,
    unread: bool = False,
) -> Iterator[Example]:
    """An example for each rule that is one event clause; of articles that are read some for what no rule asks for too.

    `unread`: the reader was not mended from these articles, so it is on them as good as on any, and `beside` holds for
    them: some of them are read. With an `encoder` the labelled examples have lessons, and of what no rule asks for and
    the reader does not find one in four.
    """
    missed = 0
    wide = with_every_type(rulebook) if unread else rulebook
    types = dict(rulebook.lexicon.types)
    every = list(labelled)
    step = -(-len(every) // MOST_READ)
    for i, one in enumerate(every):
        read = unread and i % step == 0
        seen = survey(one.article, wide if read else rulebook)
        told, events = told_in(seen), seen.events(models) if read else []
        clauses = [(rule.when, rule.id in one.rules, True) for rule in rulebook.rules if _is_one_clause(rule)]
        if read:
            others = (c for c in clauses_beside(told, types, rulebook, one.article.id) if has_opinion(told, c))
            clauses += [(clause, is_told(clause, events, types), False) for clause in islice(others, MOST)]
        lessons = _Lessons(told, encoder)
        for clause, holds, by_label in clauses:
            found = passages(told, clause) if has_opinion(told, clause) else ()
            if not found:
                continue
            said = account(told, clause, events, types) if read else frozenset[str]()
            missed += not by_label and MISSED in said
            taught = by_label or (MISSED in said and missed % FEW == 0)
            lesson = lessons.of(clause, found, holds) if taught else None
            keys = hashed(features(told, clause, found))
            yield Example(one.article.id, told.language, form(clause), keys, said, holds, by_label, lesson)


class _Lessons:
    """Of one article. Clauses that show the same of it share its states, which are what takes the memory."""

    def __init__(self, told: Told, encoder: Encoder | None) -> None:
        self._told, self._encoder = told, encoder
        self._states: dict[tuple[int, ...], Floats] = {}

    def of(self, clause: Condition, found: Sequence[Passage], holds: bool) -> Lesson | None:
        if self._encoder is None:
            return None
        text = shown(self._told, clause, found, self._encoder)
        if text.pieces not in self._states:
            self._states[text.pieces] = self._encoder.states(text.pieces).astype(np.float16)
        return Lesson(self._states[text.pieces], text.roles, form(clause), holds)


def _is_one_clause(rule: Rule) -> bool:
    when = rule.when
    beside = (when.near, when.source, when.language, when.mentions, when.all, when.any, when.not_)
    return when.event is not None and not any(beside)
