"""Articles through a running worker and a running broker."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest
from articles import an_article
from brokers import committed, publish, records
from plain_worker import PlainWorker, plain_worker

from connectors import article
from connectors.article import Article
from connectors.kafka import KafkaSettings, create_topics
from streams import alert, annotation, dead_letter
from streams.app import TOPICS

pytestmark = pytest.mark.broker


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 240.0) -> None:
    deadline = time.monotonic() + seconds
    while not await condition():
        assert time.monotonic() < deadline, "did not come about"
        await asyncio.sleep(0.3)


async def feed(kafka: KafkaSettings, articles: Sequence[Article]) -> None:
    await create_topics(kafka, *TOPICS)
    await publish(kafka, article.TOPIC, [(a.id.encode(), a.model_dump_json().encode()) for a in articles])


async def accounted(kafka: KafkaSettings) -> set[str]:
    """Articles that were read or buried."""
    read = {(r.key or b"").decode() for r in await records(kafka, annotation.TOPIC)}
    return read | {(r.key or b"").decode() for r in await records(kafka, dead_letter.TOPIC)}


async def test_articles_become_alerts(kafka: KafkaSettings, tmp_path: Path) -> None:
    articles = [an_article(n, body=f"RULE:talks: {n}" if n < 3 else "") for n in range(20)]
    await feed(kafka, articles)
    with plain_worker(kafka, tmp_path):

        async def two_alerts() -> bool:
            return len(await records(kafka, alert.TOPIC)) == 2

        await until(two_alerts)
        await until(lambda: _all(kafka, articles))
    found = await records(kafka, alert.TOPIC)
    bodies = [json.loads(r.value or b"") for r in found]
    assert [(body["revision"], body["reason"]) for body in bodies] == [(1, "opened"), (2, "corroborated")]
    assert len({r.key for r in found}) == 1
    assert found[0].headers["ce_id"].decode() == f"{bodies[0]['id']}/1"


async def _all(kafka: KafkaSettings, articles: Sequence[Article]) -> bool:
    return {a.id for a in articles} <= await accounted(kafka)


async def test_what_cannot_be_read_is_buried_and_stops_nothing(kafka: KafkaSettings, tmp_path: Path) -> None:
    bad = {1: "CRASH", 5: "RAISE", 9: "HANG"}
    articles = [an_article(n, body=bad.get(n, "")) for n in range(12)]
    await feed(kafka, articles)
    await publish(kafka, article.TOPIC, [(b"noise", b"\xff not an article")])
    with plain_worker(kafka, tmp_path, article_timeout=2.0):

        async def done() -> bool:
            return await accounted(kafka) == {a.id for a in articles} | {"noise"}

        await until(done)
    letters = await records(kafka, dead_letter.TOPIC)
    parsed = {letter.key: dead_letter.parse(letter.key, letter.value, letter.headers) for letter in letters}
    assert {key: letter.reason for key, letter in parsed.items()} == {
        b"noise": "invalid",
        articles[1].id.encode(): "crashed",
        articles[5].id.encode(): "error",
        articles[9].id.encode(): "timeout",
    }
    assert parsed[b"noise"].value == b"\xff not an article"
    assert "as it was told to" in parsed[articles[5].id.encode()].error


async def test_nothing_is_lost_when_the_worker_is_killed(kafka: KafkaSettings, tmp_path: Path) -> None:
    articles = [an_article(n, body=f"RULE:talks:{n}") for n in range(300)]
    await feed(kafka, articles)
    for _ in range(2):
        with plain_worker(kafka, tmp_path, reading={"seconds": 0.01}):

            async def some_more(before: int = len(await accounted(kafka))) -> bool:
                return len(await accounted(kafka)) >= min(before + 40, 300)

            await until(some_more)
    with plain_worker(kafka, tmp_path):
        await until(lambda: _all(kafka, articles))

        async def all_alerts() -> bool:
            return len({r.key for r in await records(kafka, alert.TOPIC)}) == 300

        await until(all_alerts)
    revisions = Counter(r.headers["ce_id"] for r in await records(kafka, alert.TOPIC))
    assert len(revisions) == 300


async def test_a_graceful_stop_commits_all_that_was_done(kafka: KafkaSettings, tmp_path: Path) -> None:
    articles = [an_article(n) for n in range(50)]
    await feed(kafka, articles)
    worker = PlainWorker(kafka, tmp_path)
    worker.start()
    try:
        await until(lambda: _all(kafka, articles))
        assert worker.stop() == 0
    finally:
        worker.kill()
    assert sum((await committed(kafka, worker.settings["app_id"], article.TOPIC)).values()) == 50
