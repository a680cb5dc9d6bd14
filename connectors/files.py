"""The file connector: a watched directory. What is dropped in becomes articles, then moves to finished/ or error/."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import UTC, datetime

import watchfiles

from connectors import formats
from connectors.checkpoint import Checkpoint
from connectors.draft import Origin
from connectors.drop import Drop
from connectors.intake import Intake
from connectors.reading import Means, Progress
from connectors.sandbox import Sandbox
from connectors.settings import DirectorySettings
from connectors.source import Batch, Health, Unavailable

log = logging.getLogger("newswatch.files")


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
        self._origin = Origin(self.id, "files", settings.name, settings.language, max_article_bytes=max_article_bytes)
        self._drop = Drop(settings.path, settings.settle)
        self._means = Means(self.id, self._drop, checkpoint, sandbox, on_progress)
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
            known = await asyncio.to_thread(self._drop.held)
            if not await asyncio.to_thread(self._drop.claim):
                if not self._said_held:
                    log.info("%s: another process reads %s; this one stands by", self.id, self._drop.root)
                    self._said_held = True
                return
            self._said_held = False
            if not known:
                await self._watch_anew()
            names, self._writing = await asyncio.to_thread(self._drop.ready)
        except OSError as error:
            raise Unavailable("unreadable", str(error)) from error
        for name in names:
            if not await asyncio.to_thread(self._drop.held):
                self._stirred.set()
                raise Unavailable("unreadable", f"{self._drop.root} was moved or made anew while it was read")
            document = formats.document(name, self._origin, datetime.now(UTC), self._settings.encoding)
            intake = Intake(name, document, self._means)
            async with aclosing(intake.batches()) as batches:
                async for batch in batches:
                    yield batch
            self._writing |= intake.writing

    async def close(self) -> None:
        """Stop watching and let another process have the directory."""
        await self._watch_no_more()
        self._drop.release()

    async def _watch_anew(self) -> None:
        """Watch the directory that is there now: of one that was deleted nothing is heard any more."""
        await self._watch_no_more()
        self._watching = asyncio.create_task(self._watch())

    async def _watch_no_more(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)

    async def _watch(self) -> None:
        """Wake the source when something changes. Scans go on beside it: watching is only a hint, and may fail."""
        try:
            async for _ in watchfiles.awatch(self._drop.root, recursive=False, step=50, debounce=200):
                self._stirred.set()
        except (OSError, RuntimeError, watchfiles._rust_notify.WatchfilesRustInternalError) as error:
            log.warning("%s: changes cannot be watched for, so it is only scanned: %s", self.id, error)
