"""What a second opinion learns from: event clauses in labelled articles, and whether the articles tell of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from streams.events.trees.nlp import Models
from streams.opinion.account import account
from streams.opinion.beside import MOST, clauses_beside, is_told, with_every_type
from streams.opinion.features import features
from streams.opinion.labelled import Labelled
from streams.opinion.opinion import has_opinion, told_in
from streams.opinion.passages import form
from streams.rulebook import Rulebook
from streams.rules import Rule
from streams.survey import survey


@dataclass(frozen=True, slots=True)
class Example:
    """An event clause in an article, and whether the article tells of it: by a label, or as the reader sees it.

    `said`: the reader's account of it, where that is what it would be of any article; else empty.
    """

    article: str
    language: str
    form: str
    features: frozenset[str]
    said: frozenset[str]
    holds: bool
    labelled: bool = True


def examples(
    labelled: Iterable[Labelled], rulebook: Rulebook, models: Models, *, unread: bool = False
) -> Iterator[Example]:
    """An example for each rule that is one event clause, and some for what no rule asks for (see `beside`).

    `unread`: the reader was not mended from these articles, so it is on them as good as on any.
    """
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
                    yield Example(one.article.id, told.language, form(rule.when), found, said, rule.id in one.rules)
        others = (c for c in clauses_beside(told, types, rulebook, one.article.id) if has_opinion(told, c))
        for clause in islice(others, MOST):
            found = features(told, clause)
            if found:
                said = account(told, clause, events, types) if unread else frozenset[str]()
                holds = is_told(clause, events, types)
                yield Example(one.article.id, told.language, form(clause), found, said, holds, labelled=False)


def _is_one_clause(rule: Rule) -> bool:
    when = rule.when
    beside = (when.near, when.source, when.language, when.mentions, when.all, when.any, when.not_)
    return when.event is not None and not any(beside)
