"""What a worker does again and again beside its articles, until it stops."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from streams import metrics

log = logging.getLogger("newswatch.worker")

_LONGEST_PAUSE = 60  # times the usual one


async def regularly(what: str, do: Callable[[], Awaitable[None]], every_seconds: float, stop: asyncio.Event) -> None:
    """Do it again and again, until `stop`; a round that has begun then is finished.

    A round that fails is counted and logged, waits longer, and ends nothing.
    """
    failures = 0
    while not stop.is_set():
        try:
            await do()
            failures = 0
        except Exception:
            failures += 1
            metrics.HOUSEKEEPING_FAILURES.inc()
            log.exception("cannot %s", what)
        pause = every_seconds * min(2**failures, _LONGEST_PAUSE)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause)
