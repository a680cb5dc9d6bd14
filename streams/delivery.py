"""What keeps Faust from losing messages: commits that never pass a message in flight, and sends that are confirmed.

Faust 0.15.3 commits past messages that nobody has processed: `Consumer._new_offset` is off by one, and looks at
nothing at all while there is no committed offset yet (faust-streaming/faust#606); its streams acknowledge messages
that they skip while partitions move. Here the consumer counts for itself: an offset is committed only when every
message fetched before it was handed to an agent *and* acknowledged, within the present assignment.
`tests/streams/test_delivery.py` fails without this, and says when an upgrade of Faust makes it needless.
"""

from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import faust
from aiokafka.errors import KafkaError, MessageSizeTooLargeError, RecordListTooLargeError
from faust.exceptions import ConsumerNotStarted, ProducerSendError
from faust.transport.drivers import aiokafka as driver

from streams.message import TooLarge

_TOO_LARGE = (MessageSizeTooLargeError, RecordListTooLargeError)


class Frontier:
    """How far one partition is processed without a gap."""

    def __init__(self) -> None:
        self._fetched: deque[int] = deque()
        self._acked: set[int] = set()
        self._committable: int | None = None

    def fetched(self, offset: int) -> None:
        """A message has come in. One that is not after the last means that the partition is read again."""
        if self._fetched and offset <= self._fetched[-1]:
            self._fetched.clear()
            self._acked.clear()
            self._committable = None
        self._fetched.append(offset)

    def acked(self, offset: int) -> None:
        """A message is processed, and what it caused is acknowledged by the broker."""
        self._acked.add(offset)
        while self._fetched and self._fetched[0] in self._acked:
            first = self._fetched.popleft()
            self._acked.discard(first)
            self._committable = first + 1

    @property
    def waiting(self) -> bool:
        """Whether a message has come in that is not processed."""
        return bool(self._fetched)

    @property
    def committable(self) -> int | None:
        """The offset of the first message that is not processed yet; None where none has been."""
        return self._committable


class SafeConsumer(driver.Consumer):
    """Commits nothing beyond the first message in flight."""

    def __init__(self, transport: Any, callback: Any, *args: Any, **kwargs: Any) -> None:
        self._frontiers: dict[Any, Frontier] = {}

        async def deliver(message: Any) -> None:
            self._frontiers.setdefault(message.tp, Frontier()).fetched(message.offset)
            await callback(message)

        super().__init__(transport, deliver, *args, **kwargs)

    async def on_partitions_assigned(self, assigned: Any, generation_id: int = 0) -> None:
        """Every partition is read again from its committed offset: what was in flight counts no more."""
        self._frontiers.clear()
        await super().on_partitions_assigned(assigned, generation_id)

    def ack(self, message: Any) -> bool:
        """Count a message as processed, unless a stream only skipped it or it is of an earlier assignment."""
        if message.acked:
            return False
        message.acked = True
        self._unacked_messages.discard(message)
        frontier = self._frontiers.get(message.tp)
        if frontier is None or not message.tracked or message.generation_id != self.app.consumer_generation_id:
            return False
        frontier.acked(message.offset)
        return True

    def _filter_tps_with_pending_acks(self, topics: Any = None) -> Iterator[Any]:
        return (tp for tp in list(self._frontiers) if topics is None or tp in topics or tp.topic in topics)

    def _new_offset(self, tp: Any) -> int | None:
        frontier = self._frontiers.get(tp)
        return frontier.committable if frontier else None


class ConfirmedProducer(driver.Producer):
    """Acknowledged by all replicas; idempotent where the broker can."""

    def _settings_extra(self) -> Mapping[str, Any]:
        return {"acks": "all", "enable_idempotence": self.app.idempotent_producer}


class SafeTransport(driver.Transport):
    """Faust's transport with the two above."""

    Consumer = SafeConsumer
    Producer = ConfirmedProducer


class SafeApp(faust.App):
    """A Faust application that loses nothing. `on_crash` is told when any part of it has failed for good."""

    idempotent_producer = True
    on_crash: Callable[[BaseException], None] | None = None

    def _crash(self, reason: BaseException) -> None:
        super()._crash(reason)
        if self.on_crash:
            self.on_crash(reason)

    def _create_directories(self) -> None:
        """No folders in the working directory: they would be for tables, and there are none."""

    def _new_transport(self) -> SafeTransport:
        return SafeTransport(self.conf.broker_consumer, self)

    def _new_producer_transport(self) -> SafeTransport:
        return SafeTransport(self.conf.broker_producer, self)


def processed(app: SafeApp) -> dict[tuple[str, int], int | None] | None:
    """The next offset to process of each assigned partition; None where there are no partitions (yet).

    The offset is None where nothing was committed or processed in that partition so far.
    """
    consumer = app.consumer
    try:
        assigned = consumer.assignment()
    except ConsumerNotStarted:
        return None
    if not assigned or app.rebalancing:
        return None
    return {(tp.topic, tp.partition): consumer._new_offset(tp) or consumer._committed_offset[tp] for tp in assigned}


def waiting(app: SafeApp) -> list[tuple[str, int]]:
    """The partitions of which messages have come in that are not processed."""
    return [(tp.topic, tp.partition) for tp, frontier in list(app.consumer._frontiers.items()) if frontier.waiting]


def settled(app: SafeApp) -> bool:
    """Whether the last rebalance has ended. A worker beyond the number of partitions is settled without any."""
    return app._assignment is not None and not app.rebalancing


def group_error(app: SafeApp) -> BaseException | None:
    """What the coordination of the consumer group failed with, as long as nobody has taken it."""
    consumer = app.consumer._thread._consumer
    coordinator = consumer and consumer._coordinator
    return coordinator._pending_exception if coordinator else None


def take_group_error(app: SafeApp) -> None:
    """Take that error, so that the coordination begins anew. It waits for this, in the consumer's thread."""
    thread = app.consumer._thread

    def take() -> None:
        with suppress(KafkaError):
            thread._consumer._coordinator.check_errors()

    thread.thread_loop.call_soon_threadsafe(take)


async def send(topic: Any, key: bytes | None, value: bytes | None, headers: Mapping[str, bytes]) -> None:
    """Send and wait for the broker's acknowledgement. Raises `TooLarge`, or what else the broker refuses with.

    Faust's `topic.send` returns a future; awaiting the call alone tells nothing.
    """
    try:
        acknowledgement: Awaitable[Any] = await topic.send(key=key, value=value, headers=dict(headers))
        await acknowledgement
    except ProducerSendError as error:
        if isinstance(error.__cause__, _TOO_LARGE):
            raise TooLarge(str(error.__cause__)) from error
        raise
    except _TOO_LARGE as error:
        raise TooLarge(str(error)) from error
