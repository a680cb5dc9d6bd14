"""Dead letters: what could not be processed, byte for byte, with where it came from and why.

Key and value are those of the original message; all else is in headers, so that putting one back is sending it again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from connectors.topic import TopicSpec

TOPIC = TopicSpec("dead-letters", retention_days=90)
_ERROR_CHARACTERS = 4_000
_PREFIX = "newswatch_"


class Stage(StrEnum):
    """Which step gave up on a message."""

    READ = "read"
    INCIDENTS = "incidents"


class Reason(StrEnum):
    """Why."""

    INVALID = "invalid"  # not the record that belongs on this topic
    ERROR = "error"  # reading it raised
    TIMEOUT = "timeout"  # reading it took too long
    CRASHED = "crashed"  # reading it ended the process
    TOO_LARGE = "too_large"  # what came of it is larger than the broker takes


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One message that was given up on."""

    key: bytes | None
    value: bytes | None
    topic: str
    partition: int
    offset: int
    stage: Stage
    reason: Reason
    error: str
    headers: tuple[tuple[str, bytes], ...] = ()  # of the original message

    @property
    def id(self) -> str:
        """Where it came from: the same message gives the same id however often it is given up on."""
        return f"{self.topic}/{self.partition}/{self.offset}"

    def to_headers(self) -> dict[str, bytes]:
        """The headers of the dead letter: the original ones, and what is known of the failure."""
        facts = {
            "topic": self.topic,
            "partition": str(self.partition),
            "offset": str(self.offset),
            "stage": self.stage,
            "reason": self.reason,
            "error": self.error[-_ERROR_CHARACTERS:],
        }
        return dict(self.headers) | {_PREFIX + name: text.encode("utf-8", "replace") for name, text in facts.items()}


def parse(
    key: bytes | None, value: bytes | None, headers: Mapping[str, bytes] | Iterable[tuple[str, bytes]]
) -> DeadLetter:
    """A dead letter as it lies on its topic. Raises ValueError where the headers are not those of one."""
    pairs = dict(headers)
    facts = {name.removeprefix(_PREFIX): pairs.pop(name).decode() for name in list(pairs) if name.startswith(_PREFIX)}
    try:
        return DeadLetter(
            key,
            value,
            topic=facts["topic"],
            partition=int(facts["partition"]),
            offset=int(facts["offset"]),
            stage=Stage(facts["stage"]),
            reason=Reason(facts["reason"]),
            error=facts["error"],
            headers=tuple(pairs.items()),
        )
    except KeyError as missing:
        raise ValueError(f"not a dead letter: no header {_PREFIX}{missing.args[0]}") from None
