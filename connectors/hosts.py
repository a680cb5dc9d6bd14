"""Politeness: how many requests a host gets at once, and which hosts asked to be left alone for a while."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Hosts:
    """Turns to talk to hosts. One a process, shared by all sources."""

    def __init__(self, per_host: int = 2, at_once: int = 64) -> None:
        self._per_host = per_host
        self._all = asyncio.Semaphore(at_once)
        self._turns: dict[str, asyncio.Semaphore] = {}
        self._users: dict[str, int] = {}
        self._paused: dict[str, float] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for a turn at `host`, and hold it while inside."""
        self._users[host] = self._users.get(host, 0) + 1
        turns = self._turns.setdefault(host, asyncio.Semaphore(self._per_host))
        try:
            async with turns, self._all:
                yield
        finally:
            self._users[host] -= 1
            if not self._users[host]:
                del self._users[host], self._turns[host]

    def pause(self, host: str, seconds: float) -> None:
        """Leave `host` alone for `seconds`: it answered 429 or 503."""
        self._paused[host] = max(self._paused.get(host, 0.0), time.monotonic() + seconds)

    def paused_for(self, host: str) -> float:
        """Seconds for which `host` still wants to be left alone."""
        left = self._paused.get(host, 0.0) - time.monotonic()
        if left <= 0:
            self._paused.pop(host, None)
        return max(0.0, left)
