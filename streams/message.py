"""A message as the steps see it, free of Faust, and the way in which they send."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from connectors.topic import TopicSpec


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a topic, undecoded."""

    key: bytes | None
    value: bytes | None
    topic: str
    partition: int
    offset: int
    headers: tuple[tuple[str, bytes], ...] = ()
    timestamp: float | None = None  # when it came to Kafka, in seconds since 1970


class TooLarge(Exception):
    """The broker, or the producer on its behalf, does not take a message of this size."""


class Send(Protocol):
    """Send to a topic and return once the broker has acknowledged. Raises `TooLarge`."""

    async def __call__(
        self, topic: TopicSpec, key: bytes | None, value: bytes | None, headers: Mapping[str, bytes]
    ) -> None: ...
