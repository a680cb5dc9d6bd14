"""Why a rule fires on an article or does not: clause by clause, with what was read."""

from collections import Counter
from collections.abc import Iterator

from connectors.article import Article
from streams.annotation import CONTRADICTING, EventMention
from streams.entities import entity_mentions
from streams.evaluation import Clause, View, evaluate
from streams.events.find import find_events
from streams.events.trees.nlp import Models
from streams.language import detect
from streams.opinion.opinion import Judgement, Opinion
from streams.read import annotate, judge_of
from streams.rulebook import Rulebook, entities_in
from streams.rules import Rule, clauses
from streams.text import fold, sentences


def explain(
    article: Article, rule: Rule, rulebook: Rulebook, models: Models, opinion: Opinion | None = None
) -> list[str]:
    """Lines for a reader: whether the rule holds, each clause of it, who was named, and every event that was read.

    Reads the article for this rule whatever the index of the rulebook says, so that what is lacking can be told.
    """
    text = article.text
    folded = fold(text)
    scan = rulebook.scan(folded, only=rule)
    language = detect(text, article.language)
    spans = sentences(text)
    mentions = rulebook.gazetteer.mentions(text, folded, scan.names)
    events = find_events(text, folded, spans, mentions, scan, language, rulebook, models, article.event_time.year)
    entities = entity_mentions(text, spans, mentions, events, language, models, "none")
    annotation = annotate(article, rulebook, language, spans, entities, events)
    judge = judge_of(article, folded, spans, mentions, scan, language, rulebook, opinion) if opinion else None
    outcome = evaluate(rule.when, View(article, folded, annotation, rulebook.lexicon.types, judge=judge))
    lines = [f"rule {rule.id} {'fires' if outcome.held else 'does not fire'}", *_tree(outcome.clause, 1)]
    if (
        not outcome.held
        and evaluate(rule.when, View(article, folded, annotation, rulebook.lexicon.types, CONTRADICTING)).held
    ):
        lines.append("  the article speaks against it: what the rule watches for is denied or cancelled")
    lines += [line for clause in clauses(rule.when) if judge for line in _judged(judge(clause))]
    method = "by syntax" if models.parses(language) else "by windows of words"
    lines.append(f"language {language or 'unknown'}, events read {method}")
    counts = Counter(mention.entity for mention in mentions)
    lines += [f"{entity} is named {counts[entity]} times" for entity in sorted(entities_in(rule.when))]
    lines += [line for event in events for line in _event(event, text)]
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
    words = ", ".join(repr(reason) for reason in judgement.reasons)
    yield f"  second opinion: {judgement.probability:.2f} that it is told of{f' (weighed: {words})' if words else ''}"


def _event(event: EventMention, text: str) -> Iterator[str]:
    kind = f"/{event.kind}" if event.kind else ""
    yield f"event {event.type}{kind}, {event.modality.value}, by {event.method}: {event.trigger!r}"
    yield f"    {text[event.sentence_start : event.sentence_end]}"
    for participant in event.participants:
        who = f"{participant.entity} ({participant.text!r}, {participant.via})" if participant.entity else None
        yield f"    {participant.role}: {who or repr(participant.text)}"
