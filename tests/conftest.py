"""Fixtures for whatever needs a broker, and `async def` tests."""

import asyncio
import inspect
from collections.abc import Iterator

import pytest
from brokers import own_topics, running_broker

from connectors.kafka import KafkaSettings


@pytest.fixture(scope="session")
def broker() -> Iterator[KafkaSettings]:
    """A running broker, one for all tests."""
    with running_broker() as kafka:
        yield kafka


@pytest.fixture
def kafka(broker: KafkaSettings) -> KafkaSettings:
    """The broker, with topics of this test's own."""
    return own_topics(broker)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run `async def` tests, each in a loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    asyncio.run(pyfuncitem.obj(**arguments))
    return True
