"""Several connector processes share the feeds, also across machines, and take over from one another.

Kafka itself is the referee, as every process can reach it: a compacted topic holds the state of each feed, and who is
assigned one of its partitions in the consumer group polls the feeds whose states lie in it. So a poller that takes over
reads the very states that it needs (validators, schedule, seen entries) before it polls, and no second service has to
be there. A poller that stalls past its session loses its partitions; what it may still publish has deterministic ids.
"""

import asyncio
import logging
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError, UnknownTopicOrPartitionError

from connectors.checkpoint import Checkpoint, CheckpointError
from connectors.controls import Controls
from connectors.kafka import KafkaSettings, create_topics, partitions_of, start
from connectors.order import Order
from connectors.poll_state import PollState
from connectors.publisher import NotPublished, Publisher
from connectors.topic import TopicSpec

log = logging.getLogger("newswatch.sharing")

STATES = TopicSpec("feed-states", compacted=True)
_ORDER = b"\0order "  # before a feed's id: the key of the last order for it, on the same partition as its state
_SESSION_MS, _HEARTBEAT_MS, _REBALANCE_MS = 10_000, 2_000, 60_000
_HAND_OVER_SECONDS = 30.0
_RETRY_SECONDS = 5.0


class SharedStates:
    """States of polled sources that go to the topic as well, and the feeds that this process may poll."""

    def __init__(
        self, group: str, kafka: KafkaSettings, checkpoint: Checkpoint, publisher: Publisher, controls: Controls
    ) -> None:
        self._topic = kafka.topic(STATES)
        self._kafka = kafka
        self._group = f"{kafka.topic_prefix}connectors.{group}"
        self._checkpoint = checkpoint
        self._publisher = publisher
        self._controls = controls
        self._partitions = 0
        self._restored: set[int] = set()
        self._ends: dict[int, int] = {}
        self._failed: KafkaError | OSError | None = None  # what kept an assignment from being restored

    async def load(self, source: str) -> PollState | None:
        """The state of a source, as restored and as written since."""
        return await self._checkpoint.load(source)

    async def save(self, source: str, state: PollState) -> None:
        """Remember `state` here and on the topic. Where the broker does not take it, another poller may repeat work."""
        await self._checkpoint.save(source, state)
        try:
            await self._publisher.send(self._topic, source.encode(), state.pack(), self._partition(source))
        except NotPublished as error:
            log.warning("the state of %s is not shared this time: %s", source, error)

    def may_poll(self, source: str) -> bool:
        """Whether this process is the one to poll `source` now."""
        return self._partitions > 0 and self._partition(source) in self._restored

    async def run(self) -> None:
        """Take part in the sharing until cancelled."""
        while True:
            try:
                await self._take_part()
            except (KafkaError, OSError, CheckpointError) as error:
                log.error("cannot share feeds, none are polled here meanwhile: %s", error)
            self.revoked(set(self._restored))
            await asyncio.sleep(_RETRY_SECONDS)

    async def _take_part(self) -> None:
        consumer = AIOKafkaConsumer(
            **self._kafka.client_arguments(),
            group_id=self._group,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            session_timeout_ms=_SESSION_MS,
            heartbeat_interval_ms=_HEARTBEAT_MS,
            rebalance_timeout_ms=_REBALANCE_MS,
        )
        self._failed = None
        try:
            await start(self._kafka, consumer)
            consumer.subscribe([self._topic], listener=_Listener(self, consumer))
            while True:
                if self._failed is not None:
                    raise self._failed
                for partition, records in (await consumer.getmany(timeout_ms=500)).items():
                    for record in records:
                        await self._restore(record.key, record.value)
                    log.debug("%d states from partition %d", len(records), partition.partition)
                await self._note_restored(consumer)
        finally:
            await consumer.stop()

    async def assigned(self, consumer: AIOKafkaConsumer, partitions: Iterable[TopicPartition]) -> None:
        """Begin to restore what was assigned, from its start to where it ends now.

        The consumer swallows what a listener raises: without this, a process that could not begin would hold its share
        and poll nothing. It leaves the group instead, and comes again.
        """
        mine = list(partitions)
        try:
            self._partitions = len(consumer.partitions_for_topic(self._topic) or ())
            if not self._partitions:
                raise UnknownTopicOrPartitionError(f"no partitions of {self._topic} are known yet")
            await consumer.seek_to_beginning(*mine)
            ends = await consumer.end_offsets(mine) if mine else {}
        except (KafkaError, OSError) as error:
            self._failed = error
            return
        self._ends = {partition.partition: end for partition, end in ends.items()}
        log.info("assigned %d of %d shares of the feeds", len(mine), self._partitions)

    def revoked(self, partitions: Iterable[int]) -> None:
        """Stop polling the feeds of `partitions`."""
        self._restored -= set(partitions)
        self._ends.clear()
        self._controls.changed()

    async def hand_over(self) -> None:
        """Return when no poll is under way that this process may no longer make, at the latest after 30 s."""
        try:
            async with asyncio.timeout(_HAND_OVER_SECONDS):
                await self._controls.until_idle(self.may_poll)
        except TimeoutError:
            log.warning("a poll did not end within %g s of its feed going to another process", _HAND_OVER_SECONDS)

    async def _note_restored(self, consumer: AIOKafkaConsumer) -> None:
        for number, end in list(self._ends.items()):
            partition = TopicPartition(self._topic, number)
            if partition in consumer.assignment() and await consumer.position(partition) >= end:
                self._ends.pop(number, None)
                self._restored.add(number)
                self._controls.changed()

    async def _restore(self, key: bytes | None, value: bytes | None) -> None:
        if key is None or value is None:
            return
        found = shared([(key, value)])
        for source, order in found.orders.items():
            await self._checkpoint.give(source, order)
            await self._controls.look()
        for source, state in found.states.items():
            known = await self._checkpoint.load(source)
            if known is None or known.polled_at < state.polled_at:
                await self._checkpoint.save(source, state)

    def _partition(self, source: str) -> int:
        return _partition(source, self._partitions)


