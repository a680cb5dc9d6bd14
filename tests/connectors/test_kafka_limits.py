"""A broker that takes connections and never answers: every wait for it ends, with the same plain words."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import brokers
import pytest
from aiokafka.errors import KafkaTimeoutError
from articles import an_article
from faults.account import Account, Watcher, feed

from connectors import sharing
from connectors.checkpoint import Checkpoint
from connectors.controls import Controls
from connectors.kafka import KafkaSettings, admin_client, answered, cluster_id, create_topics, partitions_of
from connectors.publisher import NotPublished, Publisher
from connectors.topic import TopicSpec
from newswatch.local_broker import LocalBroker
from newswatch.topics import progress, read_topic
from streams.lag import EndOffsets
from streams.topic import TopicReader, publish

SPEC = TopicSpec("a")


@pytest.fixture
def silent() -> Iterator[KafkaSettings]:
    with brokers.silent_broker() as settings:
        yield settings


async def _read(kafka: KafkaSettings) -> None:
    async with TopicReader(kafka, SPEC):
        pass


async def _values(kafka: KafkaSettings) -> None:
    async for _ in read_topic(kafka, SPEC, follow=False):
        pass


async def _watch(kafka: KafkaSettings) -> None:
    async with Watcher(kafka, Account()):
        pass


Wait = Callable[[KafkaSettings], Awaitable[object]]
WAITS: dict[str, tuple[Wait, str]] = {
    "create topics": (lambda kafka: create_topics(kafka, SPEC, TopicSpec("b")), "create the topics news.a, news.b"),
    "id of the cluster": (cluster_id, "tell the id of the cluster"),
    "partitions": (lambda kafka: partitions_of(kafka, SPEC), "tell the partitions of news.a"),
    "progress": (lambda kafka: progress(kafka, "g", [SPEC]), "tell how far g has come"),
    "reader": (_read, "let in a consumer"),
    "values": (_values, "let in a consumer"),
    "lag": (lambda kafka: EndOffsets(kafka).start(), "let in a consumer"),
    "publish": (lambda kafka: publish(kafka, []), "let in a producer"),
    "tests' watcher": (_watch, "let in a consumer"),
    "tests' feed": (lambda kafka: feed(kafka, Account(), [], 1.0), "let in a producer"),
    "tests' publish": (lambda kafka: brokers.publish(kafka, SPEC, []), "let in a producer"),
    "tests' records": (lambda kafka: brokers.records(kafka, SPEC), "let in a consumer"),
    "tests' offsets": (lambda kafka: brokers.committed(kafka, "g", SPEC), "let in a consumer"),
}


@pytest.mark.parametrize("wait", WAITS)
async def test_every_wait_ends_and_says_what_was_asked(wait: str, silent: KafkaSettings) -> None:
    begin, asked = WAITS[wait]
    with pytest.raises(KafkaTimeoutError) as caught:
        await begin(silent)
    assert str(caught.value) == (
        f"KafkaTimeoutError: no answer within 0.2 s from {silent.bootstrap_servers}, asked to {asked}; "
        "see that the brokers are up, not overloaded, and listen there for this security_protocol, "
        "or raise kafka.answer_timeout"
    )
    left = asyncio.all_tasks() - {asyncio.current_task()}
    assert all(task.cancelling() for task in left), "nothing of the client goes on"


@pytest.mark.broker
async def test_a_broker_that_falls_silent_after_it_let_a_client_in_is_waited_for_no_longer() -> None:
    with LocalBroker() as broker:
        assert broker._process is not None
        kafka = broker.settings(KafkaSettings(answer_timeout=5.0))
        try:
            with pytest.raises(KafkaTimeoutError, match="asked to name its topics"):
                async with admin_client(kafka, "name its topics") as admin:
                    broker._process.send_signal(signal.SIGSTOP)
                    await admin.list_topics()
        finally:
            broker._process.send_signal(signal.SIGCONT)


async def test_an_article_is_not_published_and_may_be_again(silent: KafkaSettings) -> None:
    publisher = Publisher(silent)
    for _ in range(2):
        with pytest.raises(NotPublished, match=r"no answer within 0\.2 s .* asked to let in a producer"):
            await publisher.publish([an_article(1)])
    await publisher.close()


async def test_who_cannot_share_feeds_says_why_and_tries_again(
    silent: KafkaSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "_RETRY_SECONDS", 0.0)
    said: asyncio.Queue[str] = asyncio.Queue()
    monkeypatch.setattr(sharing.log, "error", lambda text, *given: said.put_nowait(text % given))
    checkpoint = Checkpoint(tmp_path / "state.sqlite")
    shared = sharing.SharedStates("desk", silent, checkpoint, Publisher(silent), Controls(checkpoint))
    sharing_feeds = asyncio.create_task(shared.run())
    for _ in range(2):
        assert "no answer within 0.2 s" in await said.get()
    sharing_feeds.cancel()
    await asyncio.gather(sharing_feeds, return_exceptions=True)
    checkpoint.close()


async def test_a_time_limit_of_the_client_itself_is_told_alike(silent: KafkaSettings) -> None:
    with pytest.raises(KafkaTimeoutError, match="asked to find its controller"):
        async with answered(silent, "find its controller"):
            raise TimeoutError


async def test_what_is_answered_and_what_is_refused_pass_through(silent: KafkaSettings) -> None:
    with pytest.raises(ZeroDivisionError):
        async with answered(silent, "divide"):
            raise ZeroDivisionError
    async with answered(silent, "be there"):
        pass
