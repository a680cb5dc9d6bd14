"""Holding a rule's condition against what was read in an article, clause by clause, so that each can be explained."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from connectors.article import Article
from streams.annotation import AnnotatedArticle, EntityMention, EventMention, Modality
from streams.lexicon.event_type import EventType
from streams.opinion.opinion import Judgement
from streams.roles import fits
from streams.rules import DEFAULT_MODALITIES, ROLES, Condition
from streams.text import Folded, fold, index_of


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a condition, and whether it held."""

    text: str
    held: bool
    why: str = ""
    parts: tuple["Clause", ...] = ()


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
    _near: dict[tuple[str, ...], re.Pattern[str]] = field(default_factory=dict)

    @property
    def title_end(self) -> int:
        return len(self.article.title)


def evaluate(condition: Condition, view: View) -> Outcome:
    """Hold `condition` against the article. All keys of one condition must hold; evidence is what satisfied them."""
    clauses: list[Clause] = []
    events: list[EventMention] = []
    mentions: list[EntityMention] = []
    if condition.event is not None:
        clause, found = _event(condition, view)
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


def _event(condition: Condition, view: View) -> tuple[Clause, list[EventMention]]:
    assert condition.event is not None
    text = _described(condition)
    modalities = condition.modality or view.modalities
    best: tuple[int, str] = (0, f"no {' or '.join(condition.event)} is told of")
    found: list[EventMention] = []
    for event in view.annotation.events:
        if event.type not in condition.event:
            continue
        step, why = _lacks(condition, event, modalities, view)
        if step is None:
            found.append(event)
        elif step > best[0]:
            best = (step, f"{event.trigger!r}: {why}")
    judgement = view.judge(condition) if view.judge else None
    if judgement is not None:
        found, doubt = _judged(judgement, found, condition, modalities, view)
        best = (0, doubt) if doubt else best
    return Clause(text, bool(found), "" if found else best[1]), found


def _judged(
    judgement: Judgement,
    found: list[EventMention],
    condition: Condition,
    modalities: Sequence[Modality],
    view: View,
) -> tuple[list[EventMention], str]:
    """What stands of `found` beside the second opinion: nothing where it doubts, what it adds where none was found."""
    if found:
        if not judgement.doubted:
            return found, ""
        words = ", ".join(repr(reason) for reason in judgement.reasons) if judgement.by_words < 0.5 else ""
        so_worded = f", since articles so worded told of none ({words})" if words else ""
        return [], f"{found[0].trigger!r}: doubted{so_worded}"
    if judgement.event is not None and _lacks(condition, judgement.event, modalities, view)[0] is None:
        return [judgement.event], ""
    return [], ""


def _lacks(
    condition: Condition, event: EventMention, modalities: Sequence[Modality], view: View
) -> tuple[int | None, str]:
    """How far the event came, and what it lacks; None where it lacks nothing."""
    if condition.kind and event.kind not in condition.kind:
        return 1, f"it is a {event.kind}, not {' or '.join(condition.kind)}"
    kind = view.types.get(event.type)
    if condition.between:
        missing = _unfilled(condition.between, event, kind)
        if missing:
            return 2, f"{' and '.join(missing)} takes no part in it"
    for role in ROLES:
        wanted = getattr(condition, role)
        if wanted and not any(p.entity in wanted and fits(p, role, kind) for p in event.participants):
            return 2, f"not {role} {' or '.join(wanted)}"
    if condition.title_only and event.sentence_start >= view.title_end:
        return 3, "it stands in the body, not in the title"
    if condition.near and not _stands_near(condition.near, event, view):
        return 3, f"none of {', '.join(condition.near)} is near"
    if event.modality not in modalities:
        return 4, f"it is {event.modality.value}"
    return None, ""


def _unfilled(between: Sequence[Sequence[str]], event: EventMention, kind: EventType | None) -> list[str]:
    """The parties that are not there. Each needs a participant of its own; one party alone needs any counterpart."""
    parties = [p for p in event.participants if fits(p, "between", kind)]
    if len(between) == 1:
        with_it = any(p.entity in between[0] for p in parties)
        return [] if with_it and len(parties) > 1 else [" or ".join(between[0])]
    return [" or ".join(choices) for choices in between if not any(p.entity in choices for p in parties)]


def _described(condition: Condition) -> str:
    parts = [f"event {'|'.join(condition.event or ())}"]
    if condition.kind:
        parts.append(f"kind {'|'.join(condition.kind)}")
    if condition.between:
        parts.append("between " + " and ".join("|".join(choices) for choices in condition.between))
    parts += [f"{role} {'|'.join(getattr(condition, role))}" for role in ROLES if getattr(condition, role)]
    if condition.near:
        parts.append(f"near {'|'.join(condition.near)}")
    if condition.title_only:
        parts.append("in the title")
    return ", ".join(parts)


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


def _stands_near(near: Iterable[str], event: EventMention, view: View) -> bool:
    spans = view.annotation.sentences
    index = index_of(spans, event.trigger_start)
    if index is None:
        return False
    return _within(near, view, spans[max(0, index - 1)][0], spans[min(len(spans) - 1, index + 1)][1])


def _within(near: Iterable[str], view: View, start: int, end: int) -> bool:
    words = tuple(near)
    if any(m.entity in words and m.start < end and m.end > start for m in view.annotation.entities):
        return True

    pattern = view._near.get(words)
    if pattern is None:
        pattern = view._near[words] = re.compile(rf"\b(?:{'|'.join(re.escape(fold(word).text) for word in words)})\b")
    return bool(pattern.search(view.folded.text, view.folded.folded(start), view.folded.folded(end - 1) + 1))


def _near(near: Sequence[str], view: View, mentions: Sequence[EntityMention]) -> Clause:
    text = f"near {', '.join(near)}"
    spans = view.annotation.sentences
    if not mentions:
        held = _within(near, view, 0, len(view.article.text) + 1) if view.article.text else False
        return Clause(text, held, "" if held else "none of them stands in the article")
    for mention in mentions:
        index = index_of(spans, mention.start)
        if index is not None and _within(
            near, view, spans[max(0, index - 1)][0], spans[min(len(spans) - 1, index + 1)][1]
        ):
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
