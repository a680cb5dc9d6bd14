"""The worker: everything between the topic of articles and the topic of alerts."""

import asyncio

from connectors.kafka import KafkaSettings
from streams import metrics
from streams.reader import ReaderConfig, open_reader
from streams.rulebook import load_rulebook
from streams.serve import serve
from streams.settings import WorkerSettings
from streams.workers import Pool


def run(kafka: KafkaSettings, settings: WorkerSettings) -> int:
    """Run until SIGTERM or SIGINT, then finish what is in hand, commit and return 0. See `streams.serve.serve`.

    Raises `RulebookError` where the rules cannot be read at the start.
    """
    rulebook = load_rulebook(settings.rules)
    metrics.RULEBOOK.labels(rulebook.version).set(1)
    metrics.ENTITIES_WATCHED.set(len(rulebook.entities))
    config = ReaderConfig(rulebook, dict(settings.models))
    pool = Pool(open_reader, config, processes=settings.processes, timeout=settings.article_timeout)
    asyncio.run(serve(kafka, settings, pool))
    return 0
