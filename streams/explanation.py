"""Why a rule fires on an article or does not: clause by clause, with what was read."""

from collections import Counter
from collections.abc import Iterator

from connectors.article import Article
from streams.annotation import CONTRADICTING, EventMention
from streams.entities import entity_mentions
from streams.evaluation import evaluate
from streams.events.trees.nlp import Models
from streams.opinion.opinion import Judgement, Opinion
from streams.read import annotate, judge_of
from streams.rule_needs import entities_in
from streams.rulebook import Rulebook
from streams.rules import Rule, clauses
from streams.survey import survey
from streams.text import fold
from streams.view import Clause, View


def explain(
    article: Article, rule: Rule, rulebook: Rulebook, models: Models, opinion: Opinion | None = None
) -> list[str]:
    """Lines for a reader: whether the rule holds, each clause of it, who was named, and every event that was read.

    Reads the article for this rule whatever the index of the rulebook says, so that what is lacking can be told.
    """
    folded = fold(article.text)
    seen = survey(article, rulebook, folded=folded, scan=rulebook.scan(folded, only=rule))
    events = seen.events(models)
    entities = entity_mentions(article.text, seen.spans, seen.mentions, events, seen.language, models, "none")
    annotation = annotate(article, rulebook, seen.language, seen.spans, entities, events)
    judge = judge_of(seen, events, opinion) if opinion else None
    outcome = evaluate(rule.when, View(article, folded, annotation, rulebook.lexicon.types, judge=judge))
    lines = [f"rule {rule.id} {'fires' if outcome.held else 'does not fire'}", *_tree(outcome.clause, 1)]
    if (
        not outcome.held
        and evaluate(rule.when, View(article, folded, annotation, rulebook.lexicon.types, CONTRADICTING)).held
    ):
        lines.append("  the article speaks against it: what the rule watches for is denied or cancelled")
    lines += [line for clause in clauses(rule.when) if judge for line in _judged(judge(clause))]
    method = "by syntax" if models.parses(seen.language) else "by windows of words"
    lines.append(f"language {seen.language or 'unknown'}, events read {method}")
    counts = Counter(mention.entity for mention in seen.mentions)
    lines += [f"{entity} is named {counts[entity]} times" for entity in sorted(entities_in(rule.when))]
    lines += [line for event in events for line in _event(event, article.text)]
    return lines


def _tree(clause: Clause, depth: int) -> Iterator[str]:
    mark = "yes" if clause.held else "no "
    yield f"{'  ' * depth}{mark} {clause.text}{f': {clause.why}' if clause.why else ''}"
    for part in clause.parts:
        yield from _tree(part, depth + 1)


def _judged(judgement: Judgement | None) -> Iterator[str]:
    if judgement is None:
        yield "  second opinion: none"
        return
    words = ", ".join(repr(reason) for reason in judgement.reasons())
    yield (
        f"  second opinion: {judgement.probability:.2f} that it is told of, by its words alone {judgement.by_words:.2f}"
        f"{f' ({words})' if words else ''}"
        f"{'' if judgement.in_context is None else f', by what they mean there {judgement.in_context:.2f}'}"
    )


def _event(event: EventMention, text: str) -> Iterator[str]:
    kind = f"/{event.kind}" if event.kind else ""
    yield f"event {event.type}{kind}, {event.modality.value}, by {event.method}: {event.trigger!r}"
    yield f"    {text[event.sentence_start : event.sentence_end]}"
    for participant in event.participants:
        who = f"{participant.entity} ({participant.text!r}, {participant.via})" if participant.entity else None
        yield f"    {participant.role}: {who or repr(participant.text)}"
