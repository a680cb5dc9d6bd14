"""Holding a rule's condition against what was read in an article, clause by clause, so that each can be explained."""

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from streams.annotation import EntityMention, EventMention
from streams.event_clause import event_clause
from streams.rules import Condition
from streams.view import Clause, Outcome, View, stands_near, stands_within


def evaluate(condition: Condition, view: View) -> Outcome:
    """Hold `condition` against the article. All keys of one condition must hold; evidence is what satisfied them."""
    clauses: list[Clause] = []
    events: list[EventMention] = []
    mentions: list[EntityMention] = []
    if condition.event is not None:
        clause, found = event_clause(condition, view)
        clauses.append(clause)
        events.extend(found)
    if condition.mentions is not None:
        clause, named = _mentions(condition, view)
        clauses.append(clause)
        mentions.extend(named)
    if condition.near is not None and condition.event is None:
        clauses.append(_near(condition.near, view, mentions))
    if condition.source is not None:
        clauses.append(_source(condition.source, view))
    if condition.language is not None:
        clauses.append(_language(condition.language, view))
    for part in condition.all or ():
        outcome = evaluate(part, view)
        clauses.append(outcome.clause)
        events.extend(outcome.events)
        mentions.extend(outcome.mentions)
    if condition.any is not None:
        outcomes = [evaluate(part, view) for part in condition.any]
        held = [outcome for outcome in outcomes if outcome.held]
        parts = tuple(outcome.clause for outcome in outcomes)
        clauses.append(Clause("any", bool(held), "" if held else "none of them holds", parts))
        for outcome in held:
            events.extend(outcome.events)
            mentions.extend(outcome.mentions)
    if condition.not_ is not None:
        inner = evaluate(condition.not_, replace(view, judge=None))  # nothing was learned of what must not be
        clauses.append(Clause("not", not inner.held, "what it excludes holds" if inner.held else "", (inner.clause,)))
    if len(clauses) == 1:
        whole = clauses[0]
    else:
        whole = Clause("all", all(clause.held for clause in clauses), "", tuple(clauses))
    return Outcome(whole, tuple(events), tuple(mentions)) if whole.held else Outcome(whole)


def _mentions(condition: Condition, view: View) -> tuple[Clause, list[EntityMention]]:
    assert condition.mentions is not None
    found: list[EntityMention] = []
    missing = []
    for entity in condition.mentions:
        named = [
            mention
            for mention in view.annotation.entities
            if mention.entity == entity and not (condition.title_only and mention.start >= view.title_end)
        ]
        found.extend(named[:1])
        if not named:
            missing.append(entity)
    why = f"{', '.join(missing)} is not named" if missing else ""
    return Clause(f"mentions {', '.join(condition.mentions)}", not missing, why), found


def _near(near: Sequence[str], view: View, mentions: Sequence[EntityMention]) -> Clause:
    text = f"near {', '.join(near)}"
    if not mentions:
        held = stands_within(near, view, 0, len(view.article.text) + 1) if view.article.text else False
        return Clause(text, held, "" if held else "none of them stands in the article")
    if any(stands_near(near, view, mention.start) for mention in mentions):
        return Clause(text, True)
    return Clause(text, False, "none of them stands in the sentence or next to it")


def _source(wanted: Sequence[str], view: View) -> Clause:
    article = view.article
    names = {name.casefold() for name in (article.source_id, article.source_name, article.publisher) if name}
    held = any(fnmatchcase(name, pattern.casefold()) for pattern in wanted for name in names)
    return Clause(f"source {', '.join(wanted)}", held, "" if held else f"it is from {article.publisher}")


def _language(wanted: Sequence[str], view: View) -> Clause:
    found = view.annotation.language
    held = found is not None and found.casefold() in {language.casefold() for language in wanted}
    return Clause(f"language {', '.join(wanted)}", held, "" if held else f"it is in {found or 'an unknown language'}")
