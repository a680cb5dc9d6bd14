"""Whether a worker comes into its consumer group, and what to do where it does not. Pure.

Where the coordination of a group fails with what aiokafka holds to be fatal, it waits until somebody who polls takes
the error; Faust polls nothing before it has partitions, and nothing while it has none. Such a worker would wait for
ever.
"""

import time
from collections.abc import Callable
from enum import StrEnum

_TRIES = 5  # in a row; the broker may be in the middle of a restart


class Remedy(StrEnum):
    """What to do now."""

    NONE = "none"
    RETRY = "retry"  # take the error, so that the coordination begins anew
    GIVE_UP = "give up"


class Membership:
    """Fed regularly with how the worker stands in its group."""

    def __init__(self, patience_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience_seconds
        self._clock = clock
        self._since = clock()  # when it was last settled
        self._errors = 0

    def remedy(self, *, settled: bool, failed: bool) -> Remedy:
        """`settled`: the last rebalance has ended. `failed`: an error waits to be taken."""
        now = self._clock()
        if failed:
            self._errors += 1
            return Remedy.GIVE_UP if self._errors > _TRIES else Remedy.RETRY
        if settled:
            self._since = now
            self._errors = 0
            return Remedy.NONE
        return Remedy.GIVE_UP if now - self._since > self._patience else Remedy.NONE
