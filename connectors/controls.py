"""Controls: which sources may be polled now, and when they are due."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from connectors.checkpoint import Checkpoint, CheckpointError

log = logging.getLogger("newswatch.connectors")

_LONGEST_NAP = 600.0
_FARTHEST = 8 * 86_400.0  # no schedule goes beyond a week of skipped days: the clock was moved


class Controls:
    """One a process. `run` obeys `newswatch feeds pause` and `resume`; sources await `until_due`."""

    def __init__(self, checkpoint: Checkpoint, every: float = 2.0, now: Callable[[], float] = time.time) -> None:
        self._checkpoint = checkpoint
        self._every = every
        self._now = now
        self._paused: frozenset[str] = frozenset()
        self._changed = asyncio.Event()
        self._polling: set[str] = set()
        self.may_poll: Callable[[str], bool] = lambda source: True

    async def run(self) -> None:
        """Look for what is paused until cancelled."""
        last = None
        while True:
            try:
                self._paused, changed_at = await self._checkpoint.paused()
            except CheckpointError as error:
                log.error("cannot look for paused sources: %s", error)
            else:
                if last is not None and changed_at != last:
                    self.changed()
                last = changed_at
            await asyncio.sleep(self._every)

    def changed(self) -> None:
        """Make every waiting source look again."""
        self._changed.set()
        self._changed = asyncio.Event()

    def allows(self, source: str) -> bool:
        """Whether `source` is neither paused nor another process's."""
        return source not in self._paused and self.may_poll(source)

    async def until_due(self, source: str, due_at: Callable[[], Awaitable[float | None]]) -> None:
        """Return once `due_at()`, in seconds since 1970, has come and the source is allowed. None: never by itself."""
        while True:
            changed = self._changed
            due = await due_at() if self.allows(source) else None
            left = _LONGEST_NAP if due is None else due - self._now()
            if left <= 0 or left > _FARTHEST:
                return
            try:
                async with asyncio.timeout(min(left, _LONGEST_NAP)):
                    await changed.wait()
            except TimeoutError:
                continue

    @contextmanager
    def polling(self, source: str) -> Iterator[bool]:
        """Inside, the source counts as being polled; yields whether it is still allowed."""
        self._polling.add(source)
        try:
            yield self.allows(source)
        finally:
            self._polling.discard(source)
            if not self.may_poll(source):
                self.changed()

    async def until_idle(self, allowed: Callable[[str], bool]) -> None:
        """Return when no source is being polled that is not `allowed`."""
        while any(not allowed(source) for source in self._polling):
            await self._changed.wait()
