"""Reading one file of a watched directory: batches of its articles, and faults; the last commit moves the file."""

import asyncio
import hashlib
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import BinaryIO

from connectors import formats
from connectors.checkpoint import Checkpoint, FileProgress
from connectors.drop import ERROR, FINISHED, Drop, Refused
from connectors.formats import Document, Entry, Fault, FaultReason, stream
from connectors.put_off import Print
from connectors.sandbox import Exceeded, Failed, Sandbox
from connectors.source import Batch

log = logging.getLogger("newswatch.files")

Progress = Callable[[str, str, int, int], None]  # source, file, bytes of it that are taken in, its size in bytes
Commit = Callable[[], Awaitable[None]]

_LISTED_FAULTS = 100
_HASHED = 1 << 20
_OF_THE_FILE = (FaultReason.BAD_ARCHIVE, FaultReason.EMPTY)


@dataclass(frozen=True, slots=True)
class Means:
    """What the files of one directory are taken in with."""

    source: str
    drop: Drop
    checkpoint: Checkpoint
    sandbox: Sandbox
    on_progress: Progress | None = None


class Reading:
    """One file. `name` is what the directory calls it, `document.name` what people are shown."""

    def __init__(self, name: str, document: Document, means: Means) -> None:
        self._name = name
        self._document = document
        self._means = means
        self._log_as = {"source": means.source}

    async def batches(self) -> AsyncGenerator[Batch, None]:
        """The file's batches. Raises Changed where it is written meanwhile, and whatever its disk and state raise."""
        drop, document = self._means.drop, self._document
        try:
            file, before = await asyncio.to_thread(drop.open, self._name)
        except Refused as error:
            if await asyncio.to_thread(drop.has, self._name):
                yield self._rejected(document.fault(FaultReason.UNREADABLE, str(error)))
            return
        with file:
            digest = await asyncio.to_thread(_digest, file)
            drop.unchanged(file, before)
            progress = await self._means.checkpoint.progress(self._means.source, digest)
            if progress.finished:
                log.info(
                    "%s: %s holds what was taken in before, and is not taken in again",
                    self._means.source,
                    document.name,
                )
                yield Batch((), self._end(digest, progress, []))
                return
            whole = formats.suffix_of(document.name) not in formats.STREAMS
            read = self._whole(file, before, digest) if whole else self._pieces(file, before, digest, progress)
            async with aclosing(read) as batches:
                async for batch in batches:
                    yield batch

    async def _whole(self, file: BinaryIO, before: Print, digest: str) -> AsyncGenerator[Batch, None]:
        """A file that is read at once."""
        try:
            content = stream.opened(self._document.name, file)
            data = await asyncio.to_thread(stream.whole, content, formats.MAX_WHOLE_BYTES + 1)
            self._means.drop.unchanged(file, before)
            found = await self._found_in_whole(data)
        except stream.Damaged as error:
            found = [self._document.fault(FaultReason.BAD_ARCHIVE, str(error))]
        faults = [item for item in found if isinstance(item, Fault)]
        yield _batch(found, self._end(digest, FileProgress(), faults))

    async def _pieces(
        self, file: BinaryIO, before: Print, digest: str, progress: FileProgress
    ) -> AsyncGenerator[Batch, None]:
        """A file that is read in pieces, going on after `progress`."""
        means, document = self._means, self._document
        faults: list[Fault] = []
        try:
            content = stream.opened(document.name, file)
            if progress.position:
                log.info("%s: %s goes on after line %d", means.source, document.name, progress.line)
            await asyncio.to_thread(stream.skip, content, progress.position)
            pieces = formats.STREAMS[formats.suffix_of(document.name)].pieces(content, progress.position, progress.line)
            while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
                found = await self._found_in_piece(piece)
                bad = [item for item in found if isinstance(item, Fault)]
                faults = (faults + bad)[:_LISTED_FAULTS]
                progress = FileProgress(piece.position, piece.lines, progress.faults + len(bad))
                yield _batch(found, self._advance(digest, progress))
                if means.on_progress:
                    means.on_progress(means.source, document.name, file.tell(), before.size)
            means.drop.unchanged(file, before)
            if not progress.line:
                faults = [document.fault(FaultReason.EMPTY, "the file holds nothing")]
                progress = replace(progress, faults=1)
        except stream.Damaged as error:
            faults.append(document.fault(FaultReason.BAD_ARCHIVE, str(error), error.line))
            progress = replace(progress, faults=progress.faults + 1)
        unheard = tuple(fault.reason for fault in faults[-1:] if fault.reason in _OF_THE_FILE)
        yield Batch((), self._end(digest, progress, faults), unheard)

    async def _found_in_whole(self, data: bytes) -> list[Entry | Fault]:
        if len(data) > formats.MAX_WHOLE_BYTES:
            limit = formats.MAX_WHOLE_BYTES // 1_000_000
            return [self._document.fault(FaultReason.TOO_LARGE, f"more than {limit} MB; .jsonl files may be larger")]
        try:
            return await self._means.sandbox.run(formats.read_whole, self._document, data)
        except (Exceeded, Failed) as error:
            return [self._costly(error, None)]

    async def _found_in_piece(self, piece: stream.Piece) -> list[Entry | Fault]:
        if piece.too_long:
            return [self._document.fault(FaultReason.TOO_LARGE, stream.TOO_LONG, piece.too_long)]
        try:
            return await self._means.sandbox.run(formats.read_piece, self._document, piece.data, piece.first_line)
        except (Exceeded, Failed) as error:
            return [self._costly(error, piece.first_line)]

    def _costly(self, error: Exceeded | Failed, line: int | None) -> Fault:
        if isinstance(error, Failed):
            log.error("%s: the parser failed on %s:\n%s", self._means.source, self._document.name, error)
        message = f"cannot be parsed: {str(error).splitlines()[-1]}"
        return self._document.fault(FaultReason.TOO_COSTLY, message, line)

    def _rejected(self, fault: Fault) -> Batch:
        async def commit() -> None:
            await asyncio.to_thread(self._means.drop.reject, self._name, str(fault))
            log.warning("%s", fault, extra=self._log_as | {"reason": str(fault.reason)})

        return Batch((), commit, (str(fault.reason),))

    def _advance(self, digest: str, progress: FileProgress) -> Commit:
        async def commit() -> None:
            await self._means.checkpoint.save_progress(self._means.source, digest, self._document.name, progress)

        return commit

    def _end(self, digest: str, progress: FileProgress, faults: list[Fault]) -> Commit:
        """The commit after a file's last ack. A file with faults is not finished: dropped again, it is read again."""
        name, drop = self._document.name, self._means.drop
        total = max(progress.faults, len(faults))

        async def commit() -> None:
            if total:
                await self._advance(digest, FileProgress())()
                listed = [str(fault) for fault in faults]
                listed += [f"{name}: {total - len(faults)} more"] if total > len(faults) else []
                await asyncio.to_thread(drop.reject, self._name, "\n".join(listed))
                log.warning("%s (moved to %s/)", faults[0], ERROR, extra=self._log_as)
            else:
                await self._advance(digest, replace(progress, finished=True))()
                await asyncio.to_thread(drop.finish, self._name)
                log.info("%s: %s moved to %s/", self._means.source, name, FINISHED)

        return commit


def _batch(found: list[Entry | Fault], commit: Commit) -> Batch:
    articles = tuple(item.article for item in found if isinstance(item, Entry))
    return Batch(articles, commit, tuple(str(item.reason) for item in found if isinstance(item, Fault)))


def _digest(file: BinaryIO) -> str:
    sha = hashlib.sha256()
    while data := file.read(_HASHED):
        sha.update(data)
    file.seek(0)
    return sha.hexdigest()
