"""What a worker does between articles, and at its beginning and end."""

import asyncio
import json
import os
import signal
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import pytest
from articles import an_article
from brokers import publish, records
from kafka_nodes import KafkaCluster
from plain_worker import PlainWorker, plain_worker

from connectors import article
from connectors.article import Article
from connectors.kafka import KafkaSettings, create_topics
from streams import alert, annotation, match
from streams.app import TOPICS
from streams.serve import FAILED

# Those that wait long, or for several joins of a group, run on the real Kafka alone.
pytestmark = pytest.mark.broker


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 240.0) -> None:
    deadline = time.monotonic() + seconds
    while not await condition():
        assert time.monotonic() < deadline, "did not come about"
        await asyncio.sleep(0.2)


async def feed(kafka: KafkaSettings, articles: Sequence[Article]) -> None:
    await create_topics(kafka, *TOPICS)
    await publish(kafka, article.TOPIC, [(a.id.encode(), a.model_dump_json().encode()) for a in articles])


async def reasons(kafka: KafkaSettings) -> list[str]:
    return [json.loads(r.value or b"{}")["reason"] for r in await records(kafka, alert.TOPIC)]


def reasons_are(kafka: KafkaSettings, expected: list[str]) -> Callable[[], Awaitable[bool]]:
    async def condition() -> bool:
        return await reasons(kafka) == expected

    return condition


async def test_a_quiet_incident_closes(kafka: KafkaSettings, tmp_path: Path) -> None:
    await feed(kafka, [an_article(1, body="RULE:talks:x")])
    with plain_worker(kafka, tmp_path, reading={"quiet": 2.0}):
        await until(reasons_are(kafka, ["opened", "closed"]))


async def test_a_worker_that_was_away_reads_what_waits_before_it_closes(
    kafka: KafkaSettings, cluster: KafkaCluster, tmp_path: Path
) -> None:
    """The second article was on Kafka long before the quiet period was over: it must not find a closed incident."""
    reading = {"quiet": 12.0, "seconds": 0.02}
    await feed(kafka, [an_article(1, body="RULE:talks:x")])
    with plain_worker(kafka, tmp_path, reading=reading, instance_id="one"):
        await until(reasons_are(kafka, ["opened"]))
    others = [an_article(number) for number in range(10, 60)]
    await feed(kafka, [*others, an_article(2, body="RULE:talks:x in other words"), *others])
    await asyncio.sleep(13)
    with plain_worker(kafka, tmp_path, reading=reading, instance_id="one"):
        await until(reasons_are(kafka, ["opened", "corroborated", "closed"]))


def probe(worker: PlainWorker, path: str) -> tuple[int, dict[str, Any]]:
    try:
        return 200, json.loads(worker.get(path))
    except HTTPError as error:
        return error.code, json.loads(error.read())


async def test_health_tells_the_truth(kafka: KafkaSettings, tmp_path: Path) -> None:
    await create_topics(kafka, *TOPICS)
    with plain_worker(kafka, tmp_path) as worker:
        await until(lambda: _said(worker, "metrics on"))
        code, answer = probe(worker, "/readyz")
        assert code == 503
        assert answer["problems"]
        assert probe(worker, "/healthz")[0] == 200

        async def ready() -> bool:
            return probe(worker, "/readyz") == (200, {"problems": {}})

        await until(ready)
        reader = next(child for child in _children(worker.process.pid) if b"spawn_main" in _command(child))
        os.kill(reader, signal.SIGKILL)
        # It notices, and mends it, with no article to read.
        await until(lambda: _said(worker, "newswatch_reader_processes_replaced_total 1.0", in_metrics=True))
        await until(ready)


async def test_a_worker_that_fails_to_join_its_group_tries_again(kafka: KafkaSettings, tmp_path: Path) -> None:
    """aiokafka waits until somebody takes the error, and Faust polls nothing before it has partitions."""
    await create_topics(kafka, *TOPICS)
    with plain_worker(kafka, tmp_path, stumbles=2) as worker:
        await until(lambda: _said(worker, "worker ready"))
        assert worker.log.read_text().count("the consumer group failed, trying again") == 2


async def test_a_worker_that_cannot_join_its_group_ends(kafka: KafkaSettings, tmp_path: Path) -> None:
    await create_topics(kafka, *TOPICS)
    with plain_worker(kafka, tmp_path, stumbles=100) as worker:
        assert await asyncio.to_thread(worker.process.wait, 120) == FAILED
        assert "the worker ends: KafkaError" in worker.log.read_text()


async def _said(worker: PlainWorker, text: str, *, in_metrics: bool = False) -> bool:
    return text in (worker.get("/metrics") if in_metrics else worker.log.read_text())


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]


def _command(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


async def test_readers_die_with_a_worker_that_is_killed(kafka: KafkaSettings, tmp_path: Path) -> None:
    await create_topics(kafka, *TOPICS)
    with plain_worker(kafka, tmp_path, processes=2) as worker:
        await until(lambda: _said(worker, "worker ready"))
        readers = [child for child in _children(worker.process.pid) if b"spawn_main" in _command(child)]
        assert len(readers) == 2

    async def gone() -> bool:
        return not any(Path(f"/proc/{reader}").exists() and _command(reader) for reader in readers)

    await until(gone, 10)


async def test_the_trace_of_an_article_goes_on_to_its_alert(kafka: KafkaSettings, tmp_path: Path) -> None:
    one = an_article(1, body="RULE:talks:x")
    await feed(kafka, [one])
    with plain_worker(kafka, tmp_path):
        await until(reasons_are(kafka, ["opened"]))
    found = [(await records(kafka, topic))[0] for topic in (annotation.TOPIC, match.TOPIC, alert.TOPIC)]
    traces = [record.headers["traceparent"].decode().split("-") for record in found]
    assert len({trace for _, trace, _, _ in traces}) == 1
    assert len({span for _, _, span, _ in traces}) == 3
    assert [record.headers["ce_type"] for record in found] == [
        b"newswatch.annotated.v1",
        b"newswatch.match.v1",
        b"newswatch.alert.v1",
    ]


async def test_workers_restarted_one_after_the_other_under_load_lose_and_double_nothing(
    kafka: KafkaSettings, cluster: KafkaCluster, tmp_path: Path
) -> None:
    articles = [an_article(n, body=f"RULE:talks:{n}") for n in range(400)]
    await create_topics(kafka, *TOPICS)
    workers = [PlainWorker(kafka, tmp_path, instance_id=f"w{n}", reading={"seconds": 0.01}) for n in range(2)]
    try:
        for worker in workers:
            worker.start()
        feeding = asyncio.create_task(_slowly(kafka, articles))
        for worker in workers:
            await until(partial(_said, worker, "worker ready"))
            await asyncio.sleep(2)
            assert await asyncio.to_thread(worker.stop) == 0
            worker.start()
        await feeding

        async def all_alerts() -> bool:
            return len({r.key for r in await records(kafka, alert.TOPIC)}) == 400

        await until(all_alerts, 90)
    finally:
        for worker in workers:
            worker.kill()
    opened = Counter(json.loads(r.value or b"{}")["group_key"] for r in await records(kafka, alert.TOPIC))
    assert set(opened.values()) == {1}


async def _slowly(kafka: KafkaSettings, articles: Sequence[Article]) -> None:
    for start in range(0, len(articles), 20):
        await feed(kafka, articles[start : start + 20])
        await asyncio.sleep(0.5)
