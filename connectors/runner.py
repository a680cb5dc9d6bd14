"""Runs all sources side by side: poll, publish, wait for the acks, commit. One bad source never stops another."""

import asyncio
import logging
import time
from collections.abc import Coroutine, Sequence
from contextlib import AsyncExitStack, aclosing

from connectors.article import TOPIC
from connectors.checkpoint import Checkpoint, CheckpointError
from connectors.controls import Controls
from connectors.fetch import Fetcher
from connectors.files import DirectorySource
from connectors.hosts import Hosts
from connectors.kafka import KafkaSettings, create_topics
from connectors.metrics import Metrics
from connectors.polled import polled_source
from connectors.publisher import NotPublished, Publisher
from connectors.reading import Progress
from connectors.sandbox import Sandbox
from connectors.settings import ConnectSettings
from connectors.sharing import STATES, SharedStates
from connectors.source import Batch, Source, Unavailable
from connectors.surroundings import States, Surroundings

log = logging.getLogger("newswatch.connectors")

_FIRST_RETRY, _LONGEST_RETRY = 0.5, 60.0


async def run(
    kafka: KafkaSettings, settings: ConnectSettings, stop: asyncio.Event, on_progress: Progress | None = None
) -> None:
    """Run every configured source until `stop` is set; then finish what was taken in, flush, and return.

    Creates the topic `articles` and serves /metrics. Raises where it cannot start: the state cannot be opened, the
    port is taken, the broker refuses the topic. After that, whatever goes wrong with a source is logged, counted and
    tried again. What could not be finished within `drain` seconds is not committed, hence taken in again next time.
    `on_progress` is told of each piece of a file in pieces that was taken in.
    """
    async with AsyncExitStack() as stack:
        metrics = Metrics()
        stack.enter_context(metrics.served(settings.metrics_host, settings.metrics_port))
        checkpoint = Checkpoint(settings.state)
        stack.callback(checkpoint.close)
        await create_topics(kafka, TOPIC)
        publisher = Publisher(kafka)
        stack.push_async_callback(publisher.close)
        sandbox = Sandbox(settings.parsers, settings.parse_timeout)
        stack.push_async_callback(sandbox.close)
        hosts = Hosts(settings.connections_per_host)
        fetcher = Fetcher.of(settings, hosts)
        stack.push_async_callback(fetcher.close)
        controls = Controls(checkpoint)
        controls.on_rest = metrics.forget
        await controls.look()
        background = [controls.run()]
        states: States = checkpoint
        if settings.group:
            await create_topics(kafka, STATES)
            states = shared = SharedStates(settings.group, kafka, checkpoint, publisher, controls)
            controls.may_poll = shared.may_poll
            background.append(shared.run())
        around = Surroundings(
            fetcher, hosts, sandbox, states, controls, settings.max_article_bytes, on_health=metrics.note_health
        )
        sources: list[Source] = [polled_source(feed, around) for feed in settings.feeds]
        sources += [
            DirectorySource(drop, checkpoint, sandbox, settings.max_article_bytes, on_progress)
            for drop in settings.directories
        ]
        tasks = [asyncio.create_task(work) for work in background]
        for task in tasks:  # they end only by an unexpected error, which then ends the process, for a fresh start
            task.add_done_callback(lambda _: stop.set())
        try:
            await drive(sources, publisher, metrics, stop, settings.drain)
        finally:
            for task in tasks:
                task.cancel()
            ends = await asyncio.gather(*tasks, return_exceptions=True)
        for end in ends:
            if isinstance(end, Exception):
                raise end


