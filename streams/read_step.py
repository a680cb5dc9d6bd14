"""Articles in; annotations, matches and dead letters out. What the first agent does with a batch."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from streams import annotation, match, metrics
from streams.dead_letter import TOPIC, DeadLetter, Reason, Stage
from streams.message import Message, Send, TooLarge
from streams.reading import Read, Unreadable
from streams.reading_process import Failure
from streams.trace import event_headers, traceparent_of

log = logging.getLogger("newswatch.read")


class Reader(Protocol):
    """Reads a batch; the results are in its order."""

    async def run(self, items: Sequence[bytes]) -> list[Read | Unreadable | Failure]: ...


class ReadStep:
    """Returns once everything that the batch caused is acknowledged by the broker."""

    def __init__(self, reader: Reader, send: Send) -> None:
        self._reader = reader
        self._send = send

    async def __call__(self, batch: Sequence[Message]) -> None:
        """Read a batch and send what comes of it. Raises where Kafka cannot be written to."""
        results = await self._reader.run([message.value or b"" for message in batch])
        await asyncio.gather(*(self._emit(m, result) for m, result in zip(batch, results, strict=True)))

    async def _emit(self, message: Message, result: Read | Unreadable | Failure) -> None:
        if isinstance(result, Read):
            try:
                await self._publish(message, result)
            except TooLarge as error:
                await bury(self._send, message, Stage.READ, Reason.TOO_LARGE, str(error))
        elif isinstance(result, Unreadable):
            await bury(self._send, message, Stage.READ, Reason.INVALID, result.error)
        else:
            await bury(self._send, message, Stage.READ, Reason(result.reason), result.error)

    async def _publish(self, message: Message, result: Read) -> None:
        trace = traceparent_of(message.headers, message.key)
        key = result.article_id.encode()
        headers = event_headers("annotated.v1", result.article_id, traceparent=trace)
        await asyncio.gather(
            self._send(annotation.TOPIC, key, result.annotation, headers),
            *(
                self._send(match.TOPIC, match_key, value, event_headers("match.v1", match_id, traceparent=trace))
                for match_id, match_key, value in result.matches
            ),
        )
        metrics.ARTICLES_READ.inc()
        metrics.READ_SECONDS.observe(result.seconds)
        for rule, severity in result.matched:
            metrics.MATCHES.labels(rule, severity).inc()
        for entity, count in result.entities.items():
            metrics.ENTITY_MENTIONS.labels(entity).inc(count)
        for (kind, modality), count in result.events.items():
            metrics.EVENTS.labels(kind, modality).inc(count)
        for (rule, verdict), count in result.verdicts.items():
            metrics.OPINIONS.labels(rule, verdict).inc(count)


async def bury(send: Send, message: Message, stage: Stage, reason: Reason, error: str) -> None:
    """Send a message to the dead letters: with its bytes, or where these alone are too large, without."""
    letter = DeadLetter(
        message.key, message.value, message.topic, message.partition, message.offset, stage, reason, error,
        tuple(message.headers),
    )  # fmt: skip
    facts = {"letter": letter.id, "stage": stage, "reason": reason}
    log.error("dead letter %s (%s, %s): %s", letter.id, stage, reason, error.strip().splitlines()[-1:], extra=facts)
    try:
        await send(TOPIC, letter.key, letter.value, letter.to_headers())
    except TooLarge:
        log.error("dead letter %s sent without its value, which is too large", letter.id, extra=facts)
        await send(TOPIC, letter.key, None, letter.to_headers())
    metrics.DEAD_LETTERS.labels(stage, reason).inc()
