"""The `connectors:` section of the settings."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from connectors.duration import Seconds


class Section(BaseModel):
    """A part of the settings file: unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FeedSettings(Section):
    """One feed (RSS, Atom, RDF or JSON Feed)."""

    url: str = Field(pattern=r"^https?://")
    id: str | None = Field(default=None, description="names the feed in metrics and logs; by default its host and path")
    name: str | None = Field(default=None, description="the publisher; by default the feed's own title")
    language: str | None = Field(default=None, description="where the feed does not say")
    interval: Seconds = Field(default=900.0, gt=0, description="between polls")
    allow_private_addresses: bool = Field(default=False, description="for a feed on loopback or an intranet")


class DirectorySettings(Section):
    """One watched directory. Files move to finished/ or error/ inside it."""

    path: Path
    id: str | None = Field(default=None, description="names the directory in metrics and logs; by default its name")
    name: str | None = Field(default=None, description="the publisher, where files do not say")
    language: str | None = None
    scan_interval: Seconds = Field(default=1.0, gt=0)


class ConnectSettings(Section):
    """What `newswatch connect` runs."""

    state: Path = Field(default=Path("var/connectors.sqlite"), description="validators, schedule, seen entries")
    feeds: tuple[FeedSettings, ...] = ()
    directories: tuple[DirectorySettings, ...] = ()
    metrics_host: str = "127.0.0.1"
    metrics_port: int = Field(default=9808, ge=0, le=65535, description="0: any free port")
    contact: str | None = Field(default=None, description="URL or mail address in the User-Agent")
    max_article_bytes: int = Field(default=500_000, ge=1_000, description="longer bodies are cut and flagged")
    max_download_bytes: int = Field(default=10_000_000, ge=10_000, description="of a feed, decoded")
    timeout: Seconds = Field(default=30.0, gt=0, description="of one request")
