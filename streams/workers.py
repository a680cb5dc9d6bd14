"""A pool of processes that read articles: off the event loop, with a time limit, and proof against crashes.

Each process answers article by article, so that the one that killed or hung it is known at once. An article whose
process died is tried once more alone in a new one (somebody else may have killed it); one that ran out of time is not.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from streams.reading_process import Failure, FailureReason, ReadingProcess

log = logging.getLogger("newswatch.workers")

_CHUNK = 8  # articles handed to a process at a time

T = TypeVar("T")


class Pool(Generic[T]):
    """`open_reader(config)` is called once in each process and returns what reads one item.

    Both must be importable by name, `config` and the results picklable. The processes are spawned, ignore SIGINT,
    and die with this one.
    """

    def __init__(
        self, open_reader: Callable[[Any], Callable[[bytes], T]], config: Any, *, processes: int, timeout: float
    ) -> None:
        self._workers = [ReadingProcess(open_reader, timeout) for _ in range(processes)]
        self._threads = ThreadPoolExecutor(processes, thread_name_prefix="pool")
        self._timeout = timeout
        self._config = (0, config)

    async def start(self) -> None:
        """Start all processes and wait until they are ready. Raises `PoolBroken`."""
        loop = asyncio.get_running_loop()
        await asyncio.gather(*(loop.run_in_executor(self._threads, w.ensure, self._config) for w in self._workers))

    def replace(self, config: Any) -> None:
        """Read with another configuration from the next batch on."""
        self._config = (self._config[0] + 1, config)

    async def revive(self) -> None:
        """Replace processes that died while there was nothing to read. Raises `PoolBroken`."""
        loop = asyncio.get_running_loop()
        await asyncio.gather(*(loop.run_in_executor(None, w.revive, self._config) for w in self._workers))

    async def run(self, items: Sequence[bytes]) -> list[T | Failure]:
        """Read all `items`; the results are in their order. Raises `PoolBroken`."""
        queue = deque(range(len(items)))
        results: list[Any] = [None] * len(items)
        loop = asyncio.get_running_loop()
        config = self._config
        await asyncio.gather(
            *(
                loop.run_in_executor(self._threads, _serve, worker, config, queue, items, results)
                for worker in self._workers[: len(items)]
            )
        )
        return results

    @property
    def alive(self) -> bool:
        """Whether every process runs."""
        return all(worker.alive for worker in self._workers)

    @property
    def restarts(self) -> int:
        """How many processes had to be replaced."""
        return sum(worker.restarts for worker in self._workers)

    @property
    def pids(self) -> list[int]:
        """The processes' ids."""
        return [worker.process.pid for worker in self._workers if worker.process and worker.process.pid]

    def close(self) -> None:
        """End all processes."""
        for worker in self._workers:
            worker.kill()
        self._threads.shutdown(wait=False, cancel_futures=True)


def _serve(
    worker: ReadingProcess, config: tuple[int, Any], queue: deque[int], items: Sequence[bytes], results: list[Any]
) -> None:
    while True:
        chunk: deque[int] = deque()
        while len(chunk) < _CHUNK:
            try:
                chunk.append(queue.popleft())
            except IndexError:
                break
        if not chunk:
            return
        with worker.lock:
            while chunk:
                suspect = _read(worker, config, chunk, items, results)
                if suspect is not None:
                    results[suspect] = _read_alone(worker, config, items[suspect], results[suspect])


def _read(
    worker: ReadingProcess, config: tuple[int, Any], chunk: deque[int], items: Sequence[bytes], results: list[Any]
) -> int | None:
    """Read until the chunk is empty or the process is lost; then the item it was lost on, with its `Failure`."""
    worker.ensure(config)
    worker.ask([items[index] for index in chunk])
    while chunk:
        index = chunk.popleft()
        results[index] = answer = worker.receive(worker.timeout)
        if isinstance(answer, Failure) and answer.reason is not FailureReason.ERROR:
            log.warning("reading process replaced: %s", answer.error, extra={"reason": answer.reason})
            worker.kill()
            return index
    return None


def _read_alone(worker: ReadingProcess, config: tuple[int, Any], item: bytes, first: Failure) -> Any:
    if first.reason is FailureReason.TIMEOUT:
        return first
    results: list[Any] = [first]
    _read(worker, config, deque([0]), [item], results)
    return results[0]
