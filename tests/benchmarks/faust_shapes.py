"""What plain Faust does with messages whose handler raises: why newswatch has a commit frontier of its own.

`make faust-shapes` runs every shape on Apache Kafka: 20 messages in one partition, the handler raises on the sixth.
Printed: how many were handled, what was committed, and how many lie below the committed offset without having been
handled: these are lost, no restart delivers them again.
"""

import asyncio
import os
import sys
import time
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import faust
from brokers import committed, publish, running_broker

from connectors.kafka import KafkaSettings, create_topics
from connectors.topic import TopicSpec
from streams.delivery import SafeApp

MESSAGES, BAD = 20, 5
RUN_SECONDS = 16.0
Handle = Callable[[bytes], None]


async def _for(stream: Any, handle: Handle) -> None:
    async for value in stream:
        handle(value)


async def _events(stream: Any, handle: Handle) -> None:
    async for event in stream.noack().events():
        handle(event.value)
        await stream.ack(event)


async def _take(stream: Any, handle: Handle) -> None:
    async for batch in stream.take(8, within=0.2):
        for value in batch:
            handle(value)


async def _noack_take(stream: Any, handle: Handle) -> None:
    async for batch in stream.noack_take(8, within=0.2):
        for event in batch:
            handle(event.value)
            await stream.ack(event)


SHAPES: dict[str, tuple[type[faust.App], Callable[[Any, Handle], Awaitable[None]]]] = {
    "async for": (faust.App, _for),
    "noack().events()": (faust.App, _events),
    "take(n)": (faust.App, _take),
    "noack_take(n)": (faust.App, _noack_take),
    "noack_take(n) on newswatch's transport": (SafeApp, _noack_take),
}


def work(shape: str, broker: str, group: str, topic: str, done: Path) -> None:
    """Run a worker of this shape until it is killed; the values that it handled are appended to `done`."""
    kind, loop = SHAPES[shape]
    app = kind(
        group, broker=f"aiokafka://{broker}", web_enabled=False, broker_commit_interval=0.5, store="memory://",
        topic_allow_declare=False, topic_disable_leader=True, consumer_auto_offset_reset="earliest",
    )  # fmt: skip

    def handle(value: bytes) -> None:
        if int(value) == BAD:
            raise ValueError("this one cannot be handled")
        with done.open("a") as file:
            file.write(f"{int(value)}\n")

    async def process(stream: Any) -> None:
        await loop(stream, handle)

    app.agent(app.topic(topic, value_type=bytes, value_serializer="raw"))(process)
    app.finalize()
    faust.Worker(app, loglevel="CRITICAL").execute_from_commandline()


async def measure(kafka: KafkaSettings, shape: str, folder: Path) -> str:
    """One row of the table."""
    spec, group = TopicSpec(f"shape-{uuid.uuid4().hex[:8]}"), f"shapes-{uuid.uuid4().hex[:8]}"
    one = kafka.model_copy(update={"partitions": 1})
    await create_topics(one, spec)
    await publish(one, spec, [(b"k", b"%d" % number) for number in range(MESSAGES)])
    done = folder / f"{group}.txt"
    done.touch()
    command = [sys.executable, __file__, shape, kafka.bootstrap_servers or "", group, kafka.topic(spec), str(done)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(Path(part).absolute()) for part in sys.path)}
    quiet = asyncio.subprocess.DEVNULL
    worker = await asyncio.create_subprocess_exec(*command, cwd=folder, env=environment, stdout=quiet, stderr=quiet)
    await asyncio.sleep(RUN_SECONDS)
    offset = (await committed(one, group, spec)).get(0, 0)
    worker.kill()
    await worker.wait()
    handled = {int(line) for line in done.read_text().split()}
    lost = [number for number in range(offset) if number not in handled]
    return f"{shape:40} {len(handled):7} {offset:9} {len(lost):5}  {lost or ''}"


async def table() -> None:
    """Print a row for each shape."""
    with running_broker() as (kafka, _), TemporaryDirectory() as folder:
        print(f"{'shape':40} {'handled':>7} {'committed':>9} {'lost':>5}", flush=True)
        for shape in SHAPES:
            print(await measure(kafka, shape, Path(folder)), flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        work(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4], Path(sys.argv[5]))
    else:
        started = time.monotonic()
        asyncio.run(table())
        print(f"({time.monotonic() - started:.0f} s)")
