"""Looks into topics from outside any consumer group: how far the worker is behind, and what a topic holds."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, TopicPartition

from connectors.kafka import KafkaSettings, admin_client, answered, partitions_of, start
from connectors.topic import TopicSpec
from streams.topic import TopicReader


@dataclass(frozen=True, slots=True)
class Progress:
    """Of a consumer group on a topic, in messages: how many there are, and how many are not committed yet."""

    there: int
    left: int


async def progress(kafka: KafkaSettings, group: str, specs: Sequence[TopicSpec]) -> dict[str, Progress]:
    """How far `group` has come, for each topic by short name.

    Looked up in the order given: a topic that is fed from an earlier one cannot seem done because of it.
    Partitions without any commit count from their beginning. Topics that do not exist count as empty.
    Raises an `aiokafka.errors.KafkaError` where the broker cannot be asked, or does not tell it all in time.
    """
    async with answered(kafka, f"tell how far {group} has come"):
        return {spec.name: await _progress(kafka, group, spec) for spec in specs}


async def _progress(kafka: KafkaSettings, group: str, spec: TopicSpec) -> Progress:
    topic = kafka.topic(spec)
    consumer = AIOKafkaConsumer(**kafka.client_arguments())
    await start(kafka, consumer)
    try:
        partitions = [TopicPartition(topic, number) for number in await partitions_of(kafka, spec)]
        if not partitions:
            return Progress(0, 0)
        async with admin_client(kafka, f"tell the offsets of {group}") as admin:
            committed = await admin.list_consumer_group_offsets(group, partitions=partitions)
        first, end = await consumer.beginning_offsets(partitions), await _ends(consumer, partitions)
        left = sum(
            max(0, end[part] - max(first[part], committed[part].offset if part in committed else 0))
            for part in partitions
        )
        return Progress(sum(end[part] - first[part] for part in partitions), left)
    finally:
        await consumer.stop()


async def read_topic(
    kafka: KafkaSettings, spec: TopicSpec, *, follow: bool, last: int | None = None
) -> AsyncIterator[bytes]:
    """The values on a topic from its beginning, in order within each partition; tombstones are left out.

    With `last`, only so many messages of each partition and what comes after. Ends at what is the end when it gets
    there; with `follow` it never ends, and waits for a topic that does not exist yet (else that is an empty one).
    Raises `aiokafka.errors.KafkaError` where the broker cannot be reached.
    """
    while True:
        async with TopicReader(kafka, spec) as reader:
            if last is not None:
                await reader.skip_to_last(last)
            async for message in reader.until_end():
                if message.value is not None:
                    yield message.value
            while follow and reader.exists:
                for message in await reader.next(0.5):
                    if message.value is not None:
                        yield message.value
        if not follow:
            return
        await asyncio.sleep(0.5)


async def _ends(consumer: AIOKafkaConsumer, partitions: list[TopicPartition]) -> dict[TopicPartition, int]:
    """Where partitions end, by the high watermark that comes with a fetch.

    Asked for end offsets, the local broker (Tansu 0.6) names the one after the *first* message of the last batch.
    """
    consumer.assign(partitions)
    for part, end in (await consumer.end_offsets(partitions)).items():
        consumer.seek(part, end)  # so that next to nothing is fetched
    while any(consumer.highwater(part) is None for part in partitions):
        await consumer.getmany(timeout_ms=100)
    return {part: consumer.highwater(part) for part in partitions}
