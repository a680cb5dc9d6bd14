"""Reading: the pure step from an article to what happened in it and which rules that satisfies."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from connectors.article import Article
from streams.annotation import CONTRADICTING, AnnotatedArticle, EntityMention, EventMention, Modality
from streams.entities import Names, entity_mentions
from streams.evaluation import evaluate
from streams.events.trees.nlp import Models
from streams.fingerprint import fingerprint
from streams.match import ArticleRef, Evidence, Match, match_id
from streams.opinion.opinion import Judgement, Opinion, told_in
from streams.opinion.passages import Told
from streams.rulebook import Rulebook
from streams.rules import Condition, Rule
from streams.survey import Survey, survey
from streams.text import fold, index_of
from streams.view import Clause, Outcome, Verdict, View

EVIDENCE_LIMIT = 5  # sentences a match quotes


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A rule that the article could have concerned, and what was lacking."""

    rule_id: str
    clause: Clause


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article says."""

    annotation: AnnotatedArticle
    matches: tuple[Match, ...]
    near_misses: tuple[NearMiss, ...]
    verdicts: tuple[tuple[str, Verdict], ...] = ()  # rule, and what the second opinion changed of a clause of it


def read(
    article: Article,
    rulebook: Rulebook,
    models: Models,
    *,
    names: Names = "watched",
    opinion: Opinion | None = None,
) -> Reading:
    """Read one article. Pure: the same article, rulebook and models give the same reading.

    Costs little for an article that names nothing watched; a parser sees at most the sentences around watched names
    and triggers. `names` says where the statistical model looks for names that no rule watches. Matches with stance
    `contradicts` tell that what a rule watches for was denied or cancelled. `opinion` is heard on what was found, and
    on what was not.
    """
    folded = fold(article.text)
    scan = rulebook.scan(folded)
    if not scan.rules and names != "all":
        return Reading(annotate(article, rulebook, article.language), (), ())
    seen = survey(article, rulebook, folded=folded, scan=scan)
    events = seen.events(models)
    entities = entity_mentions(article.text, seen.spans, seen.mentions, events, seen.language, models, names)
    annotation = annotate(article, rulebook, seen.language, seen.spans, entities, events)
    matches: list[Match] = []
    misses: list[NearMiss] = []
    verdicts: list[tuple[str, Verdict]] = []
    judge, version = (judge_of(seen, events, opinion), opinion.version) if opinion else (None, None)
    view = View(article, folded, annotation, rulebook.lexicon.types, judge=judge, opinion_version=version)
    denied = View(article, folded, annotation, rulebook.lexicon.types, CONTRADICTING)
    for rule in scan.rules:
        outcome = evaluate(rule.when, view)
        verdicts += ((rule.id, verdict) for verdict in outcome.clause.verdicts())
        if outcome.held:
            matches += _matches(rule, rulebook, view, outcome, contradicts=False)
            continue
        against = evaluate(rule.when, denied)
        if against.held and against.events:
            matches += _matches(rule, rulebook, denied, against, contradicts=True)
        misses.append(NearMiss(rule.id, outcome.clause))
    return Reading(annotation, tuple(matches), tuple(misses), tuple(verdicts))


def judge_of(seen: Survey, events: Sequence[EventMention], opinion: Opinion) -> Callable[[Condition], Judgement | None]:
    """The second opinion on one article, which is looked at once, and only where a clause asks for it."""

    @cache
    def told() -> Told:
        return told_in(seen)

    return lambda clause: opinion.judge(told(), clause, events, seen.rulebook.lexicon.types)


def annotate(
    article: Article,
    rulebook: Rulebook,
    language: str | None,
    spans: list[tuple[int, int]] | None = None,
    entities: tuple[EntityMention, ...] = (),
    events: list[EventMention] | None = None,
) -> AnnotatedArticle:
    """The record of what was read; all offsets count in `article.text`."""
    return AnnotatedArticle(
        article_id=article.id,
        content_hash=article.content_hash,
        language=language,
        rulebook_version=rulebook.version,
        sentences=tuple(spans or ()),
        entities=entities,
        events=tuple(events or ()),
    )


def _matches(rule: Rule, rulebook: Rulebook, view: View, outcome: Outcome, *, contradicts: bool) -> list[Match]:
    """One match for each value of the rule's `group_by`; events that name none belong to the first."""
    groups: dict[str, list[EventMention]] = {}
    loose: list[EventMention] = []
    for event in outcome.events:
        key = _group_key(event, rule)
        (groups.setdefault(key, []) if key else loose).append(event)
    if not groups:
        groups[""] = []
    first = next(iter(groups))
    groups[first] = sorted(groups[first] + loose, key=lambda event: event.trigger_start)
    return [_match(rule, rulebook, view, outcome, key, events, contradicts) for key, events in groups.items()]


def _group_key(event: EventMention, rule: Rule) -> str:
    by = rule.incident.group_by
    if by is None:
        return ""
    role = "at" if by == "place" else by
    groups = (p.text if p.via == "place" else p.entity or p.text for p in event.participants if p.role == role)
    return fold(next(groups, "")).text


def _match(
    rule: Rule,
    rulebook: Rulebook,
    view: View,
    outcome: Outcome,
    key: str,
    events: list[EventMention],
    contradicts: bool,
) -> Match:
    article = view.article
    evidence = [
        Evidence(sentence=article.text[event.sentence_start : event.sentence_end], event=event)
        for event in events[:EVIDENCE_LIMIT]
    ]
    if not evidence:
        evidence = [Evidence(sentence=_sentence(view, mention)) for mention in outcome.mentions[:EVIDENCE_LIMIT]]
    if not evidence:
        evidence = [Evidence(sentence=article.title or article.text[:300])]
    order = list(Modality)
    modality = min((event.modality for event in events), key=order.index, default=Modality.HAPPENED)
    return Match(
        id=match_id(rule.id, key, article.id, article.content_hash),
        rule_id=rule.id,
        rule_title=rule.title or rule.id,
        rule_version=rulebook.rule_versions[rule.id],
        opinion_version=view.opinion_version,
        severity=rule.severity,
        labels=rule.labels,
        group_key=key,
        stance="contradicts" if contradicts else "supports",
        modality=modality,
        article=ArticleRef(
            id=article.id,
            content_hash=article.content_hash,
            title=article.title,
            url=article.url,
            publisher=article.publisher,
            language=view.annotation.language,
            event_time=article.event_time,
            published_at=None if article.date_source == "fetched" else article.published_at,
            fetched_at=article.fetched_at,
            fingerprint=fingerprint(article.body or article.summary),
        ),
        evidence=tuple(evidence),
        policy=rule.incident.policy,
    )


def _sentence(view: View, mention: EntityMention) -> str:
    index = index_of(view.annotation.sentences, mention.start)
    if index is None:
        return mention.text
    start, end = view.annotation.sentences[index]
    return view.article.text[start:end]
