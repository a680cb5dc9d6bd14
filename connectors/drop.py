"""A watched directory on disk: what lies ready in it, opened without following links, and moved when done."""

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

FINISHED, ERROR, LOCK = "finished", "error", ".newswatch.lock"
_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".swp", "~")


class Refused(Exception):
    """A name in the directory is no file that may be read; the message says why."""


class Changed(Exception):
    """A file was changed while it was read: its writer is not done."""


@dataclass(frozen=True, slots=True)
class Print:
    """What tells that a file was not changed."""

    inode: int
    size: int
    mtime_ns: int


class Drop:
    """One directory. Not recursive: nothing outside it, nor below it, is ever opened.

    A name is ready once it has not changed for `settle` seconds; hidden names and those of unfinished downloads are
    left alone, their writers rename them when done.
    """

    def __init__(self, root: Path, settle: float) -> None:
        self.root = root
        self._settle = settle
        self._sightings: dict[str, tuple[Print, float]] = {}
        self._lock: int | None = None

    def claim(self) -> bool:
        """Take the directory for this process, creating what is missing; False where another process has it.

        The lock goes with the process, however that ends, so that another one can take over.
        """
        if self._lock is None:
            for path in (self.root, self.root / FINISHED, self.root / ERROR):
                path.mkdir(parents=True, exist_ok=True)
            for path in (self.root / FINISHED, self.root / ERROR):
                if path.is_symlink():
                    raise OSError(f"{path} is a symbolic link, which is not followed")
            lock = os.open(self.root / LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(lock)
                return False
            self._lock = lock
        return True

    def release(self) -> None:
        """Let another process have the directory."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def ready(self) -> tuple[list[str], bool]:
        """Names to read now, oldest first, and whether others are still being written."""
        found: list[tuple[int, str]] = []
        waiting = False
        sightings: dict[str, tuple[Print, float]] = {}
        now, clock = time.time(), time.monotonic()
        for name, status in self._names():
            seen = _print(status)
            before = self._sightings.get(name)
            since = before[1] if before and before[0] == seen else clock
            sightings[name] = (seen, since)
            if clock - since >= self._settle or now - status.st_mtime >= self._settle:
                found.append((status.st_mtime_ns, name))
            else:
                waiting = True
        self._sightings = sightings
        return [name for _, name in sorted(found)], waiting

    def open(self, name: str) -> tuple[BinaryIO, Print]:
        """The regular file `name`, for reading. Raises Refused for anything else: a link, a pipe, a device."""
        try:
            descriptor = os.open(self.root / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            kind = "a symbolic link, which is not followed" if (self.root / name).is_symlink() else error.strerror
            raise Refused(f"cannot be read: {kind}") from error
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            os.close(descriptor)
            raise Refused("cannot be read: not a regular file")
        return os.fdopen(descriptor, "rb"), _print(status)

    def finish(self, name: str) -> None:
        """Move `name` to finished/."""
        self._move(name, FINISHED)

    def reject(self, name: str, reason: str) -> None:
        """Move `name` to error/, with `reason` in a `.reason` file beside it, which is there first."""
        target = self._free(ERROR, name)
        target.with_name(target.name + ".reason").write_text(reason.rstrip() + "\n", encoding="utf-8")
        (self.root / name).rename(target)

    def unchanged(self, file: BinaryIO, before: Print) -> None:
        """Raises Changed where the open file is no longer what it was."""
        if _print(os.fstat(file.fileno())) != before:
            raise Changed

    def _names(self) -> Iterator[tuple[str, os.stat_result]]:
        with os.scandir(self.root) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.endswith(_UNFINISHED):
                    continue
                try:
                    status = entry.stat(follow_symlinks=False)
                except FileNotFoundError:
                    continue  # moved away meanwhile
                if not stat.S_ISDIR(status.st_mode):
                    yield entry.name, status

    def _move(self, name: str, folder: str) -> None:
        (self.root / name).rename(self._free(folder, name))

    def _free(self, folder: str, name: str) -> Path:
        """A path in `folder` that nothing has yet."""
        target = self.root / folder / name
        number = 0
        while os.path.lexists(target):
            number += 1
            target = self.root / folder / f"{name}.{number}"
        return target


def _print(status: os.stat_result) -> Print:
    return Print(status.st_ino, status.st_size, status.st_mtime_ns)
