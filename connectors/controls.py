"""Controls: lets sources wait until they are due, and obeys `newswatch feeds pause` and `resume` while running."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from connectors.checkpoint import Checkpoint, CheckpointError

log = logging.getLogger("newswatch.connectors")

_LONGEST_NAP = 600.0
_FARTHEST = 8 * 86_400.0  # no schedule goes beyond a week of skipped days: the clock was moved


class Controls:
    """One a process. `run` watches the state for what is paused; sources await `until_due`."""

    def __init__(self, checkpoint: Checkpoint, every: float = 2.0, now: Callable[[], float] = time.time) -> None:
        self._checkpoint = checkpoint
        self._every = every
        self._now = now
        self._paused: frozenset[str] = frozenset()
        self._changed = asyncio.Event()

    async def run(self) -> None:
        """Look for changes until cancelled."""
        last = None
        while True:
            try:
                self._paused, changed_at = await self._checkpoint.paused()
            except CheckpointError as error:
                log.error("cannot look for paused sources: %s", error)
            else:
                if last is not None and changed_at != last:
                    self._changed.set()
                    self._changed = asyncio.Event()
                last = changed_at
            await asyncio.sleep(self._every)

    async def until_due(self, source: str, due_at: Callable[[], Awaitable[float | None]]) -> None:
        """Return once `due_at()`, in seconds since 1970, has come and `source` is not paused. None: never by itself."""
        while True:
            due = await due_at()
            if due is None or source in self._paused:
                await self._nap(_LONGEST_NAP)
                continue
            left = due - self._now()
            if left <= 0 or left > _FARTHEST:
                return
            await self._nap(min(left, _LONGEST_NAP))

    async def _nap(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return
