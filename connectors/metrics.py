"""What the connectors tell Prometheus. Labels come from the settings and from enums only."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from connectors.article import Article
from connectors.source import Health

log = logging.getLogger("newswatch.connectors")

_DELAYS = (1, 5, 15, 60, 300, 900, 3600, 4 * 3600, 24 * 3600, 7 * 24 * 3600)


class Metrics:
    """The connectors' metrics, in a registry of their own, so that several can live in one process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        source = ("source",)
        self.published = self._counter("newswatch_articles_published", "Articles acknowledged by the broker", source)
        self.polls = self._counter("newswatch_source_polls", "Polls of a source", ("source", "outcome"))
        self.errors = self._counter("newswatch_source_errors", "What went wrong at a source", ("source", "reason"))
        self.up = Gauge("newswatch_source_up", "1 where the last poll succeeded", source, registry=self.registry)
        self.last_success = Gauge(
            "newswatch_source_last_success_timestamp_seconds", "The last good poll", source, registry=self.registry
        )
        self.fetch_delay = Histogram(
            "newswatch_fetch_delay_seconds", "From published to fetched", buckets=_DELAYS, registry=self.registry
        )
        self.broken = Gauge(
            "newswatch_source_broken", "1 where polls failed many times in a row", source, registry=self.registry
        )
        self.silent = Gauge(
            "newswatch_source_silent", "1 where nothing came for much longer than usual", source, registry=self.registry
        )
        self.publish_retries = self._counter("newswatch_publish_retries", "Batches that the broker did not take", ())

    def _counter(self, name: str, text: str, labels: tuple[str, ...]) -> Counter:
        return Counter(name, text, labels, registry=self.registry)

    def article_published(self, article: Article) -> None:
        """Count one acknowledged article, and how old it was when it was fetched."""
        self.published.labels(article.source_id).inc()
        if article.date_source != "fetched" and isinstance(article.published_at, datetime):
            self.fetch_delay.observe(max(0.0, (article.fetched_at - article.published_at).total_seconds()))

    def note_health(self, source: str, health: Health) -> None:
        """Show what is wrong with a source for longer than one poll."""
        self.broken.labels(source).set(health.broken)
        self.silent.labels(source).set(health.silent)

    def forget(self, source: str) -> None:
        """Show nothing of how a source is that is paused or another process's: what is old would alarm for ever."""
        for gauge in (self.up, self.last_success, self.broken, self.silent):
            gauge.remove(source)

    @contextmanager
    def served(self, host: str, port: int) -> Iterator[int]:
        """Serve /metrics while inside; yields the port, which differs from `port` where that is 0."""
        server, thread = start_http_server(port, addr=host, registry=self.registry)
        try:
            log.info("metrics at http://%s:%d/metrics", host, server.server_port)
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
