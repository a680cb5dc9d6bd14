"""What the pool hands back for an article: all that is to be sent and counted, ready to be sent and counted."""

from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Read:
    """What came of one article, ready to be sent, and what is counted."""

    article_id: str
    annotation: bytes
    matches: tuple[tuple[str, bytes, bytes], ...]  # id, key, value
    matched: tuple[tuple[str, str], ...]  # rule, severity
    entities: Counter[str]
    events: Counter[tuple[str, str]]  # type, modality
    verdicts: Counter[tuple[str, str]]  # rule, what the second opinion changed
    seconds: float


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The bytes are no Article."""

    error: str
