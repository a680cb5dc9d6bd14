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
from streams.read import annotate
from streams.rulebook import Rulebook, entities_in
from streams.rules import Rule
from streams.text import fold, sentences


def explain(article: Article, rule: Rule, rulebook: Rulebook, models: Models) -> list[str]:
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
    outcome = evaluate(rule.when, View(article, folded, annotation, rulebook.lexicon.types))
    lines = [f"rule {rule.id} {'fires' if outcome.held else 'does not fire'}", *_tree(outcome.clause, 1)]
    if (
        not outcome.held
        and evaluate(rule.when, View(article, folded, annotation, rulebook.lexicon.types, CONTRADICTING)).held
    ):
        lines.append("  the article speaks against it: what the rule watches for is denied or cancelled")
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


def _event(event: EventMention, text: str) -> Iterator[str]:
    kind = f"/{event.kind}" if event.kind else ""
    yield f"event {event.type}{kind}, {event.modality.value}, by {event.method}: {event.trigger!r}"
    yield f"    {text[event.sentence_start : event.sentence_end]}"
    for participant in event.participants:
        who = f"{participant.entity} ({participant.text!r}, {participant.via})" if participant.entity else None
        yield f"    {participant.role}: {who or repr(participant.text)}"
