"""Looks into topics from outside any consumer group: how far the worker is behind, and what a topic holds."""

import asyncio
from collections.abc import AsyncIterator, Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from connectors.kafka import KafkaSettings, TopicSpec
from streams.topic import TopicReader


async def lag(kafka: KafkaSettings, group: str, specs: Sequence[TopicSpec]) -> dict[str, int]:
    """For each topic by short name, how many messages `group` has not committed yet.

    Looked up in the order given: a topic that is fed from an earlier one cannot seem empty because of it.
    Partitions without any commit count from their beginning. Topics that do not exist count as empty.
    Raises `aiokafka.errors.KafkaError` where the broker cannot be asked.
    """
    admin = AIOKafkaAdminClient(**kafka.client_arguments())
    consumer = AIOKafkaConsumer(**kafka.client_arguments())
    try:
        await admin.start()
        await consumer.start()
        behind = {}
        for spec in specs:
            partitions = await _partitions(consumer, kafka.topic(spec))
            committed = await admin.list_consumer_group_offsets(group, partitions=partitions) if partitions else {}
            first, end = await consumer.beginning_offsets(partitions), await consumer.end_offsets(partitions)
            behind[spec.name] = sum(
                max(0, end[part] - max(first[part], committed[part].offset if part in committed else 0))
                for part in partitions
            )
        return behind
    finally:
        await consumer.stop()
        await admin.close()


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


async def _partitions(consumer: AIOKafkaConsumer, topic: str) -> list[TopicPartition]:
    if topic not in await consumer.topics():
        return []
    return [TopicPartition(topic, number) for number in sorted(consumer.partitions_for_topic(topic) or ())]
