"""Reads and writes topics outside any consumer group: for what is looked through, or must reach every worker."""

import asyncio
from collections.abc import AsyncIterator, Iterable

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from connectors.kafka import KafkaSettings, partitions_of, start
from connectors.topic import TopicSpec
from streams.message import Message


class TopicReader:
    """Everything on a topic from its beginning, in order within each partition. An async context manager."""

    def __init__(self, kafka: KafkaSettings, spec: TopicSpec) -> None:
        self._kafka, self._spec = kafka, spec
        self._consumer = AIOKafkaConsumer(
            **kafka.client_arguments(), enable_auto_commit=False, auto_offset_reset="earliest"
        )

    async def __aenter__(self) -> "TopicReader":
        """Connect. Raises an `aiokafka.errors.KafkaError`."""
        await start(self._kafka, self._consumer)
        try:
            await self._assign()
        except BaseException:
            await self._consumer.stop()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._consumer.stop()

    @property
    def exists(self) -> bool:
        """Whether the topic was there when this connected."""
        return bool(self._consumer.assignment())

    async def skip_to_last(self, count: int) -> None:
        """Begin with the last `count` messages of each partition instead of the first."""
        partitions = self._consumer.assignment()
        starts = await self._consumer.beginning_offsets(partitions) if partitions else {}
        for partition, end in (await self._consumer.end_offsets(partitions) if partitions else {}).items():
            self._consumer.seek(partition, max(starts[partition], end - count))

    async def until_end(self) -> AsyncIterator[Message]:
        """What is there now and was not read yet. A topic that does not exist is empty."""
        partitions = self._consumer.assignment()
        if not partitions:
            return
        ends = await self._consumer.end_offsets(partitions)
        while any([await self._consumer.position(partition) < end for partition, end in ends.items()]):
            for message in await self.next(0.2):
                yield message

    async def next(self, within_seconds: float) -> list[Message]:
        """What comes in within the time; may be nothing."""
        if not self._consumer.assignment() and not await self._assign():
            await asyncio.sleep(within_seconds)
            return []
        batches = await self._consumer.getmany(timeout_ms=int(within_seconds * 1000))
        return [
            Message(r.key, r.value, r.topic, r.partition, r.offset, tuple(r.headers))
            for batch in batches.values()
            for r in batch
        ]

    async def _assign(self) -> bool:
        """Read all partitions; False where the topic is not there (yet: brokers tell of a new one with a delay)."""
        numbers = await partitions_of(self._kafka, self._spec)
        self._consumer.assign([TopicPartition(self._kafka.topic(self._spec), number) for number in numbers])
        return bool(numbers)


async def publish(kafka: KafkaSettings, messages: Iterable[Message]) -> int:
    """Send messages to their topics (partition and offset are not used); returns how many, all acknowledged.

    Raises an `aiokafka.errors.KafkaError` for the first that is not.
    """
    producer = AIOKafkaProducer(**kafka.producer_arguments())
    await start(kafka, producer)
    try:
        sent = [
            await producer.send(message.topic, key=message.key, value=message.value, headers=list(message.headers))
            for message in messages
        ]
        await asyncio.gather(*sent)
        return len(sent)
    finally:
        await producer.stop()
