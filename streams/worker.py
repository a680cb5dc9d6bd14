"""The worker: everything between the topic of articles and the topic of alerts."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from itertools import product
from typing import get_args

from connectors.kafka import KafkaSettings, create_topics
from streams import metrics
from streams.alert import Reason as AlertReason
from streams.dead_letter import Reason, Stage
from streams.reader import ReaderConfig, open_reader
from streams.reading import Read, Unreadable
from streams.rulebook import Rulebook
from streams.rules_source import TOPIC, RulesSource
from streams.serve import serve
from streams.settings import WorkerSettings
from streams.view import Verdict
from streams.workers import Pool

log = logging.getLogger("newswatch.worker")


def run(kafka: KafkaSettings, settings: WorkerSettings) -> int:
    """Run until SIGTERM or SIGINT, then finish what is in hand, commit and return 0. See `streams.serve.serve`.

    Raises `RulebookError` where the rules cannot be used at the start.
    """
    asyncio.run(_run(kafka, settings))
    return 0


async def _run(kafka: KafkaSettings, settings: WorkerSettings) -> None:
    await create_topics(kafka, TOPIC)
    source = RulesSource(kafka, settings.rules)
    rulebook = await source.start()
    _announce(rulebook)
    pool: Pool[Read | Unreadable] = Pool(
        open_reader,
        ReaderConfig(rulebook, dict(settings.models), settings.annotate, settings.trained),
        processes=settings.processes,
        timeout=settings.article_timeout,
    )
    watching = asyncio.create_task(_watch(source, _replace(pool, settings)))
    try:
        await serve(kafka, settings, pool)
    finally:
        watching.cancel()
        with suppress(TimeoutError):  # the broker may be away; there is nothing that it would have to be told
            await asyncio.wait_for(source.stop(), 5.0)


def _replace(pool: Pool[Read | Unreadable], settings: WorkerSettings) -> Callable[[Rulebook], None]:
    def replace(rulebook: Rulebook) -> None:
        pool.replace(ReaderConfig(rulebook, dict(settings.models), settings.annotate, settings.trained))
        _announce(rulebook)

    return replace


async def _watch(source: RulesSource, change: Callable[[Rulebook], None]) -> None:
    while True:
        try:
            await source.watch(change)
        except Exception:
            metrics.HOUSEKEEPING_FAILURES.inc()
            log.exception("cannot watch the rules; trying again")
            await asyncio.sleep(5.0)


def _announce(rulebook: Rulebook) -> None:
    """Show the rules in force, and what there is to count, at 0: the first increase of a new series goes unseen."""
    log.info("rules %s in force: %d rule(s)", rulebook.version, len(rulebook.rules))
    metrics.RULEBOOK.clear()
    metrics.RULEBOOK.labels(rulebook.version).set(1)
    metrics.ENTITIES_WATCHED.set(len(rulebook.entities))
    for rule in rulebook.rules:
        metrics.MATCHES.labels(rule.id, rule.severity)
        metrics.INCIDENTS_OPEN.labels(rule.id)
        for verdict in Verdict:
            metrics.OPINIONS.labels(rule.id, verdict)
        for why in get_args(AlertReason):
            metrics.ALERTS.labels(rule.id, rule.severity, why)
    for stage, reason in product(Stage, Reason):
        metrics.DEAD_LETTERS.labels(stage, reason)
