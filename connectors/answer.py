"""What a request comes to: an answer, or a named reason why there is none."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum


class FetchReason(StrEnum):
    """Why nothing was fetched. Bounded: metrics are labelled with it."""

    TIMEOUT = "timeout"
    CONNECTION = "connection"
    TLS = "tls"
    TOO_LARGE = "too_large"
    BAD_ENCODING = "bad_encoding"
    BAD_URL = "bad_url"
    PRIVATE_ADDRESS = "private_address"
    REDIRECTS = "redirects"
    PROTOCOL = "protocol"


class FetchFailed(Exception):
    """Nothing was fetched, for a named reason."""

    def __init__(self, reason: FetchReason, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Answer:
    """A response with its decoded body, after redirects. Header names are in lower case."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes
    moved_to: str | None = None

    @property
    def content_type(self) -> str:
        """As the server declares it; empty where it does not."""
        return self.headers.get("content-type", "")

    @property
    def retry_after_seconds(self) -> float | None:
        """Seconds of Retry-After, given as such or as a date; None where it is missing or nonsense."""
        text = self.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdigit():
            return float(text[:9])
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError):
            return None
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
        return max(0.0, (moment - datetime.now(UTC)).total_seconds())
