"""Two connector processes, each with a state of its own, share feeds over a real broker."""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from aiohttp import web
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaTimeoutError
from brokers import records
from click.testing import CliRunner
from outlets import outlet, rss, validated

from connectors.article import TOPIC
from connectors.kafka import KafkaSettings
from connectors.runner import run
from connectors.settings import ConnectSettings, FeedSettings
from newswatch.cli import newswatch

pytestmark = pytest.mark.broker

FEEDS = 12


async def until(condition: Callable[[], bool], seconds: float = 240.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what happens in another process has no event
            await asyncio.sleep(0.05)


async def test_feeds_are_shared_and_taken_over(kafka: KafkaSettings, tmp_path: Path) -> None:
    pollers: list[tuple[str, str]] = []  # (path, who), in the order of the requests

    async def answer(request: web.Request) -> web.Response:
        who = request.headers["User-Agent"].rpartition("+")[2].rstrip(")")
        pollers.append((request.path, who))
        return validated(request, rss(("1", f"News of {request.path}", "Words.")))

    async with outlet() as alder:
        feeds = []
        for number in range(FEEDS):
            alder.answers[f"/{number}"] = answer
            url = f"{alder.url}/{number}"
            feeds.append(FeedSettings(url=url, id=f"f{number}", interval=0.5, allow_private_addresses=True))
        stops = {who: asyncio.Event() for who in ("ada", "ben")}
        tasks = {}
        for who, stop in stops.items():
            settings = ConnectSettings(
                state=tmp_path / f"{who}.sqlite", metrics_port=0, feeds=tuple(feeds), group="desk", contact=who
            )
            tasks[who] = asyncio.create_task(run(kafka, settings, stop))

        def shared() -> bool:
            latest = dict(pollers[-FEEDS * 2 :])
            return len(latest) == FEEDS and set(latest.values()) == {"ada", "ben"}

        await until(shared)
        await asyncio.sleep(1)
        settled = len(pollers)
        await until(lambda: len(pollers) >= settled + 3 * FEEDS)
        by_feed = {path: {who for p, who in pollers[settled:] if p == path} for path, _ in pollers}
        assert all(len(who) == 1 for who in by_feed.values()), "no feed is polled by both"
        conditional = [request for request in alder.requests[settled:] if "If-None-Match" in request.headers]
        assert len(conditional) >= 3 * FEEDS, "whoever polls knows the validators"

        stops["ben"].set()
        await tasks["ben"]
        left = len(pollers)
        await until(lambda: len({path for path, _ in pollers[left:]}) == FEEDS)
        assert {who for _, who in pollers[left:]} == {"ada"}
        taken_over = [request for request in alder.requests[left:] if "If-None-Match" not in request.headers]
        assert not taken_over, "the new poller has the state of the old one"
        stops["ada"].set()
        await tasks["ada"]

    published = Counter(record.key for record in await records(kafka, TOPIC))
    assert len(published) == FEEDS
    assert set(published.values()) == {1}, "nothing is published twice over an orderly hand-over"


async def test_feeds_are_paused_and_resumed_wherever_they_are_polled(kafka: KafkaSettings, tmp_path: Path) -> None:
    pollers: list[tuple[str, str]] = []

    async def answer(request: web.Request) -> web.Response:
        pollers.append((request.path, request.headers["User-Agent"].rpartition("+")[2].rstrip(")")))
        return validated(request, rss(("1", f"News of {request.path}", "Words.")))

    def lately() -> dict[str, str]:
        return dict(pollers[-FEEDS * 3 :])

    elsewhere = tmp_path / "elsewhere.yaml"

    async def feeds_command(*arguments: str) -> str:
        command = ["feeds", *arguments, "-s", str(elsewhere)]
        result = await asyncio.to_thread(CliRunner().invoke, newswatch, command)
        assert result.exit_code == 0, result.output
        return result.stdout  # the pollers of this process log to standard error meanwhile

    async with outlet() as alder:
        alder.answers.update({f"/{number}": answer for number in range(FEEDS)})
        feeds = tuple(
            FeedSettings(url=f"{alder.url}/{n}", id=f"f{n}", interval=0.5, allow_private_addresses=True)
            for n in range(FEEDS)
        )
        common = ConnectSettings(feeds=feeds, group="desk", metrics_port=0)
        connectors = common.model_dump(mode="json") | {"state": "elsewhere.sqlite"}
        elsewhere.write_text(json.dumps({"kafka": kafka.model_dump(mode="json"), "connectors": connectors}))
        stops = {who: asyncio.Event() for who in ("ada", "ben")}
        tasks = {}
        for who, stop in stops.items():
            own = common.model_copy(update={"state": tmp_path / f"{who}.sqlite", "contact": who})
            tasks[who] = asyncio.create_task(run(kafka, own, stop))
        await until(lambda: len(lately()) == FEEDS and set(lately().values()) == {"ada", "ben"})

        chosen = {who: next(path for path, poller in lately().items() if poller == who) for who in stops}
        names = ["f" + path[1:] for path in chosen.values()]
        await feeds_command("pause", *names)
        await until(lambda: len(lately()) == FEEDS - 2 and not set(chosen.values()) & set(lately()))
        rows = [json.loads(line) for line in (await feeds_command("list", "--json")).splitlines()]
        assert {row["id"] for row in rows if row["condition"] == "paused"} == set(names)
        assert {row["articles"] for row in rows} == {1}, "what either of them knows is shown"

        stops["ben"].set()
        await tasks["ben"]
        left = len(pollers)
        await until(lambda: len({path for path, _ in pollers[left:]}) >= FEEDS - 2 and len(pollers) > left + 3 * FEEDS)
        assert not set(chosen.values()) & {path for path, _ in pollers[left:]}, "who takes over knows what is paused"
        await feeds_command("resume", *names)
        await until(lambda: set(chosen.values()) <= set(lately()))
        stops["ada"].set()
        await tasks["ada"]


async def test_a_killed_poller_is_replaced(kafka: KafkaSettings, tmp_path: Path) -> None:
    pollers: list[tuple[str, str]] = []

    async def answer(request: web.Request) -> web.Response:
        pollers.append((request.path, request.headers["User-Agent"].rpartition("+")[2].rstrip(")")))
        return validated(request, rss(("1", f"News of {request.path}", "Words.")))

    async with outlet() as alder:
        feeds = [
            {"url": f"{alder.url}/{n}", "id": f"f{n}", "interval": 0.5, "allow_private_addresses": True}
            for n in range(FEEDS)
        ]
        alder.answers.update({f"/{number}": answer for number in range(FEEDS)})
        processes = {}
        for who in ("ada", "ben"):
            connectors = {"feeds": feeds, "state": f"{who}.sqlite", "metrics_port": 0, "group": "desk", "contact": who}
            file = tmp_path / f"{who}.yaml"
            file.write_text(json.dumps({"kafka": kafka.model_dump(mode="json"), "connectors": connectors}))
            command = (sys.executable, "-m", "newswatch", "connect", "--settings", str(file))
            processes[who] = await asyncio.create_subprocess_exec(*command)
        try:
            await until(lambda: {who for _, who in pollers[-FEEDS * 2 :]} == {"ada", "ben"})
            processes["ben"].kill()
            await processes["ben"].wait()
            left = len(pollers)
            await until(lambda: len({path for path, who in pollers[left:] if who == "ada"}) == FEEDS)
        finally:
            for process in processes.values():
                if process.returncode is None:
                    process.terminate()
                await process.wait()
        assert processes["ada"].returncode == 0


async def test_a_share_that_cannot_be_restored_is_given_back_and_taken_anew(
    kafka: KafkaSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends, asked = AIOKafkaConsumer.end_offsets, 0

    async def once_unknown(consumer: AIOKafkaConsumer, partitions: list[TopicPartition]) -> dict[TopicPartition, int]:
        nonlocal asked
        asked += 1
        if asked == 1:
            raise KafkaTimeoutError("no leader yet")
        return dict(await ends(consumer, partitions))

    monkeypatch.setattr(AIOKafkaConsumer, "end_offsets", once_unknown)
    polled: set[str] = set()

    async def answer(request: web.Request) -> web.Response:
        polled.add(request.path)
        return validated(request, rss(("1", f"News of {request.path}", "Words.")))

    async with outlet() as alder:
        alder.answers.update({f"/{number}": answer for number in range(FEEDS)})
        feeds = tuple(
            FeedSettings(url=f"{alder.url}/{n}", id=f"f{n}", interval=0.5, allow_private_addresses=True)
            for n in range(FEEDS)
        )
        stop = asyncio.Event()
        settings = ConnectSettings(feeds=feeds, group="desk", metrics_port=0, state=tmp_path / "ada.sqlite")
        task = asyncio.create_task(run(kafka, settings, stop))
        await until(lambda: len(polled) == FEEDS)
        stop.set()
        await task
    assert asked >= 2
