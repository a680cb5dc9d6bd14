"""One process that reads articles, and the way to talk to it; it ends with the one that started it."""

import ctypes
import logging
import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from typing import Any

log = logging.getLogger("newswatch.workers")

_PR_SET_PDEATHSIG = 1
_SLICE_SECONDS = 1.0
_START_SECONDS = 120.0


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


class ReadingProcess:
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
        """Whether it runs."""
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
