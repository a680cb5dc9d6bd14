"""The worker: everything between the topic of articles and the topic of alerts."""

import asyncio
from itertools import product
from typing import get_args

from connectors.kafka import KafkaSettings
from streams import metrics
from streams.alert import Reason as AlertReason
from streams.dead_letter import Reason, Stage
from streams.reader import ReaderConfig, open_reader
from streams.rulebook import Rulebook, load_rulebook
from streams.serve import serve
from streams.settings import WorkerSettings
from streams.workers import Pool


def run(kafka: KafkaSettings, settings: WorkerSettings) -> int:
    """Run until SIGTERM or SIGINT, then finish what is in hand, commit and return 0. See `streams.serve.serve`.

    Raises `RulebookError` where the rules cannot be read at the start.
    """
    rulebook = load_rulebook(settings.rules)
    _announce(rulebook)
    config = ReaderConfig(rulebook, dict(settings.models))
    pool = Pool(open_reader, config, processes=settings.processes, timeout=settings.article_timeout)
    asyncio.run(serve(kafka, settings, pool))
    return 0


def _announce(rulebook: Rulebook) -> None:
    """Tell Prometheus what there is to count, at 0: the first increase of a series that was not there goes unseen."""
    metrics.RULEBOOK.labels(rulebook.version).set(1)
    metrics.ENTITIES_WATCHED.set(len(rulebook.entities))
    for rule in rulebook.rules:
        metrics.MATCHES.labels(rule.id, rule.severity)
        metrics.INCIDENTS_OPEN.labels(rule.id)
        for reason in get_args(AlertReason):
            metrics.ALERTS.labels(rule.id, rule.severity, reason)
    for stage, reason in product(Stage, Reason):
        metrics.DEAD_LETTERS.labels(stage, reason)
