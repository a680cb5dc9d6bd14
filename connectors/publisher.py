"""Articles to Kafka: acknowledged by all replicas, with deterministic ids."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC
from urllib.parse import quote

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, MessageSizeTooLargeError

from connectors.article import TOPIC, Article, digest
from connectors.kafka import KafkaSettings, start

log = logging.getLogger("newswatch.publisher")

EVENT_TYPE = "newswatch.article.v1"
_SMALLEST_BODY_BYTES = 1_000


class NotPublished(Exception):
    """The broker has not acknowledged every article of a batch; publishing it again is safe."""


class Publisher:
    """The connectors' producer. One is enough for all sources; `publish` may be called concurrently."""

    def __init__(self, kafka: KafkaSettings) -> None:
        self._kafka = kafka
        self._topic = kafka.topic(TOPIC)
        self._producer: AIOKafkaProducer | None = None
        self._starting = asyncio.Lock()

    async def publish(self, articles: Sequence[Article]) -> None:
        """Return once the broker has acknowledged every article; raises NotPublished otherwise.

        An article that is larger than the broker takes is sent again with a shorter body, flagged `truncated`.
        """
        try:
            producer = await self._started()
            acks = [await self._send(producer, article) for article in articles]
        except (KafkaError, OSError) as error:
            await self.close()
            raise NotPublished(f"{type(error).__name__}: {error}") from error
        results = await asyncio.gather(*acks, return_exceptions=True)
        for article, result in zip(articles, results, strict=True):
            if isinstance(result, MessageSizeTooLargeError):
                await self.publish([_halved(article)])
            elif isinstance(result, KafkaError):
                if not result.retriable:  # an idempotent producer does not recover from these: start a new one
                    await self.close()
                raise NotPublished(f"{type(result).__name__}: {result}") from result
            elif isinstance(result, BaseException):
                raise result

    async def send(self, topic: str, key: bytes, value: bytes, partition: int) -> None:
        """Return once the broker has acknowledged one record; raises NotPublished otherwise."""
        try:
            await (await self._started()).send_and_wait(topic, value, key, partition)
        except (KafkaError, OSError) as error:
            raise NotPublished(f"{type(error).__name__}: {error}") from error

    async def close(self) -> None:
        """Flush and let go of the connection; the next `publish` opens another one."""
        producer, self._producer = self._producer, None
        if producer is not None:
            try:
                await producer.stop()
            except KafkaError as error:
                log.warning("the producer did not stop cleanly: %s", error)

    async def _started(self) -> AIOKafkaProducer:
        async with self._starting:
            if self._producer is None:
                producer = AIOKafkaProducer(linger_ms=5, **self._kafka.producer_arguments())
                await start(self._kafka, producer)
                self._producer = producer
            return self._producer

    async def _send(self, producer: AIOKafkaProducer, article: Article) -> "asyncio.Future[object]":
        while True:
            try:
                acknowledgement: asyncio.Future[object] = await producer.send(
                    self._topic,
                    key=article.id.encode(),
                    value=article.model_dump_json().encode(),
                    headers=headers(article),
                    timestamp_ms=int(article.fetched_at.timestamp() * 1000),
                )
            except MessageSizeTooLargeError:
                article = _halved(article)
            else:
                return acknowledgement


def headers(article: Article) -> list[tuple[str, bytes]]:
    """The headers of the CloudEvents 1.0 Kafka binding (binary mode), and a W3C trace context made from the ids.

    `ce_id` names this version of the article: a repeat after a crash carries the same one.
    """
    event = f"{article.id}:{article.version}"
    trace = digest("trace", article.source_id, event)
    named = {
        "ce_specversion": "1.0",
        "ce_id": event,
        "ce_type": EVENT_TYPE,
        "ce_source": f"/newswatch/connectors/{article.connector}/{quote(article.source_id, safe='')}",
        "ce_time": article.fetched_at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "content-type": "application/json",
        "traceparent": f"00-{trace[:32]}-{trace[32:48]}-01",
    }
    return [(name, value.encode()) for name, value in named.items()]


def _halved(article: Article) -> Article:
    """The article with half its body. Raises MessageSizeTooLargeError where there is no body left to cut."""
    encoded = article.body.encode()
    if len(encoded) < _SMALLEST_BODY_BYTES:
        raise MessageSizeTooLargeError(f"article {article.id} is too large for the broker even without its body")
    body = encoded[: len(encoded) // 2].decode("utf-8", "ignore")
    return article.model_copy(update={"body": body, "truncated": True})
