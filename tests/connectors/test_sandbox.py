"""The processes that parsing runs in: each limit holds, and what breaks it harms no other call."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from misbehaviour import allocate, die, echo, fail, recurse, spin

from connectors.sandbox import Exceeded, Excess, Failed, Sandbox

TESTS = str(Path(__file__).parent.parent)


@pytest.mark.parametrize(
    ("function", "excess", "seconds"),
    [
        (spin, Excess.TIME, 0.5),
        (allocate, Excess.MEMORY, 60),
        (recurse, Excess.DEPTH, 60),
        (die, Excess.CRASH, 60),
    ],
)
async def test_each_limit_of_the_sandbox_holds(
    function: Callable[[], object], excess: Excess, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", TESTS)
    sandbox = Sandbox(workers=1, timeout=seconds)
    try:
        with pytest.raises(Exceeded) as caught:
            await sandbox.run(function)
        assert caught.value.excess is excess
        assert await sandbox.run(echo, "still there") == "still there"
    finally:
        await sandbox.close()


async def test_an_unexpected_error_carries_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", TESTS)
    sandbox = Sandbox(workers=1)
    try:
        with pytest.raises(Failed, match="no such thing"):
            await sandbox.run(fail)
        large = "x" * 20_000_000
        assert await asyncio.gather(*(sandbox.run(echo, large) for _ in range(3))) == [large] * 3
    finally:
        await sandbox.close()
