"""The Faust application: two agents. All that they do lies in the two steps; here is how messages reach them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import faust

from connectors import article
from connectors.kafka import KafkaSettings
from connectors.topic import TopicSpec
from streams import alert, annotation, delivery, match
from streams import dead_letter as dead_letters
from streams.membership import Membership, Remedy
from streams.message import Message
from streams.settings import WorkerSettings

log = logging.getLogger("newswatch.app")

TOPICS = (article.TOPIC, annotation.TOPIC, match.TOPIC, alert.TOPIC, dead_letters.TOPIC)
BATCH = 32  # messages that are processed together
_WITHIN_SECONDS = 0.1
_NEVER = 14 * 86_400.0
_MAX_REQUEST_BYTES = 4_000_000

Step = Callable[[Sequence[Message]], Awaitable[None]]


class Worker:
    """The application and its two agents.

    A step that raises ends the worker by `fail`: nothing of its batch is committed, Kafka delivers it again.
    """

    def __init__(
        self, kafka: KafkaSettings, settings: WorkerSettings, *, fail: Callable[[BaseException], None]
    ) -> None:
        self._kafka = kafka
        self._fail = fail
        self._draining = False
        self._busy = 0
        self._reached: dict[tuple[str, int], float | None] = {}  # when the last processed message came to Kafka
        self._membership = Membership(120 + 4 * settings.rebalance_timeout)  # well above the longest rebalance
        self._idle = asyncio.Event()
        self._idle.set()
        self.app = _new_app(kafka, settings)
        self.app.on_crash = fail
        self._topics = {spec: self._topic(spec) for spec in TOPICS}

    def add_agent(self, name: str, spec: TopicSpec, step: Step) -> None:
        """Let `step` process a topic: batch by batch, in the order of each partition."""

        async def process(stream: Any) -> None:
            await self._process(stream, step)

        self.app.agent(self._topics[spec], name=name, concurrency=1)(process)

    async def send(
        self, topic: TopicSpec, key: bytes | None, value: bytes | None, headers: Mapping[str, bytes]
    ) -> None:
        """See `streams.message.Send`."""
        await delivery.send(self._topics[topic], key, value, headers)

    def processed(self) -> dict[tuple[str, int], int | None] | None:
        """The next offset to process of each assigned partition (None: none processed yet); None without partitions.

        It is what would be committed now.
        """
        return delivery.processed(self.app)

    def waiting(self) -> list[tuple[str, int]]:
        """The partitions of which messages have come in that are not processed."""
        return delivery.waiting(self.app)

    def stream_time(self, lags: Mapping[tuple[str, int], int], now: datetime) -> datetime | None:
        """How far in time everything has been read: `now` where nothing waits; None where that cannot be told."""
        reached = [self._reached.get(partition) for partition, lag in lags.items() if lag]
        if not lags or None in reached:
            return None
        return min((datetime.fromtimestamp(moment, UTC) for moment in reached if moment), default=now)

    async def stay_in_group(self) -> None:
        """See that the worker has, or gets, its place in the consumer group; end it by `fail` where it does not."""
        error = delivery.group_error(self.app)
        remedy = self._membership.remedy(settled=delivery.settled(self.app), failed=error is not None)
        if remedy is Remedy.RETRY:
            log.warning("the consumer group failed, trying again: %s", error)
            delivery.take_group_error(self.app)
        elif remedy is Remedy.GIVE_UP:
            self._fail(error or TimeoutError("the consumer group gave no place for too long"))

    async def drain(self) -> None:
        """Take no further batch, finish those in hand, and commit."""
        self._draining = True
        await self._idle.wait()
        await self.app.consumer.commit()

    async def _process(self, stream: Any, step: Step) -> None:
        try:
            async for batch in stream.noack_take(BATCH, within=_WITHIN_SECONDS):
                if self._draining:
                    await asyncio.Event().wait()  # until cancelled: what is not acknowledged comes again
                self._busy += 1
                self._idle.clear()
                messages = [_message(event) for event in batch]
                await step(messages)
                for event in batch:
                    await stream.ack(event)
                self._reached.update({(m.topic, m.partition): m.timestamp for m in messages})
                self._busy -= 1
                if not self._busy:
                    self._idle.set()
        except asyncio.CancelledError:
            raise
        except Exception as error:
            log.exception("a step failed: %s", error)
            self._fail(error)

    def _topic(self, spec: TopicSpec) -> Any:
        # Raw bytes: a value that cannot be decoded is ours to handle, not Faust's to drop.
        raw = {"key_type": bytes, "value_type": bytes, "key_serializer": "raw", "value_serializer": "raw"}
        return self.app.topic(self._kafka.topic(spec), **raw)


def _message(event: Any) -> Message:
    raw = event.message
    return Message(raw.key, raw.value, raw.topic, raw.partition, raw.offset, tuple(raw.headers or ()), raw.timestamp)


def _new_app(kafka: KafkaSettings, settings: WorkerSettings) -> delivery.SafeApp:
    app = delivery.SafeApp(
        settings.app_id,
        broker=[f"aiokafka://{server.strip()}" for server in (kafka.bootstrap_servers or "").split(",")],
        broker_credentials=_credentials(kafka),
        processing_guarantee="at_least_once",
        broker_commit_interval=1.0,
        broker_session_timeout=settings.session_timeout,
        broker_heartbeat_interval=settings.session_timeout / 5,
        broker_rebalance_timeout=settings.rebalance_timeout,
        broker_max_poll_interval=_NEVER,  # a worker without partitions would leave the group after it for good
        broker_max_poll_records=64,
        stream_buffer_maxsize=128,
        stream_wait_empty=False,  # a rebalance waits for no language model: what is in hand is delivered again
        consumer_group_instance_id=settings.instance_id,
        consumer_auto_offset_reset="earliest",
        producer_compression_type="gzip",
        producer_max_request_size=_MAX_REQUEST_BYTES,
        topic_allow_declare=False,
        topic_disable_leader=True,
        web_enabled=False,
        table_standby_replicas=0,  # there are no tables: the plain round-robin assignor does
        store="memory://",
    )
    app.idempotent_producer = kafka.idempotent_producer
    return app


def _credentials(kafka: KafkaSettings) -> Any:
    context = kafka.ssl_context()
    if kafka.sasl_username and kafka.sasl_password:
        return faust.SASLCredentials(
            username=kafka.sasl_username,
            password=kafka.sasl_password.get_secret_value(),
            mechanism=kafka.sasl_mechanism,
            ssl_context=context,
        )
    return faust.SSLCredentials(context) if context else None
