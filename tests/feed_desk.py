"""A polled feed with its outlet, its memory and a clock that tests move."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import web
from outlets import Outlet, outlet, rss

from connectors.article import Article
from connectors.checkpoint import Checkpoint
from connectors.controls import Controls
from connectors.fetch import Fetcher
from connectors.hosts import Hosts
from connectors.order import Order
from connectors.poll_state import PollState
from connectors.polled import PolledSource, polled_source
from connectors.sandbox import Sandbox
from connectors.settings import FeedSettings
from connectors.source import Unavailable
from connectors.surroundings import Surroundings

HOUR, DAY = 3_600.0, 86_400.0


@dataclass
class Desk:
    """A feed, its outlet, and a clock that tests move."""

    outlet: Outlet
    source: PolledSource
    checkpoint: Checkpoint
    controls: Controls
    sandbox: Sandbox
    clock: list[float] = field(default_factory=lambda: [1_772_600_000.0])

    async def poll(self, commit: bool = True) -> list[Article]:
        taken: list[Article] = []
        async with aclosing(self.source.poll()) as batches:
            async for batch in batches:
                taken += batch.articles
                if commit:
                    await batch.commit()
        return taken

    async def refused(self) -> Unavailable:
        with pytest.raises(Unavailable) as caught:
            await self.poll()
        return caught.value

    async def order(self, order: Order) -> None:
        await self.checkpoint.give("alder", order)
        await self.controls.look()

    async def due(self, within: float = 60.0) -> bool:
        """Whether the source says within so many real seconds that it is to be polled."""
        try:
            async with asyncio.timeout(within):
                await self.source.wait()
        except TimeoutError:
            return False
        return True

    async def state(self) -> PollState:
        state = await self.checkpoint.load("alder")
        assert state is not None
        return state

    def later(self, seconds: float) -> None:
        self.clock[0] += seconds

    @property
    def sent(self) -> dict[str, str]:
        """The validators of the last request."""
        headers = self.outlet.requests[-1].headers
        return {name: headers[name] for name in ("If-None-Match", "If-Modified-Since") if name in headers}


@asynccontextmanager
async def desk(tmp_path: Path, path: str = "/feed", **options: object) -> AsyncIterator[Desk]:
    async with outlet() as there:
        checkpoint, hosts, sandbox = Checkpoint(tmp_path / "state.sqlite"), Hosts(), Sandbox(1)
        fetcher = Fetcher(user_agent="newswatch/test", timeout=5, max_bytes=1_000_000, hosts=hosts)
        clock = [1_772_600_000.0]
        controls = Controls(checkpoint, now=lambda: clock[0])
        around = Surroundings(fetcher, hosts, sandbox, checkpoint, controls, now=lambda: clock[0])
        settings = {"url": there.url + path, "id": "alder", "allow_private_addresses": True} | options
        source = polled_source(FeedSettings.model_validate(settings), around)
        try:
            yield Desk(there, source, checkpoint, controls, sandbox, clock)
        finally:
            await fetcher.close()
            await sandbox.close()
            checkpoint.close()


FEED = rss(("1", "First", "The first."), ("2", "Second", "The second."))


def status(code: int, **headers: str) -> "web.RequestHandler":
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=code, headers=headers)

    return answer  # type: ignore[return-value]
