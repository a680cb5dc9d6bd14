"""`make faults`: hurt a running system in every way of `faults.rows`, and print what became of each article.

python -m faults [part of a row's name]        FAULT_ARTICLES=1000 for a quick look
"""

import asyncio
import logging
import os
import sys
import tempfile
from pathlib import Path

from brokers import own_topics
from faults.account import Watcher
from faults.rows import ROWS, Row, Scene
from kafka_nodes import VERSION, KafkaCluster

from connectors.kafka import KafkaSettings, create_topics
from streams.app import TOPICS

COLUMNS = ("fault", "sent", "accounted", "alerts", "repeats dropped", "longest wait, s", "lost", "doubled")
ARTICLES = int(os.environ.get("FAULT_ARTICLES", "5000"))
_FORMAT = "{:38} {:>6} {:>10} {:>7} {:>16} {:>16} {:>5} {:>8}"


def main() -> int:
    """0 only if nothing was lost and nothing doubled in any row."""
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)  # what it complains of is what is done to it here
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    print(f"{ARTICLES} articles a row, Apache Kafka {VERSION}, workers with SQLite", flush=True)
    print(_FORMAT.format(*COLUMNS), flush=True)
    good = True
    for name, (nodes, row) in ROWS.items():
        if wanted in name:
            good &= asyncio.run(_run(name, nodes, row))
    return 0 if good else 1


async def _run(name: str, nodes: int, row: Row) -> bool:
    with KafkaCluster(nodes) as cluster, tempfile.TemporaryDirectory(prefix="newswatch-faults-") as folder:
        kafka = own_topics(KafkaSettings(bootstrap_servers=cluster.bootstrap_servers), partitions=8)
        await create_topics(kafka, *TOPICS)
        scene = Scene(kafka, cluster, Path(folder), ARTICLES)
        async with Watcher(kafka, scene.account):
            await row(scene)
        found = scene.account
        accounted, opened = found.accounted, len(found.alerts)
        wait = f"{found.longest_wait:.1f}"
        figures = (len(found.sent), accounted, opened, found.repeats, wait, found.lost, found.doubled)
        print(_FORMAT.format(name, *figures), flush=True)
        good = found.lost == found.doubled == 0 and len(found.sent) >= ARTICLES
        if not good:
            for log in sorted(Path(folder).glob("*.log")):
                print(f"--- {log.name}\n{log.read_text()[-3000:]}", file=sys.stderr)
        return good


if __name__ == "__main__":
    sys.exit(main())
