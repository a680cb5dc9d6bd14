"""Topics are created on a real broker, once, with the broker's own replication factor."""

import asyncio

import pytest

from connectors.kafka import KafkaSettings, admin_client, create_topics
from connectors.topic import TopicSpec
from newswatch.local_broker import LocalBroker


@pytest.mark.broker
def test_creates_what_is_missing_and_leaves_the_rest() -> None:
    async def topics(settings: KafkaSettings) -> dict[str, int]:
        async with admin_client(settings, "show its topics") as admin:
            return {t["topic"]: len(t["partitions"]) for t in await admin.describe_topics()}

    with LocalBroker() as broker:
        settings = broker.settings(KafkaSettings(topic_prefix="t.", partitions=3))
        asyncio.run(create_topics(settings, TopicSpec("a")))
        wider = settings.model_copy(update={"partitions": 5})
        asyncio.run(create_topics(wider, TopicSpec("a"), TopicSpec("b", compacted=True)))
        assert asyncio.run(topics(settings)) == {"t.a": 3, "t.b": 5}
