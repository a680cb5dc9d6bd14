"""When a feed is due: the schedule over restarts, pauses, and orders to go on."""

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest
from feed_desk import DAY, FEED, HOUR, desk, status
from misbehaviour import spin
from outlets import outlet

from connectors.checkpoint import Checkpoint
from connectors.controls import Controls
from connectors.fetch import Fetcher
from connectors.hosts import Hosts
from connectors.order import Order
from connectors.polled import polled_source
from connectors.sandbox import Exceeded, Sandbox
from connectors.settings import FeedSettings
from connectors.source import Health
from connectors.surroundings import Surroundings

BRIEFLY = 0.2  # real seconds in which a source that is not due says nothing


async def test_a_restart_polls_nothing_again_before_its_time(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        assert await feed.due()
        await feed.poll()
        due_at = (await feed.state()).due_at
        url = feed.outlet.url + "/feed"
    async with desk(tmp_path, url=url) as again:
        assert not await again.due(BRIEFLY)
        again.clock[0] = due_at + 1
        assert await again.due()


async def test_a_feed_that_is_gone_is_never_due_and_broken(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = status(410)
        await feed.refused()
        feed.later(7 * DAY)
        assert not await feed.due(BRIEFLY)
        assert feed.source.health == Health(broken=True)


async def test_a_feed_that_is_told_to_go_on_is_polled_at_once_and_once(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = status(410)
        await feed.refused()
        await feed.order(Order(paused=True))
        assert not await feed.due(BRIEFLY)
        await feed.order(Order(paused=False, at=feed.clock[0] + HOUR))
        assert await feed.due(), "gone, but told to go on"
        await feed.refused()
        assert not await feed.due(BRIEFLY), "obeyed once, whatever the clocks say of who gave the order and who obeys"


async def test_a_paused_feed_is_not_polled_and_shows_no_gauges(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        resting: list[str] = []
        feed.controls.on_rest = resting.append
        await feed.order(Order(paused=True))
        feed.outlet.answers["/feed"] = FEED
        assert not await feed.due(BRIEFLY)
        assert await feed.poll() == [] and not feed.outlet.requests
        assert set(resting) == {"alder"}


async def test_a_broken_feed_is_known_as_such_right_after_a_restart(tmp_path: Path) -> None:
    async with desk(tmp_path) as feed:
        url = feed.outlet.url + "/feed"
        for _ in range(5):
            await feed.refused()
    async with desk(tmp_path, url=url) as again:
        assert not await again.due(BRIEFLY)
        assert again.source.health.broken


async def test_an_unchanged_body_is_not_parsed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with desk(tmp_path) as feed:
        feed.outlet.answers["/feed"] = FEED
        assert len(await feed.poll()) == 2
        feed.later(13 * HOUR)
        monkeypatch.setattr(feed.sandbox, "run", None)
        assert await feed.poll() == []
        assert len(feed.outlet.requests) == 2


async def test_no_more_is_fetched_than_can_soon_be_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent.parent))
    async with outlet() as there:
        checkpoint, hosts, sandbox = Checkpoint(tmp_path / "state.sqlite"), Hosts(per_host=1_000), Sandbox(1, timeout=2)
        fetcher = Fetcher(user_agent="newswatch/test", timeout=60, max_bytes=1_000_000, hosts=hosts)
        around = Surroundings(fetcher, hosts, sandbox, checkpoint, Controls(checkpoint))
        there.answers["/feed"] = FEED
        most = 0

        async def poll(number: int) -> int:
            nonlocal most
            url = f"{there.url}/feed?{number}"
            source = polled_source(FeedSettings(url=url, id=f"s{number}", allow_private_addresses=True), around)
            async with aclosing(source.poll()) as batches:
                taken = [len(batch.articles) async for batch in batches]
            most = max(most, sandbox.backlog)
            return sum(taken)

        stuck = asyncio.create_task(sandbox.run(spin))
        await asyncio.sleep(0)
        assert await asyncio.gather(*(poll(number) for number in range(300))) == [2] * 300
        with pytest.raises(Exceeded):
            await stuck
        assert 0 < most <= 32 + 64, "that few wait to be parsed, and that many more are on their way at most"
        await fetcher.close()
        await sandbox.close()
        checkpoint.close()
