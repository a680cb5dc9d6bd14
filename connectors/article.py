"""Article: the record that every connector writes and every stage reads."""

import hashlib
from datetime import UTC, datetime
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from connectors.topic import TopicSpec

TOPIC = TopicSpec("articles", partitions=8, retention_days=30)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


UtcDatetime = Annotated[AwareDatetime, AfterValidator(_utc)]


def digest(*parts: str) -> str:
    """64 hex digits that identify `parts`; no two different tuples share one by joining alike."""
    sha = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        sha.update(len(encoded).to_bytes(8, "big"))
        sha.update(encoded)
    return sha.hexdigest()


class Article(BaseModel):
    """One version of one news article, in plain text. Field meanings are schema.org NewsArticle's.

    `id` stays the same while an article is edited; `content_hash` and `version` change.
    All times are UTC. `text` is what offsets in later records count in, as Unicode code points.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_extra={"$id": "newswatch/article-v1"})

    id: str = Field(min_length=1, max_length=256)
    source_id: str = Field(description="the configured feed or directory that it came by")
    source_name: str | None = Field(default=None, description="the publisher's name, where it is known")
    connector: str = Field(description="the kind of connector: rss, files, ...")
    url: str | None = Field(default=None, description="canonical, without tracking parameters")
    guid: str | None = None
    title: str = ""
    summary: str = ""
    body: str = ""
    body_source: Literal["feed", "summary", "page", "file", "none"] = "none"
    body_flag: Literal["none", "paywall", "consent"] = Field(
        default="none", description="what the page showed instead of its article"
    )
    truncated: bool = Field(default=False, description="the body was cut to the size limit")
    authors: tuple[str, ...] = ()
    language: str | None = Field(default=None, description="as declared by the source: BCP 47")
    published_at: UtcDatetime | None = None
    date_source: Literal["published", "updated", "fetched"] = "fetched"
    updated_at: UtcDatetime | None = None
    fetched_at: UtcDatetime
    tags: tuple[str, ...] = ()
    content_hash: str
    version: int = Field(default=1, ge=1)

    @property
    def text(self) -> str:
        """Title, blank line, body (the summary where there is no body)."""
        return "\n\n".join(part for part in (self.title, self.body or self.summary) if part)

    @property
    def event_time(self) -> datetime:
        """When the news is from: `published_at` where it could be believed, else `fetched_at`."""
        return self.published_at if self.published_at and self.date_source != "fetched" else self.fetched_at

    @property
    def publisher(self) -> str:
        """Whom to count as the source of this report: the publisher's name, else the site, else the source."""
        site = (urlsplit(self.url).hostname or "").removeprefix("www.") if self.url else ""
        return self.source_name or site or self.source_id


def article_id(source_id: str, *, guid: str | None = None, url: str | None = None, content_hash: str) -> str:
    """The identity of an article within its source: by guid, else by link, else by content."""
    if guid:
        return digest(source_id, "guid", guid)
    if url:
        return digest(source_id, "url", url)
    return digest(source_id, "content", content_hash)


def content_hash(title: str, summary: str, body: str) -> str:
    """Identifies the words of an article: changes when an outlet edits it."""
    return digest(title, summary, body)
