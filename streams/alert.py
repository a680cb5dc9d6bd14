"""Alert: one revision of one incident, as pagers see it."""

from typing import Literal

from pydantic import Field

from connectors.article import UtcDatetime
from connectors.topic import TopicSpec
from streams.annotation import Modality, Record
from streams.match import ArticleRef, Evidence, Severity

TOPIC = TopicSpec("alerts", retention_days=90, compacted=True)

Status = Literal["open", "closed"]
Reason = Literal["opened", "corroborated", "severity_raised", "contradicted", "closed", "digest"]


class Report(Record):
    """What one article says of the incident."""

    article: ArticleRef
    evidence: tuple[Evidence, ...]
    modality: Modality
    stance: Literal["supports", "contradicts"] = "supports"


class Delays(Record):
    """Seconds on the way of the report that caused this revision; None where the article has no date."""

    published_to_fetched: float | None
    fetched_to_alerted: float


class Alert(Record):
    """(id, revision) is deterministic and unique: a consumer that has seen it may drop it."""

    id: str = Field(description="of the incident: the same over all its revisions")
    revision: int = Field(ge=1)
    status: Status
    reason: Reason = Field(description="why this revision was published")
    rule_id: str
    rule_title: str
    rule_version: str
    severity: Severity
    labels: dict[str, str] = Field(default_factory=dict)
    group_key: str = ""
    first_seen: UtcDatetime
    last_seen: UtcDatetime
    modality: Modality
    publishers: tuple[str, ...] = Field(description="distinct; syndicated near-copies count once")
    reports: tuple[Report, ...] = Field(description="oldest first; at most the 20 latest besides the first")
    report_count: int = Field(ge=1)
    folded: int = Field(
        default=0, ge=0, description="of a digest: the alerts over the rule's budget that it stands for"
    )
    delays: Delays
    created_at: UtcDatetime
