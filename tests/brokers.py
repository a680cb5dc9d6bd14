"""A broker for tests: the local one, or under `make test-kafka` a real Apache Kafka."""

import asyncio
import os
import socket
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from kafka_nodes import KafkaCluster

from connectors.kafka import KafkaSettings, partitions_of, start
from connectors.topic import TopicSpec
from newswatch.local_broker import LocalBroker


def kafka_nodes() -> int:
    """How many nodes of a real Apache Kafka the tests run on (`make test-kafka`); 0: on the local broker."""
    return int(os.environ.get("KAFKA_NODES", "0"))


@contextmanager
def running_broker() -> Iterator[tuple[KafkaSettings, KafkaCluster | None]]:
    """Settings of a broker that runs as long as the context, and its nodes where it is a real Kafka."""
    if nodes := kafka_nodes():
        with KafkaCluster(nodes) as cluster:
            yield KafkaSettings(bootstrap_servers=cluster.bootstrap_servers), cluster
        return
    with LocalBroker() as broker:
        yield broker.settings(), None


@contextmanager
def silent_broker(answer_timeout: float = 0.2) -> Iterator[KafkaSettings]:
    """Settings of a broker to which one can connect, as with one that hangs, and that never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:  # the system accepts for it
        yield KafkaSettings(bootstrap_servers=f"127.0.0.1:{server.getsockname()[1]}", answer_timeout=answer_timeout)


def own_topics(kafka: KafkaSettings, partitions: int = 4) -> KafkaSettings:
    """The same broker with topics that nobody else uses."""
    return kafka.model_copy(update={"topic_prefix": f"t{uuid.uuid4().hex[:8]}.", "partitions": partitions})


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it lies on a topic."""

    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Mapping[str, bytes]


async def publish(kafka: KafkaSettings, spec: TopicSpec, pairs: Sequence[tuple[bytes, bytes]]) -> None:
    """Send and wait for all acknowledgements."""
    producer = AIOKafkaProducer(**kafka.producer_arguments())
    await start(kafka, producer)
    try:
        await asyncio.gather(
            *[await producer.send(kafka.topic(spec), value=value, key=key) for key, value in pairs],
        )
    finally:
        await producer.stop()


async def records(kafka: KafkaSettings, spec: TopicSpec) -> list[Record]:
    """All that is on a topic now."""
    consumer = AIOKafkaConsumer(**kafka.client_arguments(), auto_offset_reset="earliest", enable_auto_commit=False)
    await start(kafka, consumer)
    try:
        topic = kafka.topic(spec)
        there = [TopicPartition(topic, number) for number in await partitions_of(kafka, spec)]
        consumer.assign(there)
        ends = await consumer.end_offsets(there)
        found: list[Record] = []
        while any([await consumer.position(partition) < end for partition, end in ends.items()]):
            for batch in (await consumer.getmany(timeout_ms=200)).values():
                found += [Record(r.partition, r.offset, r.key, r.value, dict(r.headers)) for r in batch]
        return found
    finally:
        await consumer.stop()


async def committed(kafka: KafkaSettings, group: str, spec: TopicSpec) -> dict[int, int]:
    """The group's committed offset of each partition that has one."""
    consumer = AIOKafkaConsumer(**kafka.client_arguments(), group_id=group, enable_auto_commit=False)
    await start(kafka, consumer)
    try:
        topic = kafka.topic(spec)
        offsets = {n: await consumer.committed(TopicPartition(topic, n)) for n in await partitions_of(kafka, spec)}
        return {number: offset for number, offset in offsets.items() if offset is not None}
    finally:
        await consumer.stop()
