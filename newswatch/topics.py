"""Looks into topics from outside any consumer group: how far the worker is behind, and what a topic holds."""

import asyncio
from collections.abc import AsyncIterator, Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from connectors.kafka import KafkaSettings, TopicSpec


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

    With `last`, only so many messages of each partition and what comes after. Ends at what was the end when it began;
    with `follow` it never ends, and waits for a topic that does not exist yet (else that is an empty one).
    Raises `aiokafka.errors.KafkaError` where the broker cannot be reached.
    """
    consumer = AIOKafkaConsumer(
        **kafka.client_arguments(), enable_auto_commit=False, auto_offset_reset="earliest", max_poll_records=500
    )
    await consumer.start()
    try:
        while not (partitions := await _partitions(consumer, kafka.topic(spec))):
            if not follow:
                return
            await asyncio.sleep(0.5)
        consumer.assign(partitions)
        first, end = await consumer.beginning_offsets(partitions), await consumer.end_offsets(partitions)
        for part in partitions:
            consumer.seek(part, first[part] if last is None else max(first[part], end[part] - last))
        while follow or any([await consumer.position(part) < end[part] for part in partitions]):
            for part, messages in (await consumer.getmany(timeout_ms=200)).items():
                for message in messages:
                    if message.value is not None and (follow or message.offset < end[part]):
                        yield message.value
    finally:
        await consumer.stop()


async def _partitions(consumer: AIOKafkaConsumer, topic: str) -> list[TopicPartition]:
    if topic not in await consumer.topics():
        return []
    return [TopicPartition(topic, number) for number in sorted(consumer.partitions_for_topic(topic) or ())]
