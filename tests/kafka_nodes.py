"""Apache Kafka as plain processes on loopback: KRaft, one node or several. `make kafka` resolves the jars.

python tests/kafka_nodes.py 1        runs one node until Ctrl-C
"""

import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from newswatch import process

ROOT = Path(__file__).parent.parent
VERSION = re.findall(r"<kafka.version>(.*?)<", (ROOT / "tests/kafka/pom.xml").read_text())[0]
LIBS = ROOT / ".kafka" / VERSION
_CLUSTER = "newswatch-tests-000000"
_JVM = ["-Xms128m", "-Xmx600m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"]
_START_SECONDS = 180.0


class KafkaDown(Exception):
    """A node does not come up; the message carries the end of its log."""


class KafkaNode:
    """One node, broker and controller at once. Its data outlives kill and start."""

    def __init__(self, number: int, ports: list[tuple[int, int]], folder: Path) -> None:
        self.number = number
        self.port, controller = ports[number]
        self._folder = folder / f"node-{number}"
        self._folder.mkdir()
        self._config = self._folder / "server.properties"
        self._log = self._folder / "out.log"
        self._process: subprocess.Popen[bytes] | None = None
        replicas = min(3, len(ports))
        voters = ",".join(f"{n}@127.0.0.1:{c}" for n, (_, c) in enumerate(ports))
        self._config.write_text(f"""\
process.roles=broker,controller
node.id={number}
controller.quorum.voters={voters}
listeners=PLAINTEXT://127.0.0.1:{self.port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{self.port}
controller.listener.names=CONTROLLER
log.dirs={self._folder / "data"}
default.replication.factor={replicas}
min.insync.replicas={max(1, replicas - 1)}
offsets.topic.replication.factor={replicas}
offsets.topic.num.partitions=8
transaction.state.log.replication.factor={replicas}
transaction.state.log.min.isr={max(1, replicas - 1)}
share.coordinator.state.topic.replication.factor={replicas}
share.coordinator.state.topic.min.isr={max(1, replicas - 1)}
group.initial.rebalance.delay.ms=500
broker.session.timeout.ms=6000
auto.create.topics.enable=false
""")
        self._java("kafka.tools.StorageTool", "format", "-t", _CLUSTER, "-c", str(self._config))

    def start(self) -> None:
        """Start it, without waiting."""
        with self._log.open("ab") as out:
            command = ["java", *_JVM, "-cp", f"{LIBS}/*", "kafka.Kafka", str(self._config)]
            self._process = process.start(command, output=out, orphan_signal=signal.SIGKILL)

    def wait(self) -> None:
        """Until it accepts connections. Raises `KafkaDown`."""
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline and self._process and self._process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1):
                    return
            except OSError:
                time.sleep(0.1)
        raise KafkaDown(f"Kafka {VERSION}, node {self.number}, did not come up:\n{self.log[-3000:]}")

    @property
    def log(self) -> str:
        """All that it has said."""
        return self._log.read_text(errors="replace")

    def kill(self) -> None:
        """kill -9."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """SIGTERM: a controlled shutdown."""
        self._end(signal.SIGTERM)

    def _end(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(20)

    def _java(self, *command: str) -> None:
        done = subprocess.run(["java", *_JVM, "-cp", f"{LIBS}/*", *command], capture_output=True, text=True)
        if done.returncode:
            raise KafkaDown(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")


class KafkaCluster:
    """Some nodes in a temporary folder. A context manager: all are up inside, gone after."""

    def __init__(self, nodes: int = 1) -> None:
        if not LIBS.is_dir():
            raise KafkaDown(f"there is no Kafka in {LIBS}; run: make kafka")
        self._folder = Path(tempfile.mkdtemp(prefix="newswatch-kafka-"))
        ports = [(_free_port(), _free_port()) for _ in range(nodes)]
        self.nodes = [KafkaNode(number, ports, self._folder) for number in range(nodes)]

    @property
    def bootstrap_servers(self) -> str:
        """All nodes."""
        return ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)

    def __enter__(self) -> Self:
        for node in self.nodes:
            node.start()
        try:
            for node in self.nodes:
                node.wait()
        except KafkaDown:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def explain(self) -> None:
        """Print what the nodes logged of late: a test on them has failed."""
        for node in self.nodes:
            print(f"Kafka node {node.number}:\n{node.log[-8000:]}")

    def close(self) -> None:
        """Kill all nodes and remove their data."""
        for node in self.nodes:
            node.kill()
        shutil.rmtree(self._folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def main() -> None:
    """Run a cluster until Ctrl-C."""
    with KafkaCluster(int(sys.argv[1]) if len(sys.argv) > 1 else 1) as cluster:
        print(f"Apache Kafka {VERSION} at {cluster.bootstrap_servers} (Ctrl-C ends it)", flush=True)
        signal.sigwait({signal.SIGINT, signal.SIGTERM})


if __name__ == "__main__":
    main()
