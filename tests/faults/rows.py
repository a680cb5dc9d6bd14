"""The faults, each a way to hurt a running system while articles flow through it."""

import asyncio
import json
import os
import random
import resource
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from faults.account import Account, feed, plain, settle
from kafka_nodes import KafkaCluster
from plain_worker import PlainWorker

from connectors.article import Article
from connectors.kafka import KafkaSettings

SESSION_SECONDS = 6.0


@dataclass
class Scene:
    """What a fault may lay hands on."""

    kafka: KafkaSettings
    cluster: KafkaCluster
    folder: Path
    articles: int
    account: Account = field(default_factory=Account)
    workers: list["Supervised"] = field(default_factory=list)
    dice: random.Random = field(default_factory=lambda: random.Random(4))

    @asynccontextmanager
    async def running(self, count: int, **settings: Any) -> AsyncIterator[None]:
        """So many supervised workers, until the end."""
        for _ in range(count):
            self.start_worker(**settings)
        try:
            yield
        finally:
            for worker in self.workers:
                worker.end()

    def start_worker(self, **settings: Any) -> None:
        """One more."""
        number = len(self.workers)
        options = {"instance_id": f"w{number}", "session_timeout": SESSION_SECONDS, "article_timeout": 3.0} | settings
        self.workers.append(Supervised(PlainWorker(self.kafka, self.folder, **options)))

    async def feed(self, per_second: float = 150, **options: Any) -> None:
        """All articles, at a steady rate."""
        await feed(self.kafka, self.account, range(self.articles), per_second, **options)

    async def settle(self) -> None:
        """Until all is accounted for, or nothing more comes."""
        await settle(self.account, self.articles)

    async def flowing(self, share: float = 0.01) -> None:
        """Until so large a share of all articles has come through."""
        goal = min(self.articles, self.account.accounted + share * self.articles)
        while self.account.accounted < goal:
            await asyncio.sleep(0.1)


class Supervised:
    """A worker that is started again whenever it ends by itself, as a supervisor does."""

    def __init__(self, worker: PlainWorker) -> None:
        self.worker = worker
        self.starts = 0
        self._task = asyncio.create_task(self._watch())

    @property
    def pid(self) -> int:
        """Of the present process."""
        return self.worker.process.pid

    def end(self) -> None:
        """kill -9, for good."""
        self._task.cancel()
        self.worker.kill()

    async def retire(self) -> None:
        """SIGTERM, for good."""
        self._task.cancel()
        await asyncio.to_thread(self.worker.stop)

    async def _watch(self) -> None:
        while True:
            self.worker.start()
            self.starts += 1
            while self.worker.process.poll() is None:
                await asyncio.sleep(0.1)
            await asyncio.sleep(0.5)


Row = Callable[[Scene], Awaitable[None]]


async def worker_killed(scene: Scene) -> None:
    async with scene.running(1):
        feeding = asyncio.create_task(scene.feed(per_second=scene.articles / 120))
        for _ in range(10):
            await scene.flowing()
            await asyncio.sleep(scene.dice.uniform(0.0, 3.0))
            scene.workers[0].worker.process.kill()
        await feeding
        await scene.settle()


async def workers_come_and_go(scene: Scene) -> None:
    async with scene.running(2):
        feeding = asyncio.create_task(scene.feed())
        await scene.flowing(0.1)
        await scene.workers[0].retire()
        await scene.flowing(0.2)
        scene.start_worker()
        scene.start_worker()
        await feeding
        await scene.settle()


async def broker_killed(scene: Scene) -> None:
    async with scene.running(1):
        feeding = asyncio.create_task(scene.feed())
        await scene.flowing(0.2)
        node = scene.cluster.nodes[0]
        node.kill()
        await asyncio.sleep(3)
        node.start()
        await asyncio.to_thread(node.wait)
        await feeding
        await scene.settle()


async def one_of_three_brokers_down(scene: Scene) -> None:
    async with scene.running(1):
        feeding = asyncio.create_task(scene.feed())
        await scene.flowing(0.2)
        scene.cluster.nodes[1].kill()
        await feeding
        await scene.settle()


