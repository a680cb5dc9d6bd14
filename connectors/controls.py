"""Controls: which sources may be polled now, and when they are due."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from connectors.checkpoint import Checkpoint, CheckpointError
from connectors.order import Order
from connectors.poll_state import PollState

log = logging.getLogger("newswatch.connectors")

_LONGEST_NAP = 600.0
_FARTHEST = 8 * 86_400.0  # no schedule goes beyond a week of skipped days: the clock was moved


class Controls:
    """One a process. `run` obeys `newswatch feeds pause` and `resume`; sources await `until_due`."""

    def __init__(self, checkpoint: Checkpoint, every: float = 2.0, now: Callable[[], float] = time.time) -> None:
        self._checkpoint = checkpoint
        self._every = every
        self._now = now
        self._orders: dict[str, Order] = {}
        self._changed = asyncio.Event()
        self._polling: set[str] = set()
        self.may_poll: Callable[[str], bool] = lambda source: True
        self.on_rest: Callable[[str], None] = lambda source: None  # told of a source that waits and is not allowed

    async def run(self) -> None:
        """Look for orders until cancelled."""
        while True:
            try:
                await self.look()
            except CheckpointError as error:
                log.error("cannot look for paused sources: %s", error)
            await asyncio.sleep(self._every)

    async def look(self) -> None:
        """Obey the orders that are there now. Raises CheckpointError."""
        orders = await self._checkpoint.orders()
        if orders != self._orders:
            self._orders = orders
            self.changed()

    def ordered(self, source: str, state: PollState) -> PollState:
        """`state` as it is under the last order for its source."""
        order = self._orders.get(source)
        return order.applied(state) if order else state

    def changed(self) -> None:
        """Make every waiting source look again."""
        self._changed.set()
        self._changed = asyncio.Event()

    def allows(self, source: str) -> bool:
        """Whether `source` is neither paused nor another process's."""
        order = self._orders.get(source)
        return not (order and order.paused) and self.may_poll(source)

    async def until_due(self, source: str, due_at: Callable[[], Awaitable[float | None]]) -> None:
        """Return once `due_at()`, in seconds since 1970, has come and the source is allowed. None: never by itself."""
        while True:
            changed = self._changed
            allowed = self.allows(source)
            if not allowed:
                self.on_rest(source)
            due = await due_at() if allowed else None
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
