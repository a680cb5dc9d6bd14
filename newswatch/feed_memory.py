"""What connectors remember of their feeds, and orders to them: on this machine, or on Kafka where they share feeds."""

import asyncio
from collections.abc import Mapping

import click

from connectors.checkpoint import Checkpoint, CheckpointError
from connectors.kafka import KafkaSettings
from connectors.order import Order
from connectors.poll_state import PollState
from newswatch.options import BadInput, Unavailable
from newswatch.reachable import reachable_kafka
from newswatch.settings import Settings


def known(settings: Settings) -> tuple[dict[str, PollState], dict[str, Order]]:
    """The state of each feed that was polled, and the last order for each. Raises Unavailable.

    Without Kafka, shared feeds are shown as this machine last knew them, and a warning says so.
    """

    async def run() -> tuple[dict[str, PollState], dict[str, Order]]:
        checkpoint = Checkpoint(settings.connectors.state)
        try:
            states, orders = await checkpoint.load_all(), await checkpoint.orders()
        finally:
            checkpoint.close()
        if kafka := _sharing(settings):
            await _add_shared(kafka, states, orders)
        return states, orders

    try:
        return asyncio.run(run())
    except CheckpointError as error:
        raise Unavailable(str(error)) from error


def give(settings: Settings, orders: Mapping[str, Order]) -> None:
    """Give orders to whichever process polls each feed. Raises Unavailable, and then no order was given."""

    async def run() -> None:
        if kafka := _sharing(settings):
            await _give_shared(kafka, orders)
            return
        checkpoint = Checkpoint(settings.connectors.state)
        try:
            for source, order in orders.items():
                await checkpoint.give(source, order)
        finally:
            checkpoint.close()

    try:
        asyncio.run(run())
    except CheckpointError as error:
        raise Unavailable(str(error)) from error


def _sharing(settings: Settings) -> KafkaSettings | None:
    """The Kafka by which feeds are shared: the settings', or that of a running `newswatch up`. None: they are not."""
    if settings.connectors.group is None:
        return None
    try:
        return reachable_kafka(settings)
    except BadInput:  # then no process polls either
        return None


async def _add_shared(kafka: KafkaSettings, states: dict[str, PollState], orders: dict[str, Order]) -> None:
    from aiokafka.errors import KafkaError  # here, since feeds are mostly not shared

    from connectors import sharing
    from streams.topic import TopicReader

    try:
        async with TopicReader(kafka, sharing.STATES) as reader:
            records = [(m.key, m.value) async for m in reader.until_end() if m.key and m.value]
    except (KafkaError, OSError) as error:
        click.echo(f"Kafka cannot be reached, so this is what this machine last knew of the feeds: {error}", err=True)
        return
    there = sharing.shared(records)
    newer = {name: s for name, s in there.states.items() if name not in states or states[name].polled_at < s.polled_at}
    states.update(newer)
    orders.update(there.orders)


async def _give_shared(kafka: KafkaSettings, orders: Mapping[str, Order]) -> None:
    from aiokafka.errors import KafkaError

    from connectors import sharing
    from connectors.publisher import NotPublished

    try:
        await sharing.give(kafka, orders)
    except (KafkaError, NotPublished, OSError) as error:
        servers = kafka.bootstrap_servers
        raise Unavailable(
            f"the pollers share their feeds by Kafka, and {servers} cannot be reached: {error}"
        ) from error