async def worker_cut_off(scene: Scene) -> None:
    """SIGSTOP for longer than the session timeout, then SIGCONT: the worker wakes up with a batch in its hands."""
    async with scene.running(2):
        feeding = asyncio.create_task(scene.feed())
        await scene.flowing(0.16)
        os.kill(scene.workers[0].pid, signal.SIGSTOP)
        await asyncio.sleep(2.5 * SESSION_SECONDS)
        os.kill(scene.workers[0].pid, signal.SIGCONT)
        await feeding
        await scene.settle()


async def poison_in_every_batch(scene: Scene) -> None:
    def make(number: int) -> tuple[Article, bytes]:
        one = plain(number)
        poison = {7: "RAISE", 23: "garbage"}.get(number % 32)
        if number % 1000 == 999:
            poison = "CRASH"
        if number % 2500 == 1249:
            poison = "HANG"
        if poison == "garbage":
            return one.model_copy(update={"body": ""}), b"\xff\xfe no article"
        return (one.model_copy(update={"body": poison}) if poison else one), b""

    async with scene.running(1):
        await scene.feed(make=make)
        await scene.settle()


async def readers_killed(scene: Scene) -> None:
    async with scene.running(1, processes=2):
        feeding = asyncio.create_task(scene.feed())
        for _ in range(10):
            await scene.flowing()
            children = Path(f"/proc/{scene.workers[0].pid}/task/{scene.workers[0].pid}/children").read_text().split()
            children += [
                child
                for task in Path(f"/proc/{scene.workers[0].pid}/task").iterdir()
                for child in (task / "children").read_text().split()
            ]
            readers = {c for c in children if b"resource_tracker" not in Path(f"/proc/{c}/cmdline").read_bytes()}
            os.kill(int(scene.dice.choice(sorted(readers))), signal.SIGKILL)
        await feeding
        await scene.settle()


async def connectors_disk_full(scene: Scene) -> None:
    """The connectors may not write a byte more to their state; later they are started anew, with room."""
    drop = scene.folder / "drop"
    drop.mkdir()
    articles = [plain(number) for number in range(scene.articles)]
    for start in range(0, scene.articles, 250):
        lines = [
            json.dumps({"id": one.id, "title": one.title, "body": one.body}) for one in articles[start : start + 250]
        ]
        (drop / f"{start:06}.jsonl").write_text("\n".join(lines))
    for one in articles:
        scene.account.send(one)
    state = scene.folder / "state" / "connectors.sqlite"
    task = json.dumps([scene.kafka.model_dump(mode="json"), str(drop), str(state)])
    command = [sys.executable, str(Path(__file__).parent / "connectors_process.py"), task]
    state.parent.mkdir()
    log = (scene.folder / "connectors.log").open("wb")

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000))

    async with scene.running(1):
        limited = subprocess.Popen(command, preexec_fn=limit, stdout=log, stderr=log)
        await asyncio.sleep(10)
        limited.kill()
        limited.wait()
        roomy = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            await scene.settle()
        finally:
            roomy.kill()
            roomy.wait()


async def clock_moved(scene: Scene) -> None:
    """A day forward, which closes every incident, and two days back."""
    clock = scene.folder / "clock"
    clock.write_text("0")
    async with scene.running(1, clock=str(clock)):
        feeding = asyncio.create_task(scene.feed())
        for seconds in (86_400, -86_400, 0):
            await scene.flowing(0.16)
            clock.write_text(str(seconds))
        await feeding
        await scene.settle()


ROWS: dict[str, tuple[int, Row]] = {
    "worker kill -9, ten times": (1, worker_killed),
    "2, 1, 3 workers under load": (1, workers_come_and_go),
    "broker kill -9 and restart": (1, broker_killed),
    "one of three brokers down": (3, one_of_three_brokers_down),
    "worker cut off, then back (SIGSTOP)": (1, worker_cut_off),
    "a poison article in every batch": (1, poison_in_every_batch),
    "reading process killed, ten times": (1, readers_killed),
    "disk full under the connectors' state": (1, connectors_disk_full),
    "clock moved": (1, clock_moved),
}
