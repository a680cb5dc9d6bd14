"""Files that could not be taken in for an unexpected reason: tried again later and later, after all others."""

from collections.abc import Container
from dataclasses import dataclass

_LONGEST = 3_600.0


@dataclass(frozen=True, slots=True)
class Print:
    """What tells that a file was not changed."""

    inode: int
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class _Wait:
    print: Print | None
    tries: int
    until: float


class PutOff:
    """Which names wait, and until when. One that is changed is another file, which does not wait."""

    def __init__(self) -> None:
        self._waits: dict[str, _Wait] = {}

    def add(self, name: str, seen: Print | None, now: float) -> int:
        """Have `name` wait: the first time only until the next scan, then longer each time. How often it was added."""
        tries = self.tries(name) + 1
        pause = 0.0 if tries == 1 else min(2.0 ** min(tries, 12), _LONGEST)
        self._waits[name] = _Wait(seen, tries, now + pause)
        return tries

    def tries(self, name: str) -> int:
        """How often `name` was put off."""
        wait = self._waits.get(name)
        return wait.tries if wait else 0

    def due(self, name: str, seen: Print, now: float) -> bool:
        """Whether `name`, that looks like `seen`, is to be tried now."""
        wait = self._waits.get(name)
        if wait and wait.print != seen:
            del self._waits[name]
            return True
        return wait is None or now >= wait.until

    def keep(self, names: Container[str]) -> None:
        """Forget all but `names`."""
        self._waits = {name: wait for name, wait in self._waits.items() if name in names}
