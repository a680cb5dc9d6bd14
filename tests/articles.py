"""Articles, matches and readings for tests that need some, of no particular content."""

from datetime import UTC, datetime, timedelta
from typing import Any

from connectors.article import Article, article_id, content_hash
from streams.annotation import Modality
from streams.match import ArticleRef, Evidence, IncidentPolicy, Match, match_id

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


def an_article(number: int, *, body: str = "", publisher: str | None = None, at: datetime | None = None) -> Article:
    """The article `number`: the same number gives the same article."""
    body = body or f"Report number {number}."
    digest = content_hash("", "", body)
    return Article(
        id=article_id("test", guid=str(number), content_hash=digest),
        source_id="test",
        source_name=publisher or f"Paper {number}",
        connector="files",
        title=f"Headline {number}",
        body=body,
        body_source="file",
        published_at=at,
        date_source="published" if at else "fetched",
        fetched_at=NOON,
        content_hash=digest,
    )


def a_match(article: str = "a", rule: str = "talks", **changes: Any) -> Match:
    """A match of `rule` by an article that `article` names; `at` is its date in hours after noon, or None."""
    group = changes.pop("group", "")
    hours = changes.pop("at", 0.0)
    published = None if hours is None else NOON + timedelta(hours=hours)
    text = changes.pop("text", article)
    ref = ArticleRef(
        id=article,
        content_hash=text,
        title=f"Headline of {article}",
        url=f"https://news.example/{article}",
        publisher=changes.pop("publisher", article),
        language="en",
        event_time=published or NOON,
        published_at=published,
        fetched_at=max(published, NOON) if published else NOON,
        fingerprint=changes.pop("fingerprint", None),
    )
    policy = changes.pop("policy", {})
    return Match(
        id=match_id(rule, group, article, text),
        rule_id=rule,
        rule_title=rule.title(),
        rule_version="1",
        severity=changes.pop("severity", "warning"),
        group_key=group,
        modality=changes.pop("modality", Modality.HAPPENED),
        article=ref,
        evidence=(Evidence(sentence=f"They talked, says {article}."),),
        policy=IncidentPolicy(**policy),
        **changes,
    )
