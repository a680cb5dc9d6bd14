"""What is going on in a running stack: gathered from the parts' metrics and from the topic of alerts."""

import asyncio
import contextlib
import itertools
import logging
import time
from collections import OrderedDict, deque
from dataclasses import dataclass, field

from aiokafka.errors import KafkaError
from pydantic import ValidationError

import streams.alert
from newswatch.scrape import Samples, scrape
from newswatch.stack import Stack
from newswatch.topics import read_topic
from streams.alert import Alert

log = logging.getLogger("newswatch.stack")

_RATE_SECONDS = 10.0
_SHOWN_ALERTS = 10
_KEPT_ALERTS = 10_000
_OLD_ALERTS = 10  # a partition: what is shown of a Kafka's alerts from before the start


@dataclass(frozen=True)
class SourceState:
    """One feed or directory."""

    id: str
    up: bool | None
    articles: int
    errors: int
    last_success: float | None = field(default=None, metadata={"unit": "seconds since the epoch"})


@dataclass(frozen=True)
class PartState:
    """One supervised process."""

    name: str
    state: str
    restarts: int
    complaint: str | None


@dataclass(frozen=True)
class Snapshot:
    """The stack at one moment. Counts are since the start of the parts; rates are a second, over the last ten."""

    seconds: float
    kafka: str
    local: bool
    parts: tuple[PartState, ...] = ()
    sources: tuple[SourceState, ...] = ()
    articles_in: int = 0
    articles_read: int = 0
    matches: int = 0
    alerts: int = 0
    dead_letters: int = 0
    entities_watched: int = 0
    lag: int | None = None
    rate_in: float = 0.0
    rate_read: float = 0.0
    latest: tuple[Alert, ...] = field(default=(), metadata={"order": "newest first"})


class Observer:
    """Watches a `Stack`. `watch()` runs until it is cancelled; `snapshot()` is what it knows now.

    `alerts` holds the latest 10,000 revisions that were seen, oldest first.
    """

    def __init__(self, stack: Stack) -> None:
        self.alerts: OrderedDict[tuple[str, int], Alert] = OrderedDict()
        self._stack = stack
        self._began = time.monotonic()
        self._connect = Samples()
        self._worker = Samples()
        self._history: deque[tuple[float, float, float]] = deque()
        self._fresh: deque[Alert] = deque(maxlen=_KEPT_ALERTS)

    async def watch(self) -> None:
        """Scrape once a second and follow the alerts. Survives brokers and parts that come and go."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._scrape())
            tasks.create_task(self._follow())

    def fresh_alerts(self) -> list[Alert]:
        """The alerts that came since the last call."""
        fresh = list(self._fresh)
        self._fresh.clear()
        return fresh

    async def read_to_end(self) -> None:
        """Take in all alerts up to the end of the topic: after the worker has stopped, before the broker does."""
        await self._read(follow=False)

    def snapshot(self) -> Snapshot:
        """The stack as last seen."""
        connect, worker = self._connect, self._worker
        published = connect.by("newswatch_articles_published_total", "source")
        up = connect.by("newswatch_source_up", "source")
        errors = connect.by("newswatch_source_errors_total", "source")
        success = connect.by("newswatch_source_last_success_timestamp_seconds", "source")
        lags = list(worker.of("newswatch_consumer_lag"))
        rate_in, rate_read = self._rates()
        return Snapshot(
            seconds=time.monotonic() - self._began,
            kafka=self._stack.kafka.bootstrap_servers or "",
            local=self._stack.broker is not None,
            parts=tuple(
                PartState(part.name, "running" if part.running else "down", part.restarts, part.last_complaint())
                for part in self._stack.parts
            ),
            sources=tuple(
                SourceState(
                    id=name,
                    up=bool(up[name]) if name in up else None,
                    articles=int(published.get(name, 0)),
                    errors=int(errors.get(name, 0)),
                    last_success=success.get(name) or None,
                )
                for name in sorted(published.keys() | up.keys())
            ),
            articles_in=int(sum(published.values())),
            articles_read=int(worker.total("newswatch_articles_read_total")),
            matches=int(worker.total("newswatch_matches_total")),
            alerts=int(worker.total("newswatch_alerts_total")),
            dead_letters=int(worker.total("newswatch_dead_letters_total")),
            entities_watched=int(worker.total("newswatch_entities_watched")),
            lag=int(sum(value for _, value in lags)) if lags else None,
            rate_in=rate_in,
            rate_read=rate_read,
            latest=tuple(itertools.islice(reversed(self.alerts.values()), _SHOWN_ALERTS)),
        )

    async def _scrape(self) -> None:
        settings = self._stack.settings
        while True:
            connect = await scrape(settings.connectors.metrics_host, settings.connectors.metrics_port)
            worker = await scrape(settings.worker.metrics_host, settings.worker.metrics_port)
            self._connect = connect or self._connect
            self._worker = worker or self._worker
            now = time.monotonic()
            came = self._connect.total("newswatch_articles_published_total")
            read = self._worker.total("newswatch_articles_read_total")
            self._history.append((now, came, read))
            while self._history[0][0] < now - _RATE_SECONDS:
                self._history.popleft()
            await asyncio.sleep(1)

    def _rates(self) -> tuple[float, float]:
        if len(self._history) < 2:
            return 0.0, 0.0
        (then, came_then, read_then), (now, came, read) = self._history[0], self._history[-1]
        # A part that was restarted counts from zero again.
        return max(0.0, came - came_then) / (now - then), max(0.0, read - read_then) / (now - then)

    async def _follow(self) -> None:
        while True:
            with contextlib.suppress(KafkaError):  # the broker comes and goes; the parts' logs tell of it
                await self._read(follow=True)
            await asyncio.sleep(1)

    async def _read(self, *, follow: bool) -> None:
        last = None if self._stack.broker else _OLD_ALERTS
        values = read_topic(self._stack.kafka, streams.alert.TOPIC, follow=follow, last=last)
        async for value in values:
            try:
                alert = Alert.model_validate_json(value)
            except ValidationError as error:
                log.warning("an alert on %s is not one: %s", streams.alert.TOPIC.name, error)
                continue
            if (alert.id, alert.revision) not in self.alerts:
                self.alerts[alert.id, alert.revision] = alert
                self._fresh.append(alert)
                if len(self.alerts) > _KEPT_ALERTS:
                    self.alerts.popitem(last=False)
