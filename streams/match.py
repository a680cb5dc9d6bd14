"""Match: one article satisfies one rule (or speaks against it), with the evidence."""

from typing import Literal

from pydantic import Field

from connectors.article import UtcDatetime, digest
from connectors.topic import TopicSpec
from streams.annotation import EventMention, Modality, Record

TOPIC = TopicSpec("matches", retention_days=7)

Severity = Literal["info", "warning", "critical"]


class Evidence(Record):
    """A quoted sentence and what was found in it."""

    sentence: str
    event: EventMention | None = Field(default=None, description="None for rules on mentions alone")


class IncidentPolicy(Record):
    """How matches of a rule become incidents. Travels with the match, so that incidents need no rulebook."""

    quiet_seconds: float = Field(default=12 * 3600, gt=0, description="an incident closes after so long without news")
    page_sources: int = Field(default=1, ge=1, description="publishers needed before it pages ...")
    page_within_seconds: float = Field(default=2 * 3600, gt=0, description="... within so long")
    budget_per_hour: int = Field(default=20, ge=1, description="alerts of the rule; more are folded into a digest")


class ArticleRef(Record):
    """What an alert needs to know of an article."""

    id: str
    content_hash: str
    title: str
    url: str | None
    publisher: str
    language: str | None
    event_time: UtcDatetime
    published_at: UtcDatetime | None
    fetched_at: UtcDatetime
    fingerprint: str | None = Field(default=None, description="of the text, to recognise syndicated near-copies")


class Match(Record):
    """Unique by (rule_id, group_key, article.id, article.content_hash)."""

    id: str
    rule_id: str
    rule_title: str
    rule_version: str = Field(description="hash of the rule and of the entities and lexicons that it uses")
    opinion_version: str | None = Field(
        default=None, description="hash of the second opinion that was heard; None where none was"
    )
    severity: Severity
    labels: dict[str, str] = Field(default_factory=dict)
    group_key: str = Field(default="", description="value of the rule's group_by, '' where it does not group")
    stance: Literal["supports", "contradicts"] = Field(
        default="supports", description="contradicts: the article denies or cancels what the rule watches for"
    )
    modality: Modality
    article: ArticleRef
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    policy: IncidentPolicy = IncidentPolicy()


def match_id(rule_id: str, group_key: str, article_id: str, content_hash: str) -> str:
    """The same article, rule and group give the same id however often the article is delivered."""
    return digest("match", rule_id, group_key, article_id, content_hash)
