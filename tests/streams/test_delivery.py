"""Faust's commits, and ours: what may be committed while messages are in flight."""

from types import SimpleNamespace
from typing import Any

import pytest
from faust.transport.drivers.aiokafka import Consumer as FaustConsumer
from faust.types import TP

from connectors.kafka import KafkaSettings
from streams.app import Worker
from streams.delivery import Frontier, SafeConsumer
from streams.settings import WorkerSettings

HERE = TP("articles", 0)


@pytest.mark.parametrize(
    ("acked", "committable"),
    [([], None), ([5], 6), ([6], None), ([6, 5], 7), ([5, 7], 6), ([5, 7, 6], 8), ([7, 6, 8], None)],
)
def test_nothing_is_committed_past_a_message_in_flight(acked: list[int], committable: int | None) -> None:
    frontier = Frontier()
    for offset in (5, 6, 7, 8):
        frontier.fetched(offset)
    for offset in acked:
        frontier.acked(offset)
    assert frontier.committable == committable


def test_a_gap_that_the_broker_left_is_no_message_in_flight() -> None:
    frontier = Frontier()
    for offset in (5, 9):
        frontier.fetched(offset)
        frontier.acked(offset)
    assert frontier.committable == 10


def test_a_partition_read_again_starts_over() -> None:
    frontier = Frontier()
    for offset in (5, 6, 7):
        frontier.fetched(offset)
    frontier.acked(6)
    frontier.fetched(5)
    frontier.fetched(6)
    frontier.acked(5)
    assert frontier.committable == 6


async def _consumer(kind: Any) -> Any:
    kafka = KafkaSettings(bootstrap_servers="127.0.0.1:1")
    app = Worker(kafka, WorkerSettings(app_id="test"), fail=lambda error: None).app
    app.consumer_generation_id = 3

    async def callback(message: Any) -> None:
        message.tracked = True

    consumer = kind(app.transport, callback, None, None)
    app.topics.acks_enabled_for = lambda topic: True
    return consumer


class Message(SimpleNamespace):
    """A delivered message, as far as consumers look at it."""

    __hash__ = object.__hash__


async def _deliver(consumer: Any, offsets: range, generation: int = 3) -> dict[int, Any]:
    messages = {
        offset: Message(tp=HERE, topic=HERE.topic, offset=offset, acked=False, tracked=False, generation_id=generation)
        for offset in offsets
    }
    for message in messages.values():
        await consumer.callback(message)
    return messages


@pytest.mark.parametrize(("kind", "loses"), [(FaustConsumer, True), (SafeConsumer, False)])
@pytest.mark.parametrize("committed", [None, 5])
async def test_the_first_message_is_in_flight_the_second_done(kind: Any, loses: bool, committed: int | None) -> None:
    """The canary: once Faust itself passes this, our consumer is needless."""
    consumer = await _consumer(kind)
    consumer._committed_offset[HERE] = committed
    messages = await _deliver(consumer, range(5, 8))
    consumer.ack(messages[6])
    would_commit = consumer._filter_committable_offsets(consumer._filter_tps_with_pending_acks())
    assert would_commit == ({HERE: 7} if loses else {})


async def test_messages_that_a_stream_skipped_or_of_an_earlier_assignment_do_not_count() -> None:
    consumer = await _consumer(SafeConsumer)
    messages = await _deliver(consumer, range(5, 7))
    messages[5].tracked = False
    consumer.ack(messages[5])
    assert consumer._new_offset(HERE) is None
    stale = await _deliver(consumer, range(5, 6), generation=2)
    consumer.ack(stale[5])
    assert consumer._new_offset(HERE) is None