async def drive(
    sources: Sequence[Source], publisher: Publisher, metrics: Metrics, stop: asyncio.Event, drain: float
) -> None:
    """Drive `sources` until `stop`, then give polls under way `drain` seconds to end."""
    log.info("%d sources", len(sources))
    for source in sources:
        metrics.published.labels(source.id)  # at 0: Prometheus does not see the first increase of a new series
    drivers = [_Driver(source, publisher, metrics, stop) for source in sources]
    tasks = [asyncio.create_task(driver.run(), name=driver.source.id) for driver in drivers]
    await stop.wait()
    for driver in drivers:
        driver.wake()
    if tasks:
        _, unfinished = await asyncio.wait(tasks, timeout=drain)
        for task in unfinished:
            log.warning("%s: not finished within %g s; it will be taken in again next time", task.get_name(), drain)
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for source in sources:
        await source.close()


class _Driver:
    """One source's loop."""

    def __init__(self, source: Source, publisher: Publisher, metrics: Metrics, stop: asyncio.Event) -> None:
        self.source = source
        self._publisher = publisher
        self._metrics = metrics
        self._stop = stop
        self._waiting: asyncio.Task[None] | None = None
        self._retry = _FIRST_RETRY

    def wake(self) -> None:
        """End a wait, for a stop."""
        if self._waiting is not None:
            self._waiting.cancel()

    async def run(self) -> None:
        while not self._stop.is_set():
            outcome = await self._poll()
            if outcome is None:
                continue
            self._metrics.polls.labels(self.source.id, outcome).inc()
            self._metrics.note_health(self.source.id, self.source.health)

    async def _poll(self) -> str | None:
        """Wait and poll once, whatever happens; the outcome for the metrics, None where a stop came first."""
        name = self.source.id
        taken = 0
        try:
            if not await self._wait(self.source.wait()):
                return None
            async with aclosing(self.source.poll()) as batches:
                async for batch in batches:
                    await self._publish(batch)
                    await batch.commit()
                    taken += len(batch.articles)
                    for reason in batch.faults:
                        self._metrics.errors.labels(name, reason).inc()
                    if self._stop.is_set():
                        break
        except Unavailable as error:
            self._failed(error.reason)
            log.warning("%s: %s", name, error, extra={"source": name, "reason": error.reason})
            return "unavailable"
        except CheckpointError as error:
            self._failed("state")
            log.error("%s: the state cannot be kept, polling goes on later: %s", name, error, extra={"source": name})
            await self._back_off()
            return "error"
        except Exception:
            self._failed("unexpected")
            log.exception("%s: unexpected error", name, extra={"source": name})
            await self._back_off()
            return "error"
        self._retry = _FIRST_RETRY
        self._metrics.up.labels(name).set(1)
        self._metrics.last_success.labels(name).set(time.time())
        if taken:
            log.info("%s: %d articles", name, taken, extra={"source": name, "articles": taken})
        return "new" if taken else "nothing"

    async def _publish(self, batch: Batch) -> None:
        """Publish until the broker has acknowledged. Bounded by the drain time once a stop was asked for."""
        delay = _FIRST_RETRY
        while batch.articles:
            try:
                await self._publisher.publish(batch.articles)
            except NotPublished as error:
                self._metrics.publish_retries.inc()
                log.warning("%s: the broker did not take a batch, again in %.1f s: %s", self.source.id, delay, error)
                await asyncio.sleep(delay)
                delay = min(delay * 2, _LONGEST_RETRY)
            else:
                break
        for article in batch.articles:
            self._metrics.article_published(article)

    def _failed(self, reason: str) -> None:
        self._metrics.errors.labels(self.source.id, reason).inc()
        self._metrics.up.labels(self.source.id).set(0)

    async def _back_off(self) -> None:
        await self._wait(asyncio.sleep(self._retry))
        self._retry = min(self._retry * 2, _LONGEST_RETRY)

    async def _wait(self, waited: Coroutine[object, object, None]) -> bool:
        """Await `waited`, unless a stop is asked for; whether it came to its end."""
        self._waiting = asyncio.create_task(waited)
        if self._stop.is_set():
            self._waiting.cancel()
        try:
            await self._waiting
        except asyncio.CancelledError:
            if self._stop.is_set() and self._waiting.cancelled():
                return False
            raise
        finally:
            self._waiting = None
        return True
