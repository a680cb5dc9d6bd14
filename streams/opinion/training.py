"""What a second opinion learns from: event clauses in labelled articles, and whether the articles tell of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np

from streams.encoder.encoder import Encoder
from streams.events.trees.nlp import Models
from streams.opinion.account import account
from streams.opinion.beside import MOST, clauses_beside, is_told, with_every_type
from streams.opinion.features import features
from streams.opinion.labelled import Labelled
from streams.opinion.opinion import has_opinion, told_in
from streams.opinion.passages import Told, form
from streams.opinion.schooling import Lesson
from streams.opinion.shown import shown
from streams.opinion.weights import MISSED
from streams.rulebook import Rulebook
from streams.rules import Condition, Rule
from streams.survey import survey

FEW = 4  # one in so many of what nobody labelled and the reader misses has a lesson


@dataclass(frozen=True, slots=True)
class Example:
    """An event clause in an article, and whether the article tells of it: by a label, or as the reader sees it.

    `said`: the reader's account of it, where that is what it would be of any article; else empty. `lesson`: what is
    learned of its words in their context, where that is.
    """

    article: str
    language: str
    form: str
    features: frozenset[str]
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
    """An example for each rule that is one event clause, and some for what no rule asks for (see `beside`).

    `unread`: the reader was not mended from these articles, so it is on them as good as on any. With an `encoder` the
    labelled ones have lessons, and of what no rule asks for and the reader does not find one in four.
    """
    missed = 0
    wide = with_every_type(rulebook)
    types = dict(rulebook.lexicon.types)
    for one in labelled:
        seen = survey(one.article, wide)
        told = told_in(seen)
        events = seen.events(models)
        for rule in rulebook.rules:
            if _is_one_clause(rule) and has_opinion(told, rule.when):
                found = features(told, rule.when)
                if found:
                    said = account(told, rule.when, events, types) if unread else frozenset[str]()
                    holds = rule.id in one.rules
                    lesson = _lesson(told, rule.when, encoder, holds)
                    yield Example(one.article.id, told.language, form(rule.when), found, said, holds, lesson=lesson)
        others = (c for c in clauses_beside(told, types, rulebook, one.article.id) if has_opinion(told, c))
        for clause in islice(others, MOST):
            found = features(told, clause)
            if found:
                said = account(told, clause, events, types) if unread else frozenset[str]()
                holds = is_told(clause, events, types)
                missed += MISSED in said
                few = encoder if MISSED in said and missed % FEW == 0 else None
                lesson = _lesson(told, clause, few, holds)
                yield Example(one.article.id, told.language, form(clause), found, said, holds, False, lesson)


def _lesson(told: Told, clause: Condition, encoder: Encoder | None, holds: bool) -> Lesson | None:
    text = shown(told, clause, encoder) if encoder else None
    if encoder is None or text is None:
        return None
    return Lesson(encoder.states(text.pieces).astype(np.float16), text.roles, form(clause), holds)


def _is_one_clause(rule: Rule) -> bool:
    when = rule.when
    beside = (when.near, when.source, when.language, when.mentions, when.all, when.any, when.not_)
    return when.event is not None and not any(beside)
