"""Rules change while workers run: by a push, by a file, and never for the worse."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from connectors.kafka import KafkaSettings, create_topics
from streams.rulebook import Rulebook, RulebookError
from streams.rules_source import TOPIC, RulesSource, clear, push

pytestmark = pytest.mark.broker

_RULES = """
entities:
  {name}: {{type: person, names: [{name} Mwangi]}}
rules:
  - id: {name}
    when: {{mentions: {name}}}
"""


def _write(folder: Path, name: str, text: str | None = None) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "watch.yaml").write_text(text or _RULES.format(name=name))
    return folder


def _names(rulebook: Rulebook) -> list[str]:
    return [rule.id for rule in rulebook.rules]


@asynccontextmanager
async def _watching(kafka: KafkaSettings, folder: Path) -> AsyncIterator[asyncio.Queue[list[str]]]:
    """A worker's view of the rules: first those of its start, then every change."""
    changes: asyncio.Queue[list[str]] = asyncio.Queue()
    source = RulesSource(kafka, folder)
    changes.put_nowait(_names(await source.start()))
    task = asyncio.create_task(source.watch(lambda rulebook: changes.put_nowait(_names(rulebook))))
    try:
        yield changes
    finally:
        task.cancel()
        await source.stop()


async def _next(changes: asyncio.Queue[list[str]]) -> list[str]:
    return await asyncio.wait_for(changes.get(), 20)


async def test_a_push_reaches_every_worker_and_outlives_it(kafka: KafkaSettings, tmp_path: Path) -> None:
    await create_topics(kafka, TOPIC)
    one, other = _write(tmp_path / "one", "alice"), _write(tmp_path / "other", "brian")
    pushed = _write(tmp_path / "pushed", "carol")
    async with _watching(kafka, one) as first, _watching(kafka, other) as second:
        assert (await _next(first), await _next(second)) == (["alice"], ["brian"])
        await push(kafka, pushed)
        assert (await _next(first), await _next(second)) == (["carol"], ["carol"])
    async with _watching(kafka, one) as again:
        assert await _next(again) == ["carol"]
        _write(one, "dave")  # of no account while pushed rules are in force
        await clear(kafka)
        assert await _next(again) == ["dave"]


async def test_an_edited_file_is_noticed_and_a_bad_edit_is_not_followed(kafka: KafkaSettings, tmp_path: Path) -> None:
    await create_topics(kafka, TOPIC)
    folder = _write(tmp_path / "rules", "alice")
    async with _watching(kafka, folder) as changes:
        assert await _next(changes) == ["alice"]
        _write(folder, "", "rules: [{id: x, whenn: {}}]")
        await asyncio.sleep(3)
        assert changes.empty()
        _write(folder, "brian")
        assert await _next(changes) == ["brian"]


async def test_rules_with_a_mistake_are_not_pushed(kafka: KafkaSettings, tmp_path: Path) -> None:
    await create_topics(kafka, TOPIC)
    with pytest.raises(RulebookError, match=r"watch\.yaml"):
        await push(kafka, _write(tmp_path / "bad", "", "rules: [{id: x, whenn: {}}]"))
    async with _watching(kafka, _write(tmp_path / "own", "alice")) as changes:
        assert await _next(changes) == ["alice"]
