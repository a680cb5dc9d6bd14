"""How far behind the worker is: messages in its partitions that are not processed yet."""

from collections.abc import Mapping
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition

from connectors.kafka import KafkaSettings, start


class EndOffsets:
    """Asks the broker where partitions end. Faust only knows for partitions that it has fetched from."""

    def __init__(self, kafka: KafkaSettings) -> None:
        self._kafka = kafka
        self._consumer = AIOKafkaConsumer(**kafka.client_arguments(), enable_auto_commit=False)

    async def start(self) -> None:
        """Connect. Raises an `aiokafka.errors.KafkaError`."""
        await start(self._kafka, self._consumer)

    async def lag(self, processed: Mapping[tuple[str, int], int | None]) -> dict[tuple[str, int], int]:
        """Unprocessed messages of each partition, given the next offset in it (None: nothing processed yet).

        Raises an `aiokafka.errors.KafkaError` where the broker does not answer.
        """
        partitions = [TopicPartition(topic, partition) for topic, partition in processed]
        if not partitions:
            return {}
        ends = await self._consumer.end_offsets(partitions)
        starts: Mapping[Any, int] = {}
        if any(offset is None for offset in processed.values()):
            starts = await self._consumer.beginning_offsets(partitions)
        lags: dict[tuple[str, int], int] = {}
        for partition in partitions:
            key = (partition.topic, partition.partition)
            at = processed[key]
            lags[key] = max(0, ends[partition] - (starts.get(partition, 0) if at is None else at))
        return lags

    async def stop(self) -> None:
        """Disconnect."""
        await self._consumer.stop()
