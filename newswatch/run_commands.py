"""`newswatch connect` and `newswatch worker`: one part each, as a deployment runs them."""

import asyncio
import errno
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from aiokafka.errors import KafkaError

from newswatch.heard_opinion import heard_opinion
from newswatch.intake_bars import intake_bars
from newswatch.options import BadInput, Unavailable, examples, settings_option
from newswatch.settings import Settings


@click.command(
    epilog=examples(
        "newswatch connect",
        "newswatch connect --settings /etc/newswatch/newswatch.yaml",
        "NEWSWATCH_KAFKA_BOOTSTRAP_SERVERS=kafka:9092 newswatch connect",
    )
)
@settings_option
def connect(settings: Settings) -> None:
    """Run the connectors: feeds and directories into Kafka.

    Stops on SIGTERM or Ctrl-C after what it has taken in is acknowledged by the broker.
    """
    from connectors import runner  # here, since the other commands need neither aiohttp nor feedparser

    _need_kafka(settings)

    async def run() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        with intake_bars() as bars:
            await runner.run(settings.kafka, settings.connectors, stop, bars)

    with _surroundings(settings):
        asyncio.run(run())


@click.command(
    epilog=examples(
        "newswatch worker",
        "NEWSWATCH_WORKER_PROCESSES=4 newswatch worker --settings newswatch.yaml",
    )
)
@settings_option
def worker(settings: Settings) -> None:
    """Run a worker: read articles, hold them against the rules, send alerts.

    Run as many as there are partitions, on as many machines as you like; several machines need a shared database
    (worker.database). Stops on SIGTERM or Ctrl-C after the batch in hand. Exit status 70: an unexpected error, start
    it again; nothing is lost.
    """
    from streams import worker as streams_worker  # here, since Faust takes long to import
    from streams.rulebook import RulebookError

    _need_kafka(settings)
    heard_opinion(settings)
    try:
        with _surroundings(settings):
            sys.exit(streams_worker.run(settings.kafka, settings.worker))
    except RulebookError as error:
        raise BadInput(str(error)) from error


@contextmanager
def _surroundings(settings: Settings) -> Iterator[None]:
    """Kafka that is away, a port that is taken, a folder that cannot be made: said in one line, exit status 1."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.EADDRINUSE, errno.EADDRNOTAVAIL):
            ports = f"{settings.connectors.metrics_port} (connectors) and {settings.worker.metrics_port} (worker)"
            raise Unavailable(f"cannot listen for metrics: {error.strerror}; metrics_port is {ports}") from error
        if error.errno in (errno.EACCES, errno.ENOTDIR, errno.EEXIST, errno.EROFS):
            raise Unavailable(f"{error.filename or 'this machine'}: {error.strerror}") from error
        raise
    except KafkaError as error:
        raise Unavailable(f"cannot work with Kafka at {settings.kafka.bootstrap_servers}: {error}") from error


def _need_kafka(settings: Settings) -> None:
    if settings.kafka.bootstrap_servers is None:
        raise BadInput(
            "no Kafka to connect to: set kafka.bootstrap_servers in the settings file, or "
            "NEWSWATCH_KAFKA_BOOTSTRAP_SERVERS\n(`newswatch up` starts a local broker and runs all parts on it)"
        )
