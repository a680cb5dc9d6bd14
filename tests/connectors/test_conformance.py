"""What every source promises, tried on every kind that there is. A new kind is found by itself and needs only a sample:
`tests/data/sources/<kind>.<ending>`, an answer of its with at least two articles."""

import asyncio
import importlib
import inspect
import pkgutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, aclosing, asynccontextmanager
from pathlib import Path

import pytest
from outlets import outlet

import connectors
from connectors.article import Article
from connectors.checkpoint import Checkpoint
from connectors.controls import Controls
from connectors.fetch import Fetcher
from connectors.files import DirectorySource
from connectors.hosts import Hosts
from connectors.kinds import KINDS
from connectors.polled import PolledSource, polled_source
from connectors.sandbox import Sandbox
from connectors.settings import DirectorySettings, FeedSettings
from connectors.source import Health, Source, Unavailable
from connectors.surroundings import Surroundings

SAMPLES = Path(__file__).parent.parent / "data" / "sources"


def source_classes() -> set[type]:
    """All classes of the package that can be polled."""
    found = set()
    for module in pkgutil.walk_packages(connectors.__path__, "connectors."):
        for _, item in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            named = {"wait", "poll", "close"} <= set(dir(item)) and item is not Source
            if named and item.__module__.startswith("connectors."):
                found.add(item)
    return found


class Trial:
    """A source, with what makes it bring its sample, and what makes it unavailable."""

    def __init__(self, make: Callable[[], Source], fill: Callable[[], None], spoil: Callable[[], None]) -> None:
        self.make, self.fill, self.spoil = make, fill, spoil


@asynccontextmanager
async def polled(kind: str, tmp_path: Path) -> AsyncIterator[Trial]:
    [sample] = SAMPLES.glob(f"{kind}.*")
    async with AsyncExitStack() as stack:
        there = await stack.enter_async_context(outlet())
        checkpoint, hosts, sandbox = Checkpoint(tmp_path / "state.sqlite"), Hosts(), Sandbox(1)
        stack.callback(checkpoint.close)
        stack.push_async_callback(sandbox.close)
        fetcher = Fetcher(user_agent="newswatch/test", timeout=10, max_bytes=1_000_000, hosts=hosts)
        stack.push_async_callback(fetcher.close)
        around = Surroundings(fetcher, hosts, sandbox, checkpoint, Controls(checkpoint))
        settings = FeedSettings(
            url=there.url + "/it", id="trial", kind=kind, interval=0.01, allow_private_addresses=True
        )
        yield Trial(
            lambda: polled_source(settings, around),
            lambda: there.answers.update({"/it": sample.read_bytes()}),
            lambda: there.answers.update({"/it": "neither this nor that"}),
        )


@asynccontextmanager
async def directory(tmp_path: Path) -> AsyncIterator[Trial]:
    checkpoint, sandbox, drop = Checkpoint(tmp_path / "state.sqlite"), Sandbox(1), tmp_path / "drop"
    settings = DirectorySettings(path=drop, id="trial", settle=0, scan_interval=0.01)
    made: list[DirectorySource] = []

    def make() -> Source:
        for source in made:
            source._drop.release()  # as the end of its process would
        made.append(DirectorySource(settings, checkpoint, sandbox, 500_000))
        return made[-1]

    def fill() -> None:
        drop.mkdir(exist_ok=True)
        (drop / "a.jsonl").write_text('{"title": "One"}\n{"title": "Two"}\n')

    def spoil() -> None:
        drop.mkdir(exist_ok=True)
        (drop / "finished").write_text("not a directory")

    yield Trial(make, fill, spoil)
    for source in made:
        await source.close()
    await sandbox.close()
    checkpoint.close()


TRIALS: dict[str, Callable[[Path], AbstractAsyncContextManager[Trial]]] = {"directory": directory} | {
    kind: lambda tmp_path, kind=kind: polled(kind, tmp_path)  # type: ignore[misc]
    for kind in KINDS
}


async def take(source: Source, commit: bool = True) -> list[Article]:
    async with asyncio.timeout(120):
        await source.wait()
    taken: list[Article] = []
    async with aclosing(source.poll()) as batches:
        async for batch in batches:
            taken += batch.articles
            if commit:
                await batch.commit()
    return taken


def test_every_source_of_the_package_is_tried() -> None:
    assert source_classes() == {PolledSource, DirectorySource}, "give a new class of source a trial of its own"
    assert {path.stem for path in SAMPLES.iterdir()} == set(KINDS), "give a new kind a sample"


@pytest.mark.parametrize("name", TRIALS)
async def test_articles_are_whole_and_come_once(name: str, tmp_path: Path) -> None:
    async with TRIALS[name](tmp_path) as trial:
        trial.fill()
        source = trial.make()
        taken = await take(source)
        assert len(taken) >= 2
        assert len({article.id for article in taken}) == len(taken)
        for article in taken:
            assert article.source_id == source.id == "trial"
            assert article.text and article.publisher and article.connector
            assert Article.model_validate_json(article.model_dump_json()) == article
        assert await take(source) == []
        assert await take(trial.make()) == [], "nor after a restart"


@pytest.mark.parametrize("name", TRIALS)
async def test_what_was_not_committed_comes_again_with_the_same_ids(name: str, tmp_path: Path) -> None:
    async with TRIALS[name](tmp_path) as trial:
        trial.fill()
        first = await take(trial.make(), commit=False)
        second = await take(trial.make())
        assert [(article.id, article.version) for article in first] == [(a.id, a.version) for a in second]


@pytest.mark.parametrize("name", TRIALS)
async def test_what_cannot_be_read_is_unavailable_for_a_named_reason(name: str, tmp_path: Path) -> None:
    async with TRIALS[name](tmp_path) as trial:
        trial.spoil()
        with pytest.raises(Unavailable) as caught:
            await take(trial.make())
        assert caught.value.reason.replace("_", "").isalpha()


@pytest.mark.parametrize("name", TRIALS)
async def test_a_poll_that_is_broken_off_leaves_the_source_usable(name: str, tmp_path: Path) -> None:
    async with TRIALS[name](tmp_path) as trial:
        trial.fill()
        source = trial.make()
        async with aclosing(source.poll()) as batches:
            await anext(batches)
        assert len(await take(source)) >= 2
        assert source.health == Health()
        await source.close()
        await source.close()
