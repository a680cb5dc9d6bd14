"""Notices a partition whose messages were fetched and are not processed: what no exception tells of. Pure."""

import time
from collections.abc import Callable, Collection, Mapping

Partition = tuple[str, int]


class Watchdog:
    """Fed regularly with how far each partition is."""

    def __init__(self, patience_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience_seconds
        self._clock = clock
        self._still: dict[Partition, tuple[int | None, float]] = {}  # where each waits, and since when

    def stalled(self, waiting: Collection[Partition], processed: Mapping[Partition, int | None]) -> Partition | None:
        """One of the partitions `waiting` where nothing was processed for longer than the patience."""
        now = self._clock()
        before, self._still = self._still, {}
        for partition in waiting:
            at = processed.get(partition)
            known = before.get(partition)
            self._still[partition] = known if known and known[0] == at else (at, now)
        return next((p for p, (_, since) in self._still.items() if now - since > self._patience), None)
