"""Reading /metrics, from a real exposition over HTTP."""

import asyncio

from prometheus_client import CollectorRegistry, Counter, Gauge, start_http_server

from newswatch.local_broker import free_port
from newswatch.scrape import scrape


def test_reads_counters_and_gauges_by_label() -> None:
    registry = CollectorRegistry()
    published = Counter("t_articles_published", "x", ("source", "kind"), registry=registry)
    published.labels("a", "1").inc(2)
    published.labels("a", "2").inc(3)
    published.labels("b", "1").inc(4)
    Gauge("t_up", "x", registry=registry).set(1)
    server, thread = start_http_server(0, addr="127.0.0.1", registry=registry)
    try:
        samples = asyncio.run(scrape("127.0.0.1", server.server_port))
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert samples is not None
    assert samples.by("t_articles_published_total", "source") == {"a": 5, "b": 4}
    assert samples.total("t_articles_published_total") == 9
    assert samples.total("t_up") == 1
    assert samples.total("t_none") == 0


def test_nobody_there_is_none() -> None:
    assert asyncio.run(scrape("127.0.0.1", free_port())) is None
