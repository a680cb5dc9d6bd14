"""What a connector is: something that is polled for Articles and told when they are safe."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from connectors.article import Article


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles that belong together, and what to do once the broker has acknowledged every one of them."""

    articles: tuple[Article, ...]
    commit: Callable[[], Awaitable[None]]
    faults: tuple[str, ...] = ()  # named reasons of what could not be read beside them, from an enum


@dataclass(frozen=True, slots=True)
class Health:
    """What is wrong with a source for longer than one poll."""

    broken: bool = False  # it failed many times in a row
    silent: bool = False  # it answers, but brought nothing for much longer than it used to


class Unavailable(Exception):
    """A source could not be read this time, for a named reason; not before `retry_after_seconds`, where given."""

    def __init__(self, reason: str, detail: str = "", retry_after_seconds: float | None = None) -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail
        self.retry_after_seconds = retry_after_seconds


class Source(Protocol):
    """A place that news comes from.

    The runner awaits `wait()`, then iterates `poll()`, publishes each batch and awaits its `commit` after the
    broker's acknowledgement. A crash in between repeats the batch: ids are deterministic, so nobody sees it twice.
    """

    @property
    def id(self) -> str:
        """Stable, from the settings: names the source in metrics and logs."""
        ...

    @property
    def health(self) -> Health:
        """As of the last poll."""
        ...

    async def wait(self) -> None:
        """Return when the source is due to be polled."""
        ...

    def poll(self) -> AsyncGenerator[Batch, None]:
        """What is new. Raises `Unavailable` where the source cannot be read now."""
        ...

    async def close(self) -> None:
        """Release what the source holds."""
        ...
