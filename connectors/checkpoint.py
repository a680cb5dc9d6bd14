"""What connectors remember, in SQLite: the state of feeds, how far files were read, and what is paused.

Everything here is written after the broker's acks, so losing the last writes only repeats what has ids of its own.
"""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from connectors.order import Order
from connectors.poll_state import PollState

log = logging.getLogger("newswatch.checkpoint")

T = TypeVar("T")

_SCHEMA = """
CREATE TABLE IF NOT EXISTS feed (id TEXT PRIMARY KEY, state BLOB NOT NULL, written_at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS control (
    id TEXT PRIMARY KEY, paused INTEGER NOT NULL, changed_at REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS file (
    source TEXT NOT NULL, digest TEXT NOT NULL, name TEXT NOT NULL,
    position INTEGER NOT NULL, line INTEGER NOT NULL, faults INTEGER NOT NULL, finished_at REAL,
    PRIMARY KEY (source, digest)
) WITHOUT ROWID;
"""
_VERSION = 1


class CheckpointError(Exception):
    """The state could not be read or written: the disk is full, the file is damaged or not ours."""


@dataclass(frozen=True, slots=True)
class FileProgress:
    """How far a file was published: bytes of its decoded content, lines, faults so far."""

    position: int = 0
    line: int = 0
    faults: int = 0
    finished: bool = False


class Checkpoint:
    """The state database. Several processes may have it open. Methods are safe to call concurrently."""

    def __init__(self, path: Path) -> None:
        """Open or create `path` and its directory. Raises CheckpointError."""
        self._path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="checkpoint")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = self._thread.submit(self._open).result()
        except (OSError, sqlite3.Error) as error:
            self._thread.shutdown()
            raise CheckpointError(f"{path}: {error}") from error

    async def load(self, source: str) -> PollState | None:
        """The state of a polled source, None where there is none yet."""
        rows = await self._do("SELECT state FROM feed WHERE id = ?", (source,))
        return _unpacked(source, rows[0][0]) if rows else None

    async def load_all(self) -> dict[str, PollState]:
        """The states of all polled sources."""
        rows = await self._do("SELECT id, state FROM feed ORDER BY id")
        states = {str(row[0]): _unpacked(str(row[0]), row[1]) for row in rows}
        return {source: state for source, state in states.items() if state is not None}

    async def save(self, source: str, state: PollState) -> None:
        """Remember `state`. On disk when this returns, as far as the operating system is concerned."""
        packed = state.pack()
        await self._do("INSERT OR REPLACE INTO feed VALUES (?, ?, ?)", (source, packed, time.time()))

    async def orders(self) -> dict[str, Order]:
        """The last order for each source that ever got one."""
        rows = await self._do("SELECT id, paused, changed_at FROM control")
        return {str(row[0]): Order(bool(row[1]), float(row[2])) for row in rows}

    async def give(self, source: str, order: Order) -> None:
        """Remember an order as the last one. Running connectors obey within seconds."""
        await self._do("INSERT OR REPLACE INTO control VALUES (?, ?, ?)", (source, int(order.paused), order.at))

    async def progress(self, source: str, digest: str) -> FileProgress:
        """How far the file with the content `digest` was published."""
        rows = await self._do(
            "SELECT position, line, faults, finished_at FROM file WHERE source = ? AND digest = ?", (source, digest)
        )
        return FileProgress(rows[0][0], rows[0][1], rows[0][2], rows[0][3] is not None) if rows else FileProgress()

    async def save_progress(self, source: str, digest: str, name: str, progress: FileProgress) -> None:
        """Remember how far a file was published."""
        finished_at = time.time() if progress.finished else None
        values = (source, digest, name, progress.position, progress.line, progress.faults, finished_at)
        await self._do("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def close(self) -> None:
        """Close the database."""
        self._thread.submit(self._database.close).result()
        self._thread.shutdown()

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=30, isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise sqlite3.DatabaseError(f"written by a newer newswatch (version {version}, this one knows {_VERSION})")
        database.executescript(_SCHEMA)
        database.execute(f"PRAGMA user_version = {_VERSION}")
        return database

    async def _do(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        def work() -> list[tuple[Any, ...]]:
            return self._database.execute(statement, values).fetchall()

        return await self._in_thread(work)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        except sqlite3.Error as error:
            raise CheckpointError(f"{self._path}: {error}") from error


def _unpacked(source: str, packed: bytes) -> PollState | None:
    try:
        return PollState.unpack(packed)
    except ValueError as error:
        log.error("the stored state of %s is damaged and is started anew: %s", source, error)
        return None
