"""Brokers that die under a running worker: the quick version of `make faults`."""

from pathlib import Path

import pytest
from faults.account import Watcher
from faults.rows import Row, Scene, broker_killed, one_of_three_brokers_down, worker_cut_off
from kafka_nodes import KafkaCluster

from connectors.kafka import KafkaSettings, create_topics
from streams.app import TOPICS

pytestmark = pytest.mark.kafka


@pytest.mark.parametrize(("nodes", "row"), [(1, broker_killed), (1, worker_cut_off), (3, one_of_three_brokers_down)])
async def test_nothing_is_lost_and_nothing_doubled(
    kafka: KafkaSettings, cluster: KafkaCluster, nodes: int, row: Row, tmp_path: Path
) -> None:
    if len(cluster.nodes) != nodes:
        pytest.skip(f"needs {nodes} node(s)")
    await create_topics(kafka, *TOPICS)
    scene = Scene(kafka, cluster, tmp_path, articles=1500)
    async with Watcher(kafka, scene.account):
        await row(scene)
    found = scene.account
    assert len(found.sent) == 1500
    assert (found.lost, found.doubled) == (0, 0)
    assert len(found.alerts) == 150
