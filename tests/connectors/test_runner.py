"""The connectors as a whole: a real outlet, a real directory, a real broker."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from brokers import Record, own_topics, records
from outlets import outlet, rss

from connectors.article import TOPIC, Article
from connectors.checkpoint import Checkpoint
from connectors.kafka import KafkaSettings
from connectors.order import Order
from connectors.runner import run
from connectors.settings import ConnectSettings, DirectorySettings, FeedSettings
from newswatch.local_broker import LocalBroker

pytestmark = pytest.mark.broker


@asynccontextmanager
async def running(kafka: KafkaSettings, settings: ConnectSettings) -> AsyncIterator[asyncio.Task[None]]:
    stop = asyncio.Event()
    task = asyncio.create_task(run(kafka, settings, stop))
    try:
        yield task
    finally:
        stop.set()
        await task


async def until(condition: Any, seconds: float = 120.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - conditions of processes and files have no event
            await asyncio.sleep(0.05)


async def published(kafka: KafkaSettings) -> list[tuple[Record, Article]]:
    """What is on the topic, with the articles in it."""
    return [(record, Article.model_validate_json(record.value or b"")) for record in await records(kafka, TOPIC)]


async def metrics_page(port: int) -> str:
    await asyncio.sleep(0.1)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /metrics HTTP/1.0\r\n\r\n")
    page = (await reader.read()).decode()
    writer.close()
    return page


def settings(tmp_path: Path, **fields: Any) -> ConnectSettings:
    return ConnectSettings(state=tmp_path / "state.sqlite", metrics_port=0, **fields)


async def test_files_and_feeds_reach_kafka_once_even_over_a_restart(kafka: KafkaSettings, tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "harbour.txt").write_text("date 2026-02-03 Port Alder closed\nA crane fell into the basin.")
    (drop / "many.jsonl").write_text('{"id": "a1", "title": "One"}\nnonsense\n{"id": "a3", "title": "Three"}\n')
    async with outlet() as alder:
        alder.answers["/feed"] = rss(("1", "First", "The first."), ("2", "Second", "The second."))
        alder.answers["/broken"] = "<html><body>Not a feed</body></html>"
        feeds = [
            FeedSettings(url=f"{alder.url}/feed", id="alder", interval=0.2, allow_private_addresses=True),
            FeedSettings(url=f"{alder.url}/broken", id="broken", interval=0.2, allow_private_addresses=True),
            FeedSettings(url=f"{alder.url}/forbidden", id="forbidden"),
        ]
        configured = settings(
            tmp_path, feeds=feeds, directories=[DirectorySettings(path=drop, scan_interval=0.1, settle=0)]
        )
        async with running(kafka, configured):
            await until(lambda: (drop / "finished" / "harbour.txt").exists())
            await until(lambda: (drop / "error" / "many.jsonl.reason").exists())
            await until(lambda: len(alder.asked("/feed")) >= 3)
        async with running(kafka, configured):
            before = len(alder.asked("/feed"))
            await until(lambda: len(alder.asked("/feed")) > before)
            alder.answers["/feed"] = rss(("3", "Third", "The third."), ("2", "Second", "The second, corrected."))
            before = len(alder.asked("/feed"))
            await until(lambda: len(alder.asked("/feed")) > before + 1)
    assert any(request.headers.get("If-None-Match") for request in alder.asked("/feed"))
    assert not alder.asked("/forbidden"), "a private address needs to be allowed"
    found = await published(kafka)
    assert sorted((article.title, article.version) for _, article in found) == [
        ("First", 1),
        ("One", 1),
        ("Port Alder closed", 1),
        ("Second", 1),
        ("Second", 2),
        ("Third", 1),
        ("Three", 1),
    ]
    reason = (drop / "error" / "many.jsonl.reason").read_text()
    assert reason == "many.jsonl:2: not JSON: Expecting value (column 1)\n"
    for record, article in found:
        assert record.key == article.id.encode()
        assert record.headers["ce_id"].decode() == f"{article.id}:{article.version}"
        assert record.headers["ce_specversion"] == b"1.0"
        assert record.headers["content-type"] == b"application/json"


async def test_a_metrics_page_tells_of_every_source(kafka: KafkaSettings, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with outlet() as alder:
        alder.answers["/feed"] = rss(("1", "First", "The first."))
        feeds = [
            FeedSettings(url=f"{alder.url}/feed", id="alder", interval=0.2, allow_private_addresses=True),
            FeedSettings(url=f"{alder.url}/missing", id="missing", allow_private_addresses=True),
        ]
        configured = settings(tmp_path, feeds=feeds).model_copy(update={"metrics_port": port})
        async with running(kafka, configured):
            await until(lambda: len(alder.asked("/feed")) >= 2 and alder.asked("/missing"))
            page = await metrics_page(port)
            while 'newswatch_source_up{source="missing"}' not in page:
                page = await metrics_page(port)
            state = Checkpoint(configured.state)
            await state.give("missing", Order(paused=True))
            state.close()
            later = page
            while 'newswatch_source_up{source="missing"}' in later:  # of a paused feed nothing is told, for alarms
                later = await metrics_page(port)
            assert 'newswatch_source_up{source="alder"} 1.0' in later
            assert 'newswatch_source_broken{source="missing"}' not in later
    for line in (
        'newswatch_articles_published_total{source="alder"} 1.0',
        'newswatch_source_up{source="alder"} 1.0',
        'newswatch_source_up{source="missing"} 0.0',
        'newswatch_source_errors_total{reason="not_found",source="missing"} 1.0',
        'newswatch_source_polls_total{outcome="new",source="alder"} 1.0',
        "newswatch_fetch_delay_seconds_count 1.0",
    ):
        assert line in page, page


async def test_what_the_broker_does_not_take_is_kept_and_taken_when_it_can(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    configured = settings(tmp_path, directories=[DirectorySettings(path=drop, scan_interval=0.1, settle=0)])
    configured = configured.model_copy(update={"drain": 1.0})
    with LocalBroker() as broker:
        kafka = own_topics(broker.settings(), partitions=1)
        async with running(kafka, configured):
            await asyncio.sleep(0.5)
            broker.stop()
            (drop / "late.txt").write_text("Ferry late\nThe ferry was late.")
            await asyncio.sleep(2)
    assert (drop / "late.txt").exists()
    with LocalBroker() as broker:
        kafka = own_topics(broker.settings(), partitions=1)
        async with running(kafka, configured):
            await until(lambda: (drop / "finished" / "late.txt").exists())
        [(_, article)] = await published(kafka)
    assert article.title == "Ferry late"
