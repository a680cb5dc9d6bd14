"""Runs a scenario through a real stack, from the first article to the last alert."""

import asyncio
import logging
import signal
import time
from collections.abc import Callable
from pathlib import Path

from newswatch.demo.scenario import Scenario, drop
from newswatch.demo.summary import Outcome
from newswatch.observe import Observer
from newswatch.stack import Stack

log = logging.getLogger("newswatch.demo")

_STALLED_SECONDS = 120.0  # the models load within some ten


class Stalled(Exception):
    """Nothing moved for two minutes; the message says how far it came."""


class Interrupted(Exception):
    """The user pressed Ctrl-C."""


async def run(
    scenario: Scenario, stack: Stack, inbox: Path, show: Callable[[Observer], None] = lambda _: None
) -> Outcome:
    """Drop the files, wait until everything is through, drain the stack; `show` is called twice a second.

    Raises `Stalled`, `Interrupted`, and what `Stack.keep_running` raises. The stack is started, and stays to be closed.
    """
    interrupted = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, interrupted.set)
    began = time.monotonic()
    drop(scenario, inbox)
    observer = Observer(stack)
    watching = asyncio.create_task(observer.watch())
    try:
        await _until_through(scenario, stack, inbox, observer, interrupted, show)
        last = observer.snapshot()
        left = await stack.drain(interrupted)
        if left or interrupted.is_set():
            raise Interrupted
        await observer.read_to_end()
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    show(observer)
    return Outcome(
        articles_in=last.articles_in,
        articles_read=last.articles_read,
        dead_letters=last.dead_letters,
        refused=_refused(inbox),
        alerts=tuple(observer.alerts.values()),
        seconds=time.monotonic() - began,
    )


async def _until_through(
    scenario: Scenario,
    stack: Stack,
    inbox: Path,
    observer: Observer,
    interrupted: asyncio.Event,
    show: Callable[[Observer], None],
) -> None:
    moved, since = None, time.monotonic()
    while True:
        stack.keep_running()
        show(observer)
        now = observer.snapshot()
        waiting = [file.name for file in inbox.iterdir() if file.is_file() and file.name in scenario.files]
        through = now.articles_in >= scenario.articles and now.articles_read + now.dead_letters >= now.articles_in
        if not waiting and through:
            return
        progress = (len(waiting), now.articles_in, now.articles_read, now.dead_letters)
        if progress != moved:
            moved, since = progress, time.monotonic()
        elif time.monotonic() - since > _STALLED_SECONDS:
            raise Stalled(
                f"nothing has moved for {_STALLED_SECONDS:.0f} s: {len(waiting)} files wait, {now.articles_in} of "
                f"{scenario.articles} articles reached Kafka, {now.articles_read} were read"
            )
        try:
            await asyncio.wait_for(interrupted.wait(), 0.5)
        except TimeoutError:
            continue
        raise Interrupted


def _refused(inbox: Path) -> dict[str, str]:
    reasons = {}
    for file in sorted(inbox.glob("error/*.reason")):
        reasons[file.name.removesuffix(".reason")] = file.read_text(encoding="utf-8").strip()
    return reasons
