"""The whole way, on a real broker: files are dropped into a watched directory, alerts come out."""

import asyncio
import json
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from brokers import records

from connectors.kafka import KafkaSettings, create_topics
from connectors.runner import run as run_connectors
from connectors.settings import ConnectSettings, DirectorySettings
from streams import alert, annotation
from streams.alert import Alert
from streams.app import TOPICS

pytestmark = pytest.mark.broker

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "tests/data/acceptance"
_WORKER = """
import json, logging, sys
from connectors.kafka import KafkaSettings
from streams.settings import WorkerSettings
from streams.worker import run
if __name__ == "__main__":
    logging.basicConfig(level="INFO")
    kafka, worker = json.loads(sys.argv[1])
    sys.exit(run(KafkaSettings(**kafka), WorkerSettings(**worker)))
"""


@contextmanager
def running_worker(kafka: KafkaSettings, folder: Path) -> Iterator[Path]:
    """A real worker in a process of its own; gives its log."""
    settings = {
        "app_id": kafka.topic_prefix + "acceptance",
        "rules": str(ROOT / "rules"),
        "database": f"sqlite:///{folder / 'incidents.sqlite'}",
        "metrics_port": 0,
    }
    script, log = folder / "worker.py", folder / "worker.log"
    script.write_text(_WORKER)
    task = json.dumps([kafka.model_dump(mode="json"), settings])
    with log.open("wb") as out:
        process = subprocess.Popen([sys.executable, str(script), task], cwd=ROOT, stdout=out, stderr=out)
    try:
        yield log
        process.send_signal(signal.SIGTERM)
        assert process.wait(40) == 0, log.read_text()[-2000:]
    finally:
        process.kill()
        process.wait()


@asynccontextmanager
async def running_connectors(kafka: KafkaSettings, folder: Path, drop: Path) -> AsyncIterator[None]:
    """The connectors, watching one directory."""
    settings = ConnectSettings(
        state=folder / "connectors.sqlite",
        directories=(DirectorySettings(path=drop, scan_interval=0.2),),
        metrics_port=0,
    )
    stop = asyncio.Event()
    task = asyncio.create_task(run_connectors(kafka, settings, stop))
    try:
        yield
    finally:
        stop.set()
        await task


async def test_two_articles_of_one_call_are_one_alert_with_two_sources(kafka: KafkaSettings, tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    await create_topics(kafka, *TOPICS)
    with running_worker(kafka, tmp_path) as log:
        async with running_connectors(kafka, tmp_path, drop):
            for file in sorted(ARTICLES.glob("*.txt")):
                shutil.copy(file, drop / file.name)
            deadline = time.monotonic() + 300
            while len(await records(kafka, annotation.TOPIC)) < 3 or len(await records(kafka, alert.TOPIC)) < 4:
                assert time.monotonic() < deadline, log.read_text()[-3000:]
                await asyncio.sleep(0.5)
        metrics = _metrics(log)
    assert sorted(f.name for f in (drop / "finished").iterdir()) == sorted(file.name for file in ARTICLES.glob("*.txt"))
    found = [Alert.model_validate_json(r.value or b"") for r in await records(kafka, alert.TOPIC)]
    latest: dict[str, Alert] = {}
    for one in sorted(found, key=lambda a: a.revision):
        latest[one.id] = one
    by_rule = {one.rule_id: one for one in latest.values()}
    assert set(by_rule) == {"ruto-rubio-contact", "eac-summit", "m23-escalation"}
    assert len(latest) == 3
    contact = by_rule["ruto-rubio-contact"]
    assert sorted(contact.publishers) == ["phone_call", "the_region"]
    assert [a.reason for a in found if a.id == contact.id] == ["opened", "corroborated"]
    assert "speak by phone" in contact.reports[0].evidence[0].sentence
    assert "captured two more villages" in by_rule["m23-escalation"].reports[0].evidence[0].sentence
    assert 'newswatch_alerts_total{reason="corroborated",rule="ruto-rubio-contact",severity="warning"} 1.0' in metrics
    assert "newswatch_articles_read_total 3.0" in metrics


def _metrics(log: Path) -> str:
    port: Any = re.search(r"http://127\.0\.0\.1:(\d+)/metrics", log.read_text())
    with urlopen(f"http://127.0.0.1:{port[1]}/metrics", timeout=5) as response:
        return str(response.read().decode())
