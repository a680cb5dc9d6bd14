"""Parsing of bytes from outside, in processes that can be killed: bounded time, bounded memory, no network needed.

A worker is this module run as a program: it reads pickled calls from its standard input and answers on its standard
output. It ends with its parent. It runs under the same user: this bounds resources, it is no security boundary.
"""

import asyncio
import ctypes
import importlib
import logging
import os
import pickle
import resource
import signal
import struct
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import Any, BinaryIO, ParamSpec, TypeVar

log = logging.getLogger("newswatch.sandbox")

P = ParamSpec("P")
T = TypeVar("T")

_LENGTH = struct.Struct("!Q")
_MAX_ANSWER_BYTES = 512_000_000
_PR_SET_PDEATHSIG = 1
_START = 120.0  # seconds for a worker to start and to import what it is to run
_BACKLOG = 32  # calls that wait, beyond which no more should be fetched to be parsed
_CALLS_PER_WORKER = 5_000  # then a fresh one: what parsers leak stays small


class Excess(StrEnum):
    """Which limit a call broke."""

    TIME = "time"
    MEMORY = "memory"
    DEPTH = "depth"
    CRASH = "crash"


class Exceeded(Exception):
    """A call broke a limit of the sandbox, and was killed for it."""

    def __init__(self, excess: Excess, detail: str) -> None:
        super().__init__(detail)
        self.excess = excess


class Failed(Exception):
    """The function raised something that it does not promise to raise; the message holds its traceback."""


class Sandbox:
    """A few workers, started when needed. Calls beyond their number wait."""

    def __init__(self, workers: int = 2, timeout: float = 20.0, memory_bytes: int = 1 << 30) -> None:
        self._timeout = timeout
        self._memory_bytes = memory_bytes
        self._idle: list[_Worker] = []
        self._all: set[_Worker] = set()
        self._slots = asyncio.Semaphore(workers)
        self._drained = asyncio.Event()
        self.backlog = 0  # calls that wait for a worker

    async def room(self) -> None:
        """Return when few calls wait. To be awaited before anything large is fetched for `run`: parsing is slower than
        fetching, and what waits is held in memory."""
        while self.backlog >= _BACKLOG:
            await self._drained.wait()

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(*args, **kwargs)` in a worker; the function is one of a module, the arguments can be pickled.

        Raises Exceeded where it takes too long, too much memory or crashes, and Failed where it raises: the worker is
        replaced, and other calls do not notice.
        """
        self.backlog += 1
        try:
            await self._slots.acquire()
        finally:
            self.backlog -= 1
            if self.backlog < _BACKLOG:
                self._drained.set()
                self._drained = asyncio.Event()
        try:
            call = pickle.dumps((function.__module__, function.__qualname__, args, kwargs), pickle.HIGHEST_PROTOCOL)
            worker = self._idle.pop() if self._idle else await self._start()
            reusable = False
            try:
                if function.__module__ not in worker.modules:  # a start is no fault of what is parsed
                    await asyncio.wait_for(worker.call(pickle.dumps((function.__module__, None, (), {}))), _START)
                    worker.modules.add(function.__module__)
                outcome, value = await asyncio.wait_for(worker.call(call), self._timeout)
                reusable = outcome in ("value", "raised") and worker.calls < _CALLS_PER_WORKER
            except TimeoutError:
                raise Exceeded(Excess.TIME, f"took more than {self._timeout:g} s") from None
            except (asyncio.IncompleteReadError, OSError) as error:
                code = await worker.stop()
                raise Exceeded(Excess.CRASH, f"the parser's process ended with code {code}") from error
            finally:
                if reusable:
                    self._idle.append(worker)
                else:
                    self._all.discard(worker)
                    await worker.stop()
            if outcome == "value":
                return value  # type: ignore[no-any-return]
            if outcome == "raised":
                raise Failed(value)
            raise Exceeded(Excess(outcome), f"needs too much {outcome}")
        finally:
            self._slots.release()

    async def close(self) -> None:
        """End all workers."""
        workers, self._all, self._idle = self._all, set(), []
        for worker in workers:
            await worker.stop()

    async def _start(self) -> "_Worker":
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            "connectors.sandbox",
            str(self._memory_bytes),
            str(os.getpid()),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        worker = _Worker(process)
        self._all.add(worker)
        return worker


class _Worker:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.calls = 0
        self.modules: set[str] = set()

    async def call(self, call: bytes) -> tuple[str, Any]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin and stdout
        self.calls += 1
        stdin.write(_LENGTH.pack(len(call)))
        stdin.write(call)
        await stdin.drain()
        (length,) = _LENGTH.unpack(await stdout.readexactly(_LENGTH.size))
        if length > _MAX_ANSWER_BYTES:
            return Excess.MEMORY, None
        answer: tuple[str, Any] = pickle.loads(await stdout.readexactly(length))  # our own code's answer
        return answer

    async def stop(self) -> int:
        if self._process.returncode is None:
            try:
                self._process.kill()
            except ProcessLookupError:
                log.debug("worker %d had ended", self._process.pid)
        return await self._process.wait()


def _limit(memory_bytes: int, parent: int) -> None:
    """Bound this process, and tie it to its parent's life."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which drains first
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            sys.exit(1)


def _answer(call: bytes) -> bytes:
    try:
        module, name, args, kwargs = pickle.loads(call)
        imported = importlib.import_module(module)
        value = getattr(imported, name)(*args, **kwargs) if name else None
        return pickle.dumps(("value", value), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return pickle.dumps((str(Excess.MEMORY), None))
    except RecursionError:
        return pickle.dumps((str(Excess.DEPTH), None))
    except Exception as error:  # noqa: BLE001 - whatever a parser raises is told to the caller, who logs and counts it
        import traceback

        text = "".join(traceback.format_exception(error))[-4_000:]
        return pickle.dumps(("raised", text))


def _serve(stdin: BinaryIO, stdout: BinaryIO) -> None:
    while True:
        head = stdin.read(_LENGTH.size)
        if len(head) < _LENGTH.size:
            return
        answer = _answer(stdin.read(_LENGTH.unpack(head)[0]))
        stdout.write(_LENGTH.pack(len(answer)))
        stdout.write(answer)
        stdout.flush()


def _main() -> None:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints goes to the log, not into the answers
    _limit(int(sys.argv[1]), int(sys.argv[2]))
    _serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    _main()
