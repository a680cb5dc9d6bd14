"""Where a worker's rules come from, and how they change while it runs: by files that are watched, or by a push.

What is pushed goes to every worker by a compacted topic that each reads whole, outside any consumer group. It is one
message with all files in it, not one a rule: a rule and the entities that it names change together or not at all.
While the topic holds rules, they are in force everywhere and the files are not; clearing it gives way to the files.
"""

import asyncio
import json
import logging
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from connectors.kafka import KafkaSettings
from connectors.topic import TopicSpec
from streams import metrics
from streams.message import Message
from streams.rulebook import Rulebook, RulebookError, load_rulebook
from streams.topic import TopicReader, publish

log = logging.getLogger("newswatch.rules")

TOPIC = TopicSpec("rules", compacted=True)
_KEY = b"rulebook"
_LOOK_SECONDS = 1.0


class RulesSource:
    """The rules in force. Use `start` once, then `watch` for as long as the worker runs."""

    def __init__(self, kafka: KafkaSettings, path: Path) -> None:
        self._path = path
        self._reader = TopicReader(kafka, TOPIC)
        self._pushed: bytes | None = None
        self._seen: tuple[object, ...] = ()

    async def start(self) -> Rulebook:
        """The rules that were pushed last, else those of the files.

        Raises `RulebookError` where they cannot be used, an `aiokafka.errors.KafkaError` where Kafka cannot be.
        """
        await self._reader.__aenter__()
        async for message in self._reader.until_end():
            self._take(message)
        self._seen = self._look()
        return await asyncio.to_thread(self._load)

    async def watch(self, change: Callable[[Rulebook], None]) -> None:
        """Call `change` with new rules whenever they change, for ever. Rules that cannot be used change nothing."""
        while True:
            for message in await self._reader.next(_LOOK_SECONDS):
                self._take(message)
            looks = await asyncio.to_thread(self._look)
            if looks == self._seen:
                continue
            self._seen = looks
            try:
                change(await asyncio.to_thread(self._load))
            except (RulebookError, OSError) as error:
                metrics.RULEBOOK_FAILURES.inc()
                log.error("the rules were changed to what cannot be used; the last good ones stay in force: %s", error)

    async def stop(self) -> None:
        """Disconnect."""
        await self._reader.__aexit__()

    def _take(self, message: Message) -> None:
        if message.key == _KEY:
            self._pushed = message.value

    def _look(self) -> tuple[object, ...]:
        """Whatever changes when the rules in force change."""
        if self._pushed is not None:
            return (self._pushed,)
        files = sorted(self._path.rglob("*.y*ml")) if self._path.is_dir() else [self._path]
        found = []
        for file in files:
            try:
                status = file.stat()
            except FileNotFoundError:
                continue
            found.append((str(file), status.st_mtime_ns, status.st_size, status.st_ino))
        return tuple(found)

    def _load(self) -> Rulebook:
        return load_rulebook(self._path) if self._pushed is None else unpack(self._pushed)


async def push(kafka: KafkaSettings, path: Path) -> Rulebook:
    """Put the rules of a file or folder in force on every worker, once they are found good. Raises `RulebookError`."""
    rulebook = load_rulebook(path)
    files = sorted(path.rglob("*.y*ml")) if path.is_dir() else [path]
    base = path if path.is_dir() else path.parent
    texts = {str(file.relative_to(base)): file.read_text(encoding="utf-8") for file in files if file.is_file()}
    await publish(kafka, [_message(kafka, json.dumps({"files": texts}).encode())])
    return rulebook


async def clear(kafka: KafkaSettings) -> None:
    """Take back what was pushed: every worker's own files are in force again."""
    await publish(kafka, [_message(kafka, None)])


def unpack(value: bytes) -> Rulebook:
    """The rulebook of a pushed message. Raises `RulebookError`, with file names as they were pushed."""
    files: Mapping[str, str] = json.loads(value)["files"]
    with tempfile.TemporaryDirectory(prefix="newswatch-rules-") as folder:
        for name, text in files.items():
            file = Path(folder, name)
            if not file.resolve().is_relative_to(Path(folder).resolve()):
                raise ValueError(f"{name!r} is outside the rules' folder")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return load_rulebook(Path(folder))


def _message(kafka: KafkaSettings, value: bytes | None) -> Message:
    return Message(_KEY, value, kafka.topic(TOPIC), 0, 0)
