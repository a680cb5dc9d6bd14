"""Matches in, alerts out. What the second agent does with a batch, and what is done between batches."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from pydantic import ValidationError

from streams import metrics
from streams.alert import TOPIC, Alert
from streams.dead_letter import Reason, Stage
from streams.incidents.store import Delivered, Store
from streams.match import Match
from streams.message import Message, Send
from streams.read_step import bury
from streams.trace import event_headers, traceparent_of

log = logging.getLogger("newswatch.incidents")


class IncidentStep:
    """Returns once the batch is in the database and every alert in the outbox is acknowledged by the broker."""

    def __init__(self, store: Store, send: Send, now: Callable[[], datetime]) -> None:
        self._store = store
        self._send = send
        self._now = now
        self._publishing = asyncio.Lock()  # so that the revisions of an incident leave in order

    async def __call__(self, batch: Sequence[Message]) -> None:
        """Take in a batch of matches. Raises where the database or Kafka cannot be written to."""
        delivered = []
        for message in batch:
            try:
                match = Match.model_validate_json(message.value or b"")
            except ValidationError as error:
                await bury(self._send, message, Stage.INCIDENTS, Reason.INVALID, str(error))
                continue
            trace = traceparent_of(message.headers, message.key)
            delivered.append(Delivered(match, message.topic, message.partition, message.offset, trace))
        if delivered:
            for applied in await asyncio.to_thread(self._store.apply, delivered, self._now()):
                metrics.VERDICTS.labels(applied.outcome).inc()
        await self.publish()

    async def publish(self) -> None:
        """Send what is in the outbox, oldest first, and take it out once it is acknowledged."""
        async with self._publishing:
            while pending := await asyncio.to_thread(self._store.pending, self._now()):
                for outgoing in pending:
                    headers = event_headers(
                        "alert.v1", f"{outgoing.alert_id}/{outgoing.revision}", traceparent=outgoing.traceparent
                    )
                    await self._send(TOPIC, outgoing.alert_id.encode(), outgoing.value, headers)
                    self._count(Alert.model_validate_json(outgoing.value))
                await asyncio.to_thread(self._store.acknowledged, pending)

    async def tidy(self, read_until: datetime | None) -> None:
        """Close the incidents whose quiet period is over and the digests whose hour is; publish what others left.

        A worker that has been away reads its backlog first: an incident is quiet only if nothing came for it in all
        that was sent to Kafka `read_until`.
        """
        if read_until:
            await asyncio.to_thread(self._store.close_due, min(read_until, self._now()))
        await asyncio.to_thread(self._store.settle_digests, self._now())
        await self.publish()

    def _count(self, alert: Alert) -> None:
        log.info(
            "alert %s: %s (%s), %d source(s), revision %d",
            alert.reason, alert.rule_title, alert.severity, len(alert.publishers), alert.revision,
            extra={"alert": alert.id, "rule": alert.rule_id, "article": alert.reports[-1].article.id},
        )  # fmt: skip
        metrics.ALERTS.labels(alert.rule_id, alert.severity, alert.reason).inc()
        if alert.reason != "closed":
            metrics.ALERT_DELAY.observe(max(0.0, alert.delays.fetched_to_alerted))
            if alert.delays.published_to_fetched is not None:
                delay = alert.delays.published_to_fetched + alert.delays.fetched_to_alerted
                metrics.PUBLISH_TO_ALERT.observe(max(0.0, delay))