@dataclass(frozen=True, slots=True)
class Shared:
    """What the processes of all groups share: the state of each feed that was polled, the last order for each."""

    states: Mapping[str, PollState]
    orders: Mapping[str, Order]


def shared(records: Iterable[tuple[bytes, bytes]]) -> Shared:
    """What keys and values from the topic say, in the order of each partition. What is damaged is left out."""
    states: dict[str, PollState] = {}
    orders: dict[str, Order] = {}
    for key, value in records:
        source = _source(key)
        try:
            if key.startswith(_ORDER):
                orders[source] = Order.unpack(value)
            else:
                states[source] = PollState.unpack(value)
        except ValueError as error:
            log.error("what is shared of %s is damaged: %s", source, error)
    return Shared(states, orders)


async def give(kafka: KafkaSettings, orders: Mapping[str, Order]) -> None:
    """Give orders to whichever process polls each feed, now or later. Raises NotPublished or a KafkaError."""
    await create_topics(kafka, STATES)
    partitions = len(await partitions_of(kafka, STATES))
    publisher = Publisher(kafka)
    try:
        for source, order in orders.items():
            key = _ORDER + source.encode()
            await publisher.send(kafka.topic(STATES), key, order.pack(), _partition(source, partitions))
    finally:
        await publisher.close()


def _source(key: bytes) -> str:
    return key.removeprefix(_ORDER).decode("utf-8", "replace")


def _partition(source: str, partitions: int) -> int:
    return zlib.crc32(source.encode()) % max(1, partitions)


class _Listener(ConsumerRebalanceListener):  # type: ignore[misc] # aiokafka is untyped
    def __init__(self, shared: SharedStates, consumer: AIOKafkaConsumer) -> None:
        self._shared = shared
        self._consumer = consumer

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        self._shared.revoked({partition.partition for partition in revoked})
        await self._shared.hand_over()

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        await self._shared.assigned(self._consumer, assigned)
