"""The `connectors:` section of the settings."""

import codecs
from collections import Counter
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema, model_validator

from connectors.draft import Origin, language_tag
from connectors.duration import Seconds
from connectors.kinds import KINDS


def _known(kind: str) -> str:
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is no kind of source; there are {', '.join(sorted(KINDS))}")
    return kind


Kind = Annotated[str, AfterValidator(_known), WithJsonSchema({"type": "string", "enum": sorted(KINDS)})]


def _language(tag: str) -> str:
    if language_tag(tag) is None:
        raise ValueError(f"{tag!r} is no language tag such as 'en', 'fr' or 'sw-KE' (BCP 47)")
    return tag


def _encoding(name: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        raise ValueError(f"{name!r} is no encoding such as 'utf-8' or 'cp1252'") from None
    return name


Language = Annotated[str, AfterValidator(_language)]
Encoding = Annotated[str, AfterValidator(_encoding)]


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
        if parts.hostname and (parts.port is None or parts.port > 0):
            return url
    except ValueError as error:
        raise ValueError(f"{url!r} is no address: {error}") from None
    raise ValueError(f"{url!r} is no address: it names no host, or port 0")


class Section(BaseModel):
    """A part of the settings file: unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FeedSettings(Section):
    """One feed (RSS, Atom, RDF or JSON Feed), or anything else that is polled at a URL."""

    url: Annotated[str, AfterValidator(_address)] = Field(pattern=r"^https?://[^\s/]+")
    id: str | None = Field(default=None, description="names the feed in metrics and logs; by default its host and path")
    kind: Kind = Field(default="feed", description="what is there: a feed, or a news sitemap")
    name: str | None = Field(default=None, description="the publisher; by default the site that its links lead to")
    language: Language | None = Field(default=None, description="where the feed does not say")
    interval: Seconds | None = Field(
        default=None, gt=0, description="between polls; by default what the feed, its server and its habit ask for"
    )
    backfill: int = Field(default=1_000, ge=0, description="entries taken from the first poll, the newest")
    full_text: bool = Field(default=False, description="fetch each article's page for its text (extra `fulltext`)")
    allow_private_addresses: bool = Field(
        default=False, description="for a feed on loopback or an intranet: of its own host"
    )

    @property
    def source_id(self) -> str:
        """The configured id, else host and path (and query) of the URL."""
        parts = urlsplit(self.url)
        query = f"?{parts.query}" if parts.query else ""
        return self.id or (parts.netloc.rpartition("@")[2] + parts.path.rstrip("/") + query)

    def origin(self, url: str, max_article_bytes: int) -> Origin:
        """What its articles have in common when they come from `url`."""
        connector = "rss" if self.kind == "feed" else self.kind
        return Origin(self.source_id, connector, self.name, self.language, url, max_article_bytes)


class DirectorySettings(Section):
    """One watched directory. Files move to finished/ or error/ inside it."""

    path: Path
    id: str | None = Field(default=None, description="names the directory in metrics and logs; by default its name")
    name: str | None = Field(default=None, description="the publisher, where files do not say")
    language: Language | None = None
    encoding: Encoding | None = Field(default=None, description="of text files; by default it is detected")
    scan_interval: Seconds = Field(default=5.0, gt=0, description="between scans; changes are also watched for")
    settle: Seconds = Field(default=1.0, ge=0, description="a file is read once it has not changed for so long")

    @property
    def source_id(self) -> str:
        """The configured id, else the directory's name."""
        return self.id or self.path.name or str(self.path)


class ConnectSettings(Section):
    """What `newswatch connect` runs."""

    state: Path = Field(default=Path("var/connectors.sqlite"), description="validators, schedule, seen entries")
    feeds: tuple[FeedSettings, ...] = ()
    directories: tuple[DirectorySettings, ...] = ()
    metrics_host: str = "127.0.0.1"
    metrics_port: int = Field(default=9808, ge=0, le=65535, description="0: any free port")
    group: str | None = Field(
        default=None,
        pattern=r"^[A-Za-z0-9._-]{1,80}$",
        description="processes with the same group share the feeds and take over from one another",
    )
    contact: str | None = Field(default=None, description="URL or mail address in the User-Agent")
    max_article_bytes: int = Field(default=500_000, ge=1_000, description="longer bodies are cut and flagged")
    max_download_bytes: int = Field(default=20_000_000, ge=10_000, description="of a feed, decoded")
    timeout: Seconds = Field(default=30.0, gt=0, description="of one request")
    connections_per_host: int = Field(default=2, ge=1, le=10)
    parsers: int = Field(default=2, ge=1, le=64, description="processes that parse what comes from outside")
    parse_timeout: Seconds = Field(default=60.0, gt=0, description="of one feed, or one piece of a file")
    drain: Seconds = Field(default=30.0, ge=0, description="at a stop, to finish what was taken in")

    @model_validator(mode="after")
    def _distinct_ids(self) -> Self:
        ids = Counter([feed.source_id for feed in self.feeds] + [drop.source_id for drop in self.directories])
        doubled = sorted(name for name, times in ids.items() if times > 1)
        if doubled:
            raise ValueError(f"several sources have the id {doubled[0]!r}; give each an `id` of its own")
        return self
