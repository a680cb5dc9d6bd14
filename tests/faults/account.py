"""Sends articles at a steady rate, and keeps account of what becomes of every one."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from articles import an_article

from connectors import article
from connectors.article import Article
from connectors.kafka import KafkaSettings, start
from streams import alert, annotation, dead_letter

MATCHING_EVERY = 10


def plain(number: int) -> Article:
    """Every tenth article satisfies a rule, in a group of its own: one alert is expected of each."""
    return an_article(number, body=f"RULE:fault:g{number}: {number}" if number % MATCHING_EVERY == 0 else "")


@dataclass
class Account:
    """What was sent, and what was seen of it. `lost` and `doubled` must be 0."""

    sent: dict[str, float] = field(default_factory=dict)  # article id -> when it was acknowledged
    groups: dict[str, str] = field(default_factory=dict)  # group that must alert -> article id
    read: dict[str, float] = field(default_factory=dict)
    buried: dict[str, float] = field(default_factory=dict)
    alerts: dict[str, set[str]] = field(default_factory=dict)  # group -> ids of the alerts that opened it
    alerted: dict[str, float] = field(default_factory=dict)
    revisions: Counter[tuple[str, int]] = field(default_factory=Counter)

    def send(self, one: Article) -> None:
        """An article is on Kafka."""
        self.sent[one.id] = time.monotonic()
        if "RULE:" in one.body:
            self.groups[one.body.split(":")[2]] = one.id

    def see(self, kind: str, key: bytes | None, value: bytes | None) -> None:
        """Something came out."""
        now = time.monotonic()
        if kind == "alerts":
            told = json.loads(value or b"{}")
            first = (told["id"], told["revision"]) not in self.revisions
            self.revisions[told["id"], told["revision"]] += 1
            if told["reason"] == "opened" and first:
                self.alerts.setdefault(told["group_key"], set()).add(told["id"])
                self.alerted.setdefault(told["group_key"], now)
        else:
            {"annotated": self.read, "dead-letters": self.buried}[kind].setdefault((key or b"").decode(), now)

    @property
    def accounted(self) -> int:
        """Articles that were read (and alerted, where they must be) or buried."""
        silent = {self.groups[group] for group in self.groups if group not in self.alerts}
        done = (self.read.keys() | self.buried.keys()) & self.sent.keys()
        return len(done - (silent - self.buried.keys()))

    @property
    def lost(self) -> int:
        """Articles of which nothing came."""
        return len(self.sent) - self.accounted

    @property
    def doubled(self) -> int:
        """Happenings that a consumer who drops what it has seen, by (id, revision), was told of more than once."""
        return sum(len(ids) - 1 for ids in self.alerts.values()) + len(self.alerts.keys() - self.groups.keys())

    @property
    def repeats(self) -> int:
        """Alerts that such a consumer had to drop."""
        return sum(count - 1 for count in self.revisions.values())

    @property
    def longest_wait(self) -> float:
        """Seconds from an article's acknowledgement to its being read and alerted, or buried; of the slowest."""
        ends: dict[str, float] = self.read | self.buried
        for group, moment in self.alerted.items():
            ends[self.groups.get(group, "")] = moment
        return max((ends[one] - at for one, at in self.sent.items() if one in ends), default=0.0)


class Watcher:
    """Reads everything that comes out, as it comes, into an account. An async context manager."""

    def __init__(self, kafka: KafkaSettings, account: Account) -> None:
        self._names = {kafka.topic(spec): spec.name for spec in (annotation.TOPIC, dead_letter.TOPIC, alert.TOPIC)}
        self._consumer = AIOKafkaConsumer(
            *self._names, **kafka.client_arguments(), auto_offset_reset="earliest", enable_auto_commit=False
        )
        self._kafka, self._account = kafka, account

    async def __aenter__(self) -> None:
        await start(self._kafka, self._consumer)
        self._task = asyncio.create_task(self._watch())

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        await self._consumer.stop()

    async def _watch(self) -> None:
        async for record in self._consumer:
            self._account.see(self._names[record.topic], record.key, record.value)


async def feed(
    kafka: KafkaSettings,
    account: Account,
    numbers: Sequence[int],
    per_second: float,
    make: Callable[[int], tuple[Article, bytes]] | None = None,
) -> None:
    """Send the articles at this rate, each until it is acknowledged."""
    producer = AIOKafkaProducer(**kafka.producer_arguments(), request_timeout_ms=60_000)
    await start(kafka, producer)
    started = time.monotonic()
    pending: list[asyncio.Task[Any]] = []
    try:
        for position, number in enumerate(numbers):
            one, value = make(number) if make else (plain(number), b"")
            value = value or one.model_dump_json().encode()
            pending.append(asyncio.create_task(_send(producer, kafka, account, one, value)))
            await asyncio.sleep(max(0.0, started + position / per_second - time.monotonic()))
        await asyncio.gather(*pending)
    finally:
        await producer.stop()


async def _send(producer: AIOKafkaProducer, kafka: KafkaSettings, account: Account, one: Article, value: bytes) -> None:
    await producer.send_and_wait(kafka.topic(article.TOPIC), value, key=one.id.encode())
    account.send(one)


async def settle(account: Account, expected: int, patience_seconds: float = 90.0) -> None:
    """Wait until all is accounted for, or nothing has come for a while; then a little longer, for repeats."""
    last, since = -1, time.monotonic()
    while account.accounted < expected and time.monotonic() - since < patience_seconds:
        if account.accounted != last:
            last, since = account.accounted, time.monotonic()
        await asyncio.sleep(0.5)
    await asyncio.sleep(3.0)
