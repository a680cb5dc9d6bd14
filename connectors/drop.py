"""A watched directory on disk: what lies ready in it, opened without following links, and moved when done."""

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from connectors.formats.file_names import extended
from connectors.put_off import Print, PutOff

FINISHED, ERROR, LOCK = "finished", "error", ".newswatch.lock"
_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".swp", "~")
_REASON = ".reason"


class Refused(Exception):
    """A name in the directory is no file that may be read; the message says why."""


class Changed(Exception):
    """A file was changed while it was read: its writer is not done."""


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
        self._put_off = PutOff()

    def claim(self) -> bool:
        """Take the directory for this process, creating what is missing; False where another process has it.

        The lock goes with the process, however that ends, so that another one can take over. A directory that took
        the place of the one that was claimed is claimed anew.
        """
        if not self.held():
            self.release()
        for path in (self.root, self.root / FINISHED, self.root / ERROR):
            path.mkdir(parents=True, exist_ok=True)
        for path in (self.root / FINISHED, self.root / ERROR):
            if path.is_symlink():
                raise OSError(f"{path} is a symbolic link, which is not followed")
        if self._lock is None:
            lock = os.open(self.root / LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(lock)
                return False
            self._lock = lock
        return self.held()  # not so where the directory went away just now

    def held(self) -> bool:
        """Whether the directory that lies at the path now is the one that was claimed: it may have been made anew."""
        if self._lock is None:
            return False
        try:
            there = (self.root / LOCK).lstat()
        except OSError:
            return False
        return os.path.samestat(there, os.fstat(self._lock))

    def release(self) -> None:
        """Let another process have the directory."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def ready(self) -> tuple[list[str], bool]:
        """Names to read now, oldest first, and whether others are still being written. What was put off comes last."""
        found: list[tuple[bool, int, str]] = []
        waiting = False
        sightings: dict[str, tuple[Print, float]] = {}
        now, clock = time.time(), time.monotonic()
        for name, status in self._names():
            seen = _print(status)
            before = self._sightings.get(name)
            since = before[1] if before and before[0] == seen else clock
            sightings[name] = (seen, since)
            if clock - since < self._settle and now - status.st_mtime < self._settle:
                waiting = True
            elif self._put_off.due(name, seen, clock):
                found.append((self._put_off.tries(name) > 0, status.st_mtime_ns, name))
        self._sightings = sightings
        self._put_off.keep(sightings)
        return [name for *_, name in sorted(found)], waiting

    def put_off(self, name: str) -> int:
        """Have `name` wait, longer each time, as long as it is not changed; how often that was done by now."""
        sighting = self._sightings.get(name)
        return self._put_off.add(name, sighting[0] if sighting else None, time.monotonic())

    def has(self, name: str) -> bool:
        """Whether `name` is still there."""
        return os.path.lexists(self.root / name)

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
        target = self._free(ERROR, name, _REASON)
        beside = target.with_name(target.name + _REASON)
        beside.write_text(reason.rstrip() + "\n", encoding="utf-8", errors="backslashreplace")
        try:
            (self.root / name).rename(target)
        except OSError:
            beside.unlink()  # it would tell of a file that is not there
            raise

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
                except OSError:
                    continue  # moved away meanwhile, or out of reach until the next scan
                if not stat.S_ISDIR(status.st_mode):
                    yield entry.name, status

    def _move(self, name: str, folder: str) -> None:
        (self.root / name).rename(self._free(folder, name))

    def _free(self, folder: str, name: str, beside: str = "") -> Path:
        """A path in `folder` that nothing has yet, with room for a second one that ends in `beside`."""
        number = 0
        while True:
            ending = f".{number}" if number else ""
            free = extended(name, ending + beside).removesuffix(beside)
            target = self.root / folder / free
            if not os.path.lexists(target) and not os.path.lexists(target.with_name(free + beside)):
                return target
            number += 1


def _print(status: os.stat_result) -> Print:
    return Print(status.st_ino, status.st_size, status.st_mtime_ns)
