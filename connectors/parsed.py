"""What parsing an answer yields, whatever its format: articles, and what it says of its own schedule."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from connectors.article import Article
from connectors.draft import Origin


class NotAFeed(ValueError):
    """The bytes are no feed of a kind that is known; the message says what they look like."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to parse: its bytes, its declared type and where it came from."""

    data: bytes
    content_type: str
    url: str
    origin: Origin
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class Publication:
    """A parsed feed. `articles` holds one for each entry of it, in its order, none left out."""

    kind: str
    title: str = ""
    language: str | None = None
    articles: tuple[Article, ...] = ()
    period_seconds: float | None = None
    skip_hours: frozenset[int] = field(default=frozenset())
    skip_days: frozenset[int] = field(default=frozenset())
    note: str = ""


Parse = Callable[[Answered], Publication | NotAFeed]
