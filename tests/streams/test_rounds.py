"""Rounds beside the articles: what fails is done again, what has begun is finished."""

import asyncio

from streams.rounds import regularly


async def test_a_round_that_has_begun_is_finished_and_no_further_one_begins() -> None:
    stop, steps = asyncio.Event(), []

    async def publish() -> None:
        steps.append("sent")
        stop.set()
        await asyncio.sleep(0.01)
        steps.append("taken out of the outbox")

    await regularly("publish", publish, 60.0, stop)
    assert steps == ["sent", "taken out of the outbox"]


async def test_a_round_that_fails_is_done_again() -> None:
    stop, tries = asyncio.Event(), []

    async def stumble() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise OSError("no broker")
        stop.set()

    await regularly("stumble", stumble, 0.001, stop)
    assert len(tries) == 3


async def test_a_pause_ends_with_the_stop() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.01, stop.set)

    async def nothing() -> None: ...

    await asyncio.wait_for(regularly("wait", nothing, 3_600.0, stop), 30.0)
