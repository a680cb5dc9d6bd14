"""Taking in one file of a watched directory. What goes wrong with it, expected or not, stays its own."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

from connectors.checkpoint import CheckpointError
from connectors.drop import ERROR, Changed
from connectors.formats import Document
from connectors.reading import Commit, Means, Reading
from connectors.source import Batch

log = logging.getLogger("newswatch.files")

_TRIES = 3  # an unexpected error may be the machine's, which has no memory or no file handles left just now


class Intake:
    """One file. `name` is what the directory calls it, `document.name` what people are shown."""

    def __init__(self, name: str, document: Document, means: Means) -> None:
        self._name = name
        self._document = document
        self._means = means
        self._log_as = {"source": means.source}
        self._failure: Exception | None = None
        self._unsettled = False  # a batch is given out whose articles are not committed
        self.writing = False  # it was changed meanwhile: its writer is not done

    async def batches(self) -> AsyncGenerator[Batch, None]:
        """The file's batches; the commit of the last one moves it. Raises only where the state cannot be kept.

        After an unexpected error the file is tried again later, and at last goes to error/: it holds up no other.
        """
        try:
            async with aclosing(Reading(self._name, self._document, self._means).batches()) as batches:
                async for batch in batches:
                    self._unsettled = True
                    yield self._guarded(batch)
                    if self._failure:
                        break
        except Changed:
            log.info("%s: %s is still being written", self._means.source, self._document.name)
            self.writing = True
        except CheckpointError:
            raise
        except Exception as error:  # noqa: BLE001 - it is logged, with its traceback, where the file is set aside
            self._failure = error
        finally:
            if self._unsettled:  # its articles could not be published, and others' perhaps can
                self._means.drop.put_off(self._name)
        if self._failure:
            yield Batch((), self._set_aside(self._failure), ("unexpected",))

    def _guarded(self, batch: Batch) -> Batch:
        async def commit() -> None:
            self._unsettled = False
            try:
                await batch.commit()
            except CheckpointError:
                raise
            except Exception as error:  # noqa: BLE001 - as above
                self._failure = error

        return replace(batch, commit=commit)

    def _set_aside(self, error: Exception) -> Commit:
        drop, name = self._means.drop, self._document.name

        async def commit() -> None:
            if not await asyncio.to_thread(drop.has, self._name):
                log.info("%s: %s was taken away meanwhile", self._means.source, name)
                return
            tries = drop.put_off(self._name)
            log.error("%s: %s: unexpected error", self._means.source, name, exc_info=error, extra=self._log_as)
            if tries < _TRIES:
                return
            try:
                reason = f"{name}: cannot be taken in: {type(error).__name__}: {error}"
                await asyncio.to_thread(drop.reject, self._name, reason)
                log.warning("%s (moved to %s/)", reason.replace("\n", " "), ERROR, extra=self._log_as)
            except OSError as failed:
                log.error("%s: %s cannot be moved to %s/: %s", self._means.source, name, ERROR, failed)

        return commit
