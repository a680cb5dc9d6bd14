"""The file connector: a watched directory. What is dropped in becomes articles, then moves to finished/ or error/."""

import asyncio
import hashlib
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime
from typing import BinaryIO

import watchfiles

from connectors import formats
from connectors.checkpoint import Checkpoint, FileProgress
from connectors.draft import Origin
from connectors.drop import ERROR, FINISHED, Changed, Drop, Print, Refused
from connectors.formats import Document, Entry, Fault, FaultReason, stream
from connectors.sandbox import Exceeded, Failed, Sandbox
from connectors.settings import DirectorySettings
from connectors.source import Batch, Health, Unavailable

log = logging.getLogger("newswatch.files")

Progress = Callable[[str, str, int, int], None]  # source, file, bytes of it that are taken in, its size in bytes

_LISTED_FAULTS = 100
_HASHED = 1 << 20


class DirectorySource:
    """A source that reads one directory. Files are known by their content: the same bytes are taken in once."""

    def __init__(
        self,
        settings: DirectorySettings,
        checkpoint: Checkpoint,
        sandbox: Sandbox,
        max_article_bytes: int,
        on_progress: Progress | None = None,
    ) -> None:
        self.id = settings.source_id
        self.health = Health()
        self._settings = settings
        self._checkpoint = checkpoint
        self._on_progress = on_progress
        self._sandbox = sandbox
        self._origin = Origin(self.id, "files", settings.name, settings.language, max_article_bytes=max_article_bytes)
        self._drop = Drop(settings.path, settings.settle)
        self._stirred = asyncio.Event()
        self._stirred.set()
        self._watching: asyncio.Task[None] | None = None
        self._writing = False
        self._said_held = False

    async def wait(self) -> None:
        """Return when something changed in the directory, or at the next scan."""
        if self._writing:
            await asyncio.sleep(max(0.05, min(self._settings.settle, self._settings.scan_interval)))
            return
        try:
            async with asyncio.timeout(self._settings.scan_interval):
                await self._stirred.wait()
        except TimeoutError:
            return

    async def poll(self) -> AsyncGenerator[Batch, None]:
        """What lies ready, file by file, large files in pieces; raises Unavailable where the directory is unusable."""
        self._stirred.clear()
        self._writing = False
        try:
            if not await asyncio.to_thread(self._drop.claim):
                if not self._said_held:
                    log.info("%s: another process reads %s; this one stands by", self.id, self._drop.root)
                    self._said_held = True
                return
            self._said_held = False
            if self._watching is None:
                self._watching = asyncio.create_task(self._watch())
            names, self._writing = await asyncio.to_thread(self._drop.ready)
        except OSError as error:
            raise Unavailable("unreadable", str(error)) from error
        for name in names:
            async with aclosing(self._file(name)) as batches:
                async for batch in batches:
                    yield batch

    async def close(self) -> None:
        """Stop watching and let another process have the directory."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        self._drop.release()

    async def _file(self, name: str) -> AsyncGenerator[Batch, None]:
        document = formats.document(name, self._origin, datetime.now(UTC), self._settings.encoding)
        try:
            file, before = await asyncio.to_thread(self._drop.open, name)
        except Refused as error:
            yield self._rejected(document.fault(FaultReason.UNREADABLE, str(error)))
            return
        with file:
            try:
                digest = await asyncio.to_thread(_digest, file)
                self._drop.unchanged(file, before)
                progress = await self._checkpoint.progress(self.id, digest)
                if progress.finished:
                    log.info("%s: %s holds what was taken in before, and is not taken in again", self.id, name)
                    yield Batch((), self._end(document, digest, progress, []))
                    return
                async with aclosing(self._batches(document, file, before, digest, progress)) as batches:
                    async for batch in batches:
                        yield batch
            except Changed:
                log.info("%s: %s is still being written", self.id, name)
                self._writing = True

    async def _batches(
        self, document: Document, file: BinaryIO, before: Print, digest: str, progress: FileProgress
    ) -> AsyncGenerator[Batch, None]:
        """The file's batches; the commit of the last one moves it."""
        faults: list[Fault] = []
        try:
            content = stream.opened(document.name, file)
            kind = formats.STREAMS.get(formats.suffix_of(document.name))
            if kind is None:
                data = await asyncio.to_thread(stream.read, content, formats.MAX_WHOLE_BYTES + 1)
                self._drop.unchanged(file, before)
                found = await self._whole(document, data)
                faults = [item for item in found if isinstance(item, Fault)]
                yield self._batch(found, self._end(document, digest, progress, faults))
                return
            if progress.position:
                log.info("%s: %s goes on after line %d", self.id, document.name, progress.line)
            await asyncio.to_thread(stream.skip, content, progress.position)
            pieces = kind.pieces(content, progress.position, progress.line)
            while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
                found = await self._piece(document, piece)
                bad = [item for item in found if isinstance(item, Fault)]
                faults = (faults + bad)[:_LISTED_FAULTS]
                progress = FileProgress(piece.position, piece.lines, progress.faults + len(bad))
                yield self._batch(found, self._advance(document, digest, progress))
                if self._on_progress:
                    self._on_progress(self.id, document.name, file.tell(), before.size)
            self._drop.unchanged(file, before)
            if not progress.line:
                faults = [document.fault(FaultReason.EMPTY, "the file holds nothing")]
                progress = replace(progress, faults=1)
        except stream.Damaged as error:
            faults.append(document.fault(FaultReason.BAD_ARCHIVE, str(error)))
            progress = replace(progress, faults=progress.faults + 1)
        unheard = tuple(fault.reason for fault in faults[-1:] if fault.reason in _OF_THE_FILE)
        yield Batch((), self._end(document, digest, progress, faults), unheard)

    async def _whole(self, document: Document, data: bytes) -> list[Entry | Fault]:
        if len(data) > formats.MAX_WHOLE_BYTES:
            limit = formats.MAX_WHOLE_BYTES // 1_000_000
            return [document.fault(FaultReason.TOO_LARGE, f"more than {limit} MB; .jsonl files may be larger")]
        try:
            return await self._sandbox.run(formats.read_whole, document, data)
        except (Exceeded, Failed) as error:
            return [self._costly(document, error, None)]

    async def _piece(self, document: Document, piece: stream.Piece) -> list[Entry | Fault]:
        if piece.too_long:
            return [document.fault(FaultReason.TOO_LARGE, stream.TOO_LONG, piece.too_long)]
        try:
            return await self._sandbox.run(formats.read_piece, document, piece.data, piece.first_line)
        except (Exceeded, Failed) as error:
            return [self._costly(document, error, piece.first_line)]

    def _costly(self, document: Document, error: Exceeded | Failed, line: int | None) -> Fault:
        if isinstance(error, Failed):
            log.error("%s: the parser failed on %s:\n%s", self.id, document.name, error)
        return document.fault(FaultReason.TOO_COSTLY, f"cannot be parsed: {str(error).splitlines()[-1]}", line)

    def _batch(self, found: list[Entry | Fault], commit: Callable[[], Awaitable[None]]) -> Batch:
        articles = tuple(item.article for item in found if isinstance(item, Entry))
        return Batch(articles, commit, tuple(str(item.reason) for item in found if isinstance(item, Fault)))

    def _rejected(self, fault: Fault) -> Batch:
        async def commit() -> None:
            await asyncio.to_thread(self._drop.reject, fault.file, str(fault))
            log.warning("%s", fault, extra={"source": self.id, "reason": str(fault.reason)})

        return Batch((), commit, (str(fault.reason),))

    def _advance(self, document: Document, digest: str, progress: FileProgress) -> Callable[[], Awaitable[None]]:
        async def commit() -> None:
            await self._checkpoint.save_progress(self.id, digest, document.name, progress)

        return commit

    def _end(
        self, document: Document, digest: str, progress: FileProgress, faults: list[Fault]
    ) -> Callable[[], Awaitable[None]]:
        """The commit after a file's last ack. A file with faults is not finished: dropped again, it is read again."""
        total = max(progress.faults, len(faults))

        async def commit() -> None:
            if total:
                await self._checkpoint.save_progress(self.id, digest, document.name, FileProgress())
                listed = [str(fault) for fault in faults]
                listed += [f"{document.name}: {total - len(faults)} more"] if total > len(faults) else []
                await asyncio.to_thread(self._drop.reject, document.name, "\n".join(listed))
                log.warning("%s (moved to %s/)", faults[0], ERROR, extra={"source": self.id})
            else:
                done = replace(progress, finished=True)
                await self._checkpoint.save_progress(self.id, digest, document.name, done)
                await asyncio.to_thread(self._drop.finish, document.name)
                log.info("%s: %s moved to %s/", self.id, document.name, FINISHED)

        return commit

    async def _watch(self) -> None:
        """Wake the source when something changes. Scans go on beside it: watching is only a hint, and may fail."""
        try:
            async for _ in watchfiles.awatch(self._drop.root, recursive=False, step=50, debounce=200):
                self._stirred.set()
        except (OSError, RuntimeError, watchfiles._rust_notify.WatchfilesRustInternalError) as error:
            log.warning("%s: changes cannot be watched for, so it is only scanned: %s", self.id, error)


_OF_THE_FILE = (FaultReason.BAD_ARCHIVE, FaultReason.EMPTY)


def _digest(file: BinaryIO) -> str:
    sha = hashlib.sha256()
    while data := file.read(_HASHED):
        sha.update(data)
    file.seek(0)
    return sha.hexdigest()
