"""A pool of processes that read articles: off the event loop, with a time limit, and proof against crashes.

Each process answers article by article, so that the one that killed or hung it is known at once. An article whose
process died is tried once more alone in a new one (somebody else may have killed it); one that ran out of time is not.
"""

import asyncio
import ctypes
import logging
import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

log = logging.getLogger("newswatch.workers")

_PR_SET_PDEATHSIG = 1
_CHUNK = 8  # articles handed to a process at a time
_SLICE_SECONDS = 1.0
_START_SECONDS = 120.0

T = TypeVar("T")


class FailureReason(StrEnum):
    """Why an article could not be read."""

    CRASHED = "crashed"  # its process died, twice
    TIMEOUT = "timeout"
    ERROR = "error"  # reading raised


@dataclass(frozen=True, slots=True)
class Failure:
    """What is handed back for an article instead of its reading."""

    reason: FailureReason
    error: str


class PoolBroken(Exception):
    """A process of the pool does not even start; the message carries its traceback."""


class Pool(Generic[T]):
    """`open_reader(config)` is called once in each process and returns what reads one item.

    Both must be importable by name, `config` and the results picklable. The processes are spawned, ignore SIGINT,
    and die with this one.
    """

    def __init__(
        self, open_reader: Callable[[Any], Callable[[bytes], T]], config: Any, *, processes: int, timeout: float
    ) -> None:
        self._workers = [_Worker(open_reader, timeout) for _ in range(processes)]
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


class _Worker:
    """One process and the way to talk to it. Used by one thread at a time."""

    def __init__(self, open_reader: Callable[[Any], Any], timeout: float) -> None:
        self.process: multiprocessing.process.BaseProcess | None = None
        self.restarts = 0
        self.timeout = timeout
        self._open_reader = open_reader
        self._connection: Connection | None = None
        self._version = -1
        self.lock = threading.Lock()  # held by the thread that talks to the process

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.is_alive()

    def ensure(self, config: tuple[int, Any]) -> None:
        """A running process with this configuration."""
        version, value = config
        if not self.alive or self._connection is None:
            self.kill()
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            arguments = (theirs, self._open_reader, value, os.getpid())
            self.process = context.Process(target=_child, args=arguments, daemon=True, name="newswatch-reader")
            self.process.start()
            theirs.close()
        elif version == self._version:
            return
        else:
            self._connection.send(("configure", value))
        self._version = version
        reply = self.receive(_START_SECONDS)
        if isinstance(reply, Failure):
            self.kill()
            raise PoolBroken(reply.error)

    def revive(self, config: tuple[int, Any]) -> None:
        """A running process, unless somebody is at it."""
        if not self.alive and self.lock.acquire(blocking=False):
            try:
                self.ensure(config)
            finally:
                self.lock.release()

    def ask(self, items: Sequence[bytes]) -> None:
        """Hand over a chunk."""
        assert self._connection is not None
        try:
            self._connection.send(("read", items))
        except OSError:
            log.debug("reader process is gone", exc_info=True)  # `receive` finds out and says so

    def receive(self, timeout: float) -> Any:
        """The next answer, or the `Failure` of the process.

        Time is counted in slices: a pause of this whole process (SIGSTOP, a sleeping machine) is not the article's.
        """
        assert self._connection is not None
        waited = 0.0
        try:
            while not self._connection.poll(min(_SLICE_SECONDS, timeout)):
                waited += min(_SLICE_SECONDS, timeout)
                if waited >= timeout:
                    return Failure(FailureReason.TIMEOUT, f"not read within {timeout:g} s")
            return self._connection.recv()
        except (EOFError, OSError):
            if self.process:
                self.process.join(1)
            code = self.process.exitcode if self.process else None
            return Failure(FailureReason.CRASHED, f"the reading process ended with exit code {code}")

    def kill(self) -> None:
        """End the process, if there is one."""
        if self.process is not None:
            self.restarts += 1
            self.process.kill()
            self.process.join(5)
            self.process = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _serve(
    worker: _Worker, config: tuple[int, Any], queue: deque[int], items: Sequence[bytes], results: list[Any]
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
    worker: _Worker, config: tuple[int, Any], chunk: deque[int], items: Sequence[bytes], results: list[Any]
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


def _read_alone(worker: _Worker, config: tuple[int, Any], item: bytes, first: Failure) -> Any:
    if first.reason is FailureReason.TIMEOUT:
        return first
    results: list[Any] = [first]
    _read(worker, config, deque([0]), [item], results)
    return results[0]


def _child(connection: Connection, open_reader: Callable[[Any], Any], config: Any, parent: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent drains, then ends us
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        return
    try:
        reader = open_reader(config)
        connection.send("ready")
        while True:
            kind, value = connection.recv()
            if kind == "configure":
                reader = open_reader(value)
                connection.send("ready")
                continue
            for item in value:
                connection.send(_attempt(reader, item))
    except (EOFError, BrokenPipeError):
        return
    except Exception:  # noqa: BLE001 - handed to the parent, which raises it
        connection.send(Failure(FailureReason.ERROR, traceback.format_exc()))
        time.sleep(0.1)


def _attempt(reader: Callable[[bytes], Any], item: bytes) -> Any:
    try:
        return reader(item)
    except Exception:  # noqa: BLE001 - what one article does to the reader must not reach the next
        return Failure(FailureReason.ERROR, traceback.format_exc())
