"""The whole on one machine: a broker where none is set, the connectors and the worker, and an orderly end."""

import asyncio
import contextlib
import json
import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from aiokafka.errors import KafkaError

import connectors.article
import streams.match
from connectors.kafka import KafkaSettings
from newswatch.local_broker import NOT_FOR, LocalBroker, free_port
from newswatch.settings import Settings, override_name
from newswatch.supervised import Supervised
from newswatch.topics import Progress, progress

log = logging.getLogger("newswatch.stack")

CONNECT_PATIENCE_SECONDS = 60.0  # one request's timeout and a flush fit into it
WORKER_PATIENCE_SECONDS = 60.0
_PROGRESS_SECONDS = 10.0  # to ask how far the worker is; it is asked again
_QUEUES = (connectors.article.TOPIC, streams.match.TOPIC)  # in the order of the flow of data


class BrokerLost(Exception):
    """The local broker ended by itself, and what it held with it."""


class Stack:
    """Broker, connectors and worker as child processes that end with this one.

    `start`, then `keep_running` every so often, then `drain`, then `close`. With the local broker, which forgets all
    when it stops, `drain` returns only when the worker has finished everything that the connectors took in.
    """

    def __init__(self, settings: Settings, settings_file: Path | None, log_folder: Path | None = None) -> None:
        """The parts log to files in `log_folder`, by default to where this process does."""
        self.settings = settings
        self.broker = LocalBroker() if settings.kafka.bootstrap_servers is None else None
        self._settings_file = settings_file
        self._log_folder = log_folder
        self._address_file = address_file(settings)
        self.connect: Supervised | None = None
        self.worker: Supervised | None = None

    @property
    def kafka(self) -> KafkaSettings:
        """How to reach the broker that is used."""
        return self.broker.settings(self.settings.kafka) if self.broker else self.settings.kafka

    def start(self) -> None:
        """Start all parts. Raises `local_broker.BrokerUnavailable`."""
        if self.broker:
            self.broker.start()
            log.warning("no kafka.bootstrap_servers is set: using a local broker. %s", NOT_FOR)
            self._address_file.parent.mkdir(parents=True, exist_ok=True)
            address = {"bootstrap_servers": self.broker.bootstrap_servers, "pid": os.getpid()}
            self._address_file.write_text(json.dumps(address), encoding="utf-8")
        self._choose_ports()
        self.connect = self._part("connect")
        self.worker = self._part("worker")
        for part in self.parts:
            part.start()

    @property
    def parts(self) -> Sequence[Supervised]:
        """The supervised commands."""
        return [part for part in (self.connect, self.worker) if part]

    def keep_running(self) -> None:
        """Restart what has ended. Raises `supervised.CannotRun`, `BrokerLost`."""
        self._keep_running(*self.parts)

    async def drain(self, hurry: asyncio.Event) -> dict[str, int]:
        """Stop the connectors, let the worker finish, stop the worker; return what was left undone, by topic.

        Nothing is left undone unless `hurry` is set meanwhile (then all is killed at once), or the broker is lost.
        With a Kafka of the user's own the worker need not finish: Kafka keeps what it has not read.
        """
        if self.connect:
            log.info("stopping: the connectors finish what they have taken in")
            await self._end(self.connect, CONNECT_PATIENCE_SECONDS, hurry)
        left = await self._finish_reading(hurry) if self.broker and self.worker else {}
        if self.worker:
            await self._end(self.worker, WORKER_PATIENCE_SECONDS, hurry)
        return left

    def close(self) -> None:
        """Stop whatever still runs, the broker last."""
        for part in self.parts:
            part.stop(patience_seconds=1)
        if self.broker:
            self.broker.stop()
            self._address_file.unlink(missing_ok=True)

    async def _finish_reading(self, hurry: asyncio.Event) -> dict[str, int]:
        left: dict[str, int] = {}
        told = time.monotonic()
        while True:
            try:
                come = await self._progress()
            except KafkaError as error:
                log.warning("cannot ask the broker how much is left: %s", error)
            else:
                left = {topic: at.left for topic, at in come.items() if at.left}
                if not left:
                    log.info("finished: nothing is left of %s", describe({t: at.there for t, at in come.items()}))
                    return {}
            if hurry.is_set():
                return left
            if time.monotonic() - told > 5:
                told = time.monotonic()
                log.info("stopping: the worker still has to read %s", describe(left))
            self._keep_running(self.worker)
            await asyncio.sleep(0.5)

    def _keep_running(self, *parts: Supervised | None) -> None:
        if self.broker and not self.broker.alive:
            raise BrokerLost("the local broker ended by itself, and what it held is lost with it")
        for part in parts:
            if part:
                part.keep_running()

    async def _progress(self) -> dict[str, Progress]:
        soon = self.kafka.model_copy(update={"answer_timeout": _PROGRESS_SECONDS})
        return await progress(soon, self.settings.worker.app_id, _QUEUES)

    async def _end(self, part: Supervised, patience_seconds: float, hurry: asyncio.Event) -> None:
        part.ask_to_stop()
        deadline = time.monotonic() + patience_seconds
        while part.running and not hurry.is_set() and time.monotonic() < deadline:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(hurry.wait(), 0.05)
        if part.running:
            log.warning("%s did not end in time and is killed", part.name)
            part.stop(patience_seconds=0)

    def _choose_ports(self) -> None:
        """Port 0 means any: chosen here, since this process must know it too."""
        connectors, worker = self.settings.connectors, self.settings.worker
        self.settings = self.settings.model_copy(
            update={
                "connectors": connectors.model_copy(update={"metrics_port": connectors.metrics_port or free_port()}),
                "worker": worker.model_copy(update={"metrics_port": worker.metrics_port or free_port()}),
            }
        )

    def _part(self, name: str) -> Supervised:
        command = [sys.executable, "-m", "newswatch", name]
        if self._settings_file:
            command += ["--settings", str(self._settings_file)]
        kafka = self.kafka
        environment = os.environ | {
            override_name("kafka", "bootstrap_servers"): kafka.bootstrap_servers or "",
            override_name("kafka", "security_protocol"): kafka.security_protocol,
            override_name("kafka", "idempotent_producer"): str(kafka.idempotent_producer),
            override_name("connectors", "metrics_port"): str(self.settings.connectors.metrics_port),
            override_name("worker", "metrics_port"): str(self.settings.worker.metrics_port),
        }
        return Supervised(name, command, environment, self._log_folder / f"{name}.log" if self._log_folder else None)


def address_file(settings: Settings) -> Path:
    """Where `newswatch up` notes the address of its local broker, for the other commands."""
    return settings.connectors.state.parent / "local-broker.json"


def describe(counts: dict[str, int]) -> str:
    """`3 articles and 1 matches`."""
    return " and ".join(f"{count:,} {topic}" for topic, count in counts.items())
