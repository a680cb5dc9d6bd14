"""Fixtures for whatever needs a broker, and `async def` tests."""

import asyncio
import inspect
from collections.abc import Iterator

import pytest
from brokers import own_topics, running_broker
from kafka_nodes import KafkaCluster

from connectors.kafka import KafkaSettings


@pytest.fixture(scope="session")
def running() -> Iterator[tuple[KafkaSettings, KafkaCluster | None]]:
    """A running broker, one for all tests."""
    with running_broker() as broker:
        yield broker


@pytest.fixture
def kafka(
    running: tuple[KafkaSettings, KafkaCluster | None], request: pytest.FixtureRequest
) -> Iterator[KafkaSettings]:
    """The broker, with topics of this test's own. Where the test fails on a real Kafka, its log is shown too."""
    broker, nodes = running
    failed = request.session.testsfailed
    yield own_topics(broker)
    if nodes and request.session.testsfailed > failed:
        nodes.explain()


@pytest.fixture
def cluster(running: tuple[KafkaSettings, KafkaCluster | None]) -> KafkaCluster:
    """The nodes of the real Kafka, to be killed and started."""
    if running[1] is None:
        pytest.skip("needs a real Kafka: make test-kafka")
    return running[1]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run `async def` tests, each in a loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    asyncio.run(pyfuncitem.obj(**arguments))
    return True
