"""What reading a file yields: entries, and faults where something could not be read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from connectors.article import Article
from connectors.draft import Draft, Origin


class FaultReason(StrEnum):
    """Why a file, or a line of one, gives no article. Bounded: metrics are labelled with it."""

    EMPTY = "empty"
    UNKNOWN_FORMAT = "unknown_format"
    BAD_JSON = "bad_json"
    BAD_FIELD = "bad_field"
    BAD_DATE = "bad_date"
    BAD_ARCHIVE = "bad_archive"
    NO_TEXT = "no_text"
    NOT_A_FEED = "not_a_feed"
    TOO_LARGE = "too_large"
    TOO_COSTLY = "too_costly"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a file; `line` counts from 1, `own_id` is the id that the input gave it, if any."""

    article: Article
    line: int | None = None
    own_id: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a file that gives no article. `str()` reads `file:line: message`."""

    file: str
    reason: FaultReason
    message: str
    line: int | None = None

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


Parsed = Iterator[Entry | Fault]


@dataclass(frozen=True, slots=True)
class Document:
    """A file's name, as it can be shown, and what its articles have in common. `stem` is it without its endings."""

    name: str
    stem: str
    origin: Origin
    fetched_at: datetime
    encoding: str | None = None

    def entry(self, draft: Draft, line: int | None = None) -> Entry | Fault:
        """The entry of `draft`, or a fault where it says nothing at all."""
        article = draft.article(self.origin, self.fetched_at)
        if not article.text:
            return self.fault(FaultReason.NO_TEXT, "an article needs a title or a body, and this has neither", line)
        return Entry(article, line, draft.own_id)

    def fault(self, reason: FaultReason, message: str, line: int | None = None) -> Fault:
        """A fault in this file."""
        return Fault(self.name, reason, message, line)


Reader = Callable[[Document, bytes], Parsed]
