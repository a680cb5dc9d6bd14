"""Lag and content of topics, on a real broker."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from connectors.kafka import KafkaSettings, create_topics, start
from connectors.topic import TopicSpec
from newswatch.local_broker import LocalBroker
from newswatch.topics import Progress, progress, read_topic

pytestmark = pytest.mark.broker

FIRST, SECOND = TopicSpec("first"), TopicSpec("second")


@pytest.fixture(scope="module")
def broker() -> Iterator[LocalBroker]:
    with LocalBroker() as running:
        yield running


@pytest.fixture
def kafka(broker: LocalBroker, request: pytest.FixtureRequest) -> KafkaSettings:
    return broker.settings(KafkaSettings(topic_prefix=f"{request.node.name}.", partitions=2))


async def produce(kafka: KafkaSettings, spec: TopicSpec, values: list[bytes | None]) -> None:
    producer = AIOKafkaProducer(**kafka.producer_arguments())
    await start(kafka, producer)
    for number, value in enumerate(values):
        await producer.send_and_wait(kafka.topic(spec), value, key=b"k", partition=number % 2)
    await producer.stop()


async def commit(kafka: KafkaSettings, group: str, spec: TopicSpec, offsets: list[int]) -> None:
    consumer = AIOKafkaConsumer(**kafka.client_arguments(), group_id=group, enable_auto_commit=False)
    await start(kafka, consumer)
    positions = {TopicPartition(kafka.topic(spec), n): offset for n, offset in enumerate(offsets)}
    consumer.assign(list(positions))  # a member of the group without joining it: no rebalance to wait for
    await consumer.commit(positions)
    await consumer.stop()


async def collect(values: AsyncIterator[bytes]) -> list[bytes]:
    return [value async for value in values]


def test_counts_what_is_not_committed(kafka: KafkaSettings) -> None:
    async def scenario() -> list[dict[str, Progress]]:
        await create_topics(kafka, FIRST, SECOND)
        await produce(kafka, FIRST, [b"1", b"2", b"3"])
        seen = [await progress(kafka, "group", [FIRST, SECOND])]
        await commit(kafka, "group", FIRST, [1, 1])
        seen.append(await progress(kafka, "group", [FIRST, SECOND]))
        await commit(kafka, "group", FIRST, [2, 1])
        seen.append(await progress(kafka, "group", [FIRST, SECOND]))
        return seen

    assert asyncio.run(scenario()) == [
        {"first": Progress(there=3, left=3), "second": Progress(0, 0)},
        {"first": Progress(there=3, left=1), "second": Progress(0, 0)},
        {"first": Progress(there=3, left=0), "second": Progress(0, 0)},
    ]


def test_a_batch_counts_as_many_as_it_holds(kafka: KafkaSettings) -> None:
    async def scenario() -> Progress:
        await create_topics(kafka, FIRST)
        producer = AIOKafkaProducer(**kafka.producer_arguments())
        await start(kafka, producer)
        await asyncio.gather(*[await producer.send(kafka.topic(FIRST), b"x", partition=1) for _ in range(50)])
        await producer.stop()
        return (await progress(kafka, "group", [FIRST]))["first"]

    assert asyncio.run(scenario()) == Progress(there=50, left=50)


def test_a_topic_that_does_not_exist_is_empty(kafka: KafkaSettings) -> None:
    assert asyncio.run(progress(kafka, "group", [FIRST])) == {"first": Progress(0, 0)}
    assert asyncio.run(collect(read_topic(kafka, FIRST, follow=False))) == []


def test_reads_a_topic_to_its_end_without_tombstones(kafka: KafkaSettings) -> None:
    async def scenario() -> list[bytes]:
        await create_topics(kafka, FIRST)
        await produce(kafka, FIRST, [b"1", b"2", None, b"4"])
        return await collect(read_topic(kafka, FIRST, follow=False))

    assert sorted(asyncio.run(scenario())) == [b"1", b"2", b"4"]


def test_follows_a_topic(kafka: KafkaSettings) -> None:
    async def scenario() -> list[bytes]:
        await create_topics(kafka, FIRST)
        await produce(kafka, FIRST, [b"1"])
        seen = []
        async for value in read_topic(kafka, FIRST, follow=True):
            seen.append(value)
            if len(seen) == 2:
                break
            await produce(kafka, FIRST, [b"2"])
        return seen

    assert asyncio.run(asyncio.wait_for(scenario(), 30)) == [b"1", b"2"]
