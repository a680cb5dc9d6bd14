"""Driving sources: what one of them does wrong ends neither itself nor the others. Sources and broker are played."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from datetime import UTC, datetime

from connectors.article import Article
from connectors.checkpoint import CheckpointError
from connectors.draft import Draft, Origin
from connectors.metrics import Metrics
from connectors.publisher import NotPublished
from connectors.runner import drive
from connectors.source import Batch, Health, Unavailable


class Played:
    """A source that does what its script says, step by step, then waits for ever."""

    health = Health()

    def __init__(self, name: str, *script: Exception | str) -> None:
        self.id = name
        self._script = list(script)
        self.committed: list[str] = []
        self.done = asyncio.Event()

    async def wait(self) -> None:
        if not self._script:
            self.done.set()
            await asyncio.Event().wait()
        if self._script[0] == "wait fails":
            self._script.pop(0)
            raise CheckpointError("cannot be read")

    async def poll(self) -> AsyncGenerator[Batch, None]:
        step = self._script.pop(0)
        if isinstance(step, Exception):
            raise step
        article = Draft(title=step).article(Origin(self.id, "played"), datetime.now(UTC))

        async def commit() -> None:
            self.committed.append(step)

        yield Batch((article,), commit)

    async def close(self) -> None:
        self.done.set()


class Broker:
    """Takes what it is given, after refusing as often as it is told to."""

    def __init__(self, refusals: int = 0) -> None:
        self.refusals = refusals
        self.taken: list[str] = []

    async def publish(self, articles: Sequence[Article]) -> None:
        if self.refusals:
            self.refusals -= 1
            raise NotPublished("not now")
        self.taken += [article.title for article in articles]


async def driven(broker: Broker, *sources: Played) -> Metrics:
    stop, metrics = asyncio.Event(), Metrics()
    driving = asyncio.create_task(drive(sources, broker, metrics, stop, drain=5))  # type: ignore[arg-type]
    async with asyncio.timeout(120):
        for source in sources:
            await source.done.wait()
    stop.set()
    await driving
    return metrics


def errors(metrics: Metrics, source: str, reason: str) -> float:
    return metrics.errors.labels(source, reason)._value.get()


async def test_no_failure_ends_a_source_or_touches_another() -> None:
    bad = Played(
        "bad", Unavailable("timeout"), RuntimeError("a bug"), CheckpointError("disk full"), "wait fails", "at last"
    )
    good = Played("good", "one", "two")
    broker = Broker()
    metrics = await driven(broker, bad, good)
    assert bad.committed == ["at last"] and good.committed == ["one", "two"]
    assert sorted(broker.taken) == ["at last", "one", "two"]
    assert [errors(metrics, "bad", reason) for reason in ("timeout", "unexpected", "state")] == [1, 1, 2]


async def test_a_batch_is_committed_only_once_the_broker_took_it() -> None:
    source, broker = Played("s", "one"), Broker(refusals=2)
    metrics = await driven(broker, source)
    assert broker.taken == source.committed == ["one"]
    assert metrics.publish_retries._value.get() == 2
