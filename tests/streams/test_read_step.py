"""What the first agent sends for a batch."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from connectors.topic import TopicSpec
from streams import annotation, dead_letter, match, metrics
from streams.dead_letter import parse
from streams.message import Message, TooLarge
from streams.read_step import ReadStep
from streams.reading import Read, Unreadable
from streams.reading_process import Failure, FailureReason


class Sent:
    """Keeps what is sent; refuses what is larger than `limit`."""

    def __init__(self, limit: int = 1_000) -> None:
        self.messages: list[tuple[TopicSpec, bytes | None, bytes | None, Mapping[str, bytes]]] = []
        self._limit = limit

    async def __call__(
        self, topic: TopicSpec, key: bytes | None, value: bytes | None, headers: Mapping[str, bytes]
    ) -> None:
        if len(value or b"") > self._limit:
            raise TooLarge(f"{len(value or b'')} bytes")
        self.messages.append((topic, key, value, headers))


class Answers:
    """A reader that answers as it was told."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)

    async def run(self, items: Sequence[bytes]) -> list[Any]:
        return self._answers


VERDICTS = Counter({("rule", "doubted"): 2})
TRACEPARENT = b"00-" + b"a" * 32 + b"-" + b"b" * 16 + b"-01"


def a_message(value: bytes = b"{}") -> Message:
    return Message(
        b"key", value, "news.articles", 2, 7, (("traceparent", b"00-" + b"a" * 32 + b"-" + b"b" * 16 + b"-01"),)
    )


def a_reading(annotation: bytes = b"{}") -> Read:
    return Read("id", annotation, (("m", b"rule|", b"{}"),), (("rule", "info"),), Counter(), Counter(), VERDICTS, 0.1)


async def test_an_article_that_was_read_goes_on_under_its_trace() -> None:
    sent = Sent()
    await ReadStep(Answers(a_reading()), sent)([a_message()])
    assert [(topic, key) for topic, key, _, _ in sent.messages] == [(annotation.TOPIC, b"id"), (match.TOPIC, b"rule|")]
    assert {headers["traceparent"].split(b"-")[1] for *_, headers in sent.messages} == {b"a" * 32}


async def test_what_the_second_opinion_decided_is_counted() -> None:
    doubted = metrics.OPINIONS.labels("rule", "doubted")
    before = doubted._value.get()
    await ReadStep(Answers(a_reading()), Sent())([a_message()])
    assert doubted._value.get() == before + 2


async def test_what_comes_of_it_may_be_too_large_for_the_broker() -> None:
    sent = Sent()
    await ReadStep(Answers(a_reading(b"x" * 2_000)), sent)([a_message(b"original")])
    [letter] = [
        parse(key, value, headers) for topic, key, value, headers in sent.messages if topic is dead_letter.TOPIC
    ]
    assert (letter.reason, letter.value, letter.id) == ("too_large", b"original", "news.articles/2/7")


async def test_of_a_message_that_is_itself_too_large_the_place_is_kept() -> None:
    sent = Sent()
    await ReadStep(Answers(Unreadable("no article")), sent)([a_message(b"y" * 2_000)])
    [(topic, key, value, headers)] = sent.messages
    assert (topic, value) == (dead_letter.TOPIC, None)
    assert parse(key, value, headers).id == "news.articles/2/7"


async def test_every_failure_of_reading_has_its_reason() -> None:
    sent = Sent()
    failures = [Failure(reason, "why") for reason in FailureReason]
    await ReadStep(Answers(*failures), sent)([a_message() for _ in failures])
    letters = [parse(key, value, headers) for _, key, value, headers in sent.messages]
    assert {str(letter.reason) for letter in letters} == {"crashed", "timeout", "error"}
    assert {name for letter in letters for name, _ in letter.headers} == {"traceparent"}
