"""The running worker: the application, its readers, the database, the health server and what is done regularly."""

import asyncio
import logging
import os
import signal
import socket
from collections.abc import Callable
from datetime import UTC, datetime

from connectors import article
from connectors.kafka import KafkaSettings, cluster_id, create_topics
from streams import match, metrics
from streams.app import BATCH, TOPICS, Worker
from streams.health import Health, HealthServer, Pulse
from streams.incident_step import IncidentStep
from streams.incidents.store import Store
from streams.lag import EndOffsets
from streams.read_step import ReadStep
from streams.reading import Read, Unreadable
from streams.rounds import regularly
from streams.settings import WorkerSettings
from streams.watchdog import Watchdog
from streams.workers import Pool

log = logging.getLogger("newswatch.worker")

FAILED = 70  # EX_SOFTWARE of sysexits.h: restart me
_ROUND_SECONDS = 5.0  # for what is done beside the articles to come to its end
_STOP_SECONDS = 20.0


def _now() -> datetime:
    return datetime.now(UTC)


async def serve(
    kafka: KafkaSettings,
    settings: WorkerSettings,
    pool: Pool[Read | Unreadable],
    now: Callable[[], datetime] = _now,
) -> None:
    """Run until SIGTERM or SIGINT, then finish the batch in hand, commit and return.

    An unexpected error ends the whole process with exit code 70: nothing of what was in hand is committed, Kafka
    delivers it again. Raises what makes a start impossible: `PoolBroken`, a `KafkaError`, a database error.
    """
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    loop_pulse, broker_pulse = Pulse("event loop", 60.0), Pulse("answer of the broker", 30.0)
    health = Health(alive={"loop": loop_pulse}, ready={"broker": broker_pulse})
    loop_pulse.beat()
    server = HealthServer(health, settings.metrics_host, settings.metrics_port)
    log.info("metrics on http://%s:%d/metrics", settings.metrics_host, server.port)

    await asyncio.gather(pool.start(), create_topics(kafka, *TOPICS))
    owner = settings.instance_id or socket.gethostname()
    store = await asyncio.to_thread(Store, settings.database, cluster=await cluster_id(kafka), owner=owner)
    worker = Worker(kafka, settings, fail=_fail)
    incidents = IncidentStep(store, worker.send, now)
    worker.add_agent("read", article.TOPIC, ReadStep(pool, worker.send))
    worker.add_agent("keep", match.TOPIC, incidents)
    health.ready["pool"] = lambda: None if pool.alive else "a reading process is not running"
    health.ready["partitions"] = lambda: None if worker.processed() is not None else "no partitions assigned"
    ends = EndOffsets(kafka)
    # Longer than the slowest batch that is still making its way.
    watchdog = Watchdog(120 + 2 * BATCH * settings.article_timeout)
    replaced = 0

    async def measure() -> None:
        nonlocal replaced
        metrics.READERS_REPLACED.inc(pool.restarts - replaced)
        replaced = pool.restarts
        for rule, count in (await asyncio.to_thread(store.open_incidents)).items():
            metrics.INCIDENTS_OPEN.labels(rule).set(count)
        processed = worker.processed() or {}
        lags = await ends.lag(processed)
        if stuck := watchdog.stalled(worker.waiting(), processed):
            _fail(RuntimeError(f"partition {stuck[1]} of {stuck[0]} does not move, though messages wait"))
        for topic in {topic for topic, _ in lags}:
            metrics.LAG.labels(topic).set(sum(lag for (of, _), lag in lags.items() if of == topic))
        broker_pulse.beat()
        await incidents.tidy(worker.stream_time(lags, now()))

    async def beat() -> None:
        loop_pulse.beat()

    async def forget() -> None:
        await asyncio.to_thread(store.forget, now())

    await ends.start()
    # It begins before the application is started: that waits for a place in the group.
    rounds = [asyncio.create_task(regularly("stay in the consumer group", worker.stay_in_group, 1.0, stop))]
    await worker.app.start()
    await incidents.publish()  # what an earlier run had decided and did not get out
    rounds += [
        asyncio.create_task(regularly(what, do, every, stop))
        for what, do, every in (
            ("beat", beat, 1.0),
            ("measure and tidy up", measure, 1.0),
            ("revive readers", pool.revive, 2.0),
            ("forget old matches", forget, 3600.0),
        )
    ]
    log.info("worker ready")
    await stop.wait()
    log.info("stopping: finishing what is in hand")
    # Cut off between sending an alert and noting that it is sent, a round would have it sent again.
    for late in (await asyncio.wait(rounds, timeout=_ROUND_SECONDS))[1]:
        late.cancel()
    try:
        async with asyncio.timeout(_STOP_SECONDS):
            await worker.drain()
            await worker.app.stop()
            await ends.stop()
    except TimeoutError:
        log.warning("not stopped within %g s: what is in hand will be delivered again", _STOP_SECONDS)
        pool.close()
        store.close()
        # Faust's consumer has a thread, and aiokafka tasks, that try for as long as the broker is away.
        _leave(0)
    pool.close()
    store.close()
    server.close()


def _fail(error: BaseException) -> None:
    """End at once, without the clean-up that would commit or wait: the supervisor restarts, Kafka delivers again."""
    log.critical("the worker ends: %r", error, extra={"exit_code": FAILED})
    _leave(FAILED)


def _leave(status: int) -> None:
    logging.shutdown()
    os._exit(status)
