"""The pool of reading processes: order, time limits, deaths."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from streams.reading_process import Failure, FailureReason, PoolBroken
from streams.workers import Pool


def open_reader(config: dict[str, Any]) -> Callable[[bytes], str]:
    """Does what the item says; `config` is what it answers with."""
    if config.get("broken"):
        raise RuntimeError("no model here")

    def read(item: bytes) -> str:
        if item == b"die":
            os.kill(os.getpid(), signal.SIGKILL)
        if item == b"hang":
            time.sleep(3600)
        if item == b"raise":
            raise ValueError("told to")
        if item.startswith(b"once:") and not _was_here(item):
            os.kill(os.getpid(), signal.SIGKILL)
        return f"{config['name']} {item.decode()}"

    return read


def _was_here(item: bytes) -> bool:
    path = item.split(b":", 1)[1]
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return True
    return False


@asynccontextmanager
async def pool(processes: int = 1, timeout: float = 2.0, **config: Any) -> AsyncIterator[Pool[str]]:
    created: Pool[str] = Pool(open_reader, {"name": "one"} | config, processes=processes, timeout=timeout)
    try:
        await created.start()
        yield created
    finally:
        created.close()


def shown(results: list[Any]) -> list[Any]:
    return [result.reason if isinstance(result, Failure) else result for result in results]


async def test_results_are_in_the_order_of_the_items() -> None:
    async with pool(processes=2) as readers:
        items = [f"{number}".encode() for number in range(50)]
        assert await readers.run(items) == [f"one {number}" for number in range(50)]
        assert await readers.run([]) == []


async def test_the_bad_are_named_and_the_good_are_read() -> None:
    async with pool() as readers:
        results = await readers.run([b"a", b"raise", b"b", b"die", b"c", b"hang", b"d"])
        reasons = [FailureReason.ERROR, FailureReason.CRASHED, FailureReason.TIMEOUT]
        assert shown(results) == ["one a", reasons[0], "one b", reasons[1], "one c", reasons[2], "one d"]
        assert "told to" in results[1].error
        assert readers.restarts >= 3
        assert await readers.run([b"e"]) == ["one e"]


async def test_an_article_whose_process_was_killed_by_somebody_else_is_read_all_the_same(tmp_path: Any) -> None:
    async with pool() as readers:
        item = f"once:{tmp_path / 'here'}".encode()
        assert await readers.run([b"a", item, b"b"]) == ["one a", f"one {item.decode()}", "one b"]


async def test_a_new_configuration_holds_from_the_next_batch_on() -> None:
    async with pool(processes=2) as readers:
        readers.replace({"name": "two"})
        assert await readers.run([b"a", b"b", b"c"]) == ["two a", "two b", "two c"]


async def test_a_process_that_dies_idle_is_revived() -> None:
    async with pool() as readers:
        os.kill(readers.pids[0], signal.SIGKILL)
        while readers.alive:  # noqa: ASYNC110 - a death has no event
            await asyncio.sleep(0.01)
        await readers.revive()
        assert readers.alive


async def test_a_pool_that_cannot_start_says_why() -> None:
    with pytest.raises(PoolBroken, match="no model here"):
        async with pool(broken=True):
            pass
