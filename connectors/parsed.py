"""What parsing an answer yields, whatever its format: articles, and what it says of its own schedule."""

from collections.abc import Callable, Iterable
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
    """A parsed feed. `articles` holds one for each entry of it, in its order; only empty ones are left out."""

    kind: str
    title: str = ""
    language: str | None = None
    articles: tuple[Article, ...] = ()
    period_seconds: float | None = None
    skip_hours: frozenset[int] = field(default=frozenset())
    skip_days: frozenset[int] = field(default=frozenset())
    note: str = ""


Parse = Callable[[Answered], Publication | NotAFeed]


def with_words(articles: Iterable[Article]) -> tuple[tuple[Article, ...], str]:
    """The articles that say or link anything, and a note of how many do not: entries may hold a guid or nothing."""
    all_of_them = tuple(articles)
    kept = tuple(article for article in all_of_them if article.text or article.url)
    empty = len(all_of_them) - len(kept)
    return kept, f"{empty} empty {'entry is' if empty == 1 else 'entries are'} left out" if empty else ""


def noted(*notes: str) -> str:
    """One note of those that say anything."""
    return "; ".join(note for note in notes if note)
