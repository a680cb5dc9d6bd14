"""`/metrics`, `/healthz` and `/readyz`, from a thread of its own: they answer while the event loop is busy."""

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest


@dataclass
class Health:
    """What the worker knows of itself. Each check says None where all is well, else what is wrong."""

    ready: dict[str, Callable[[], str | None]] = field(default_factory=dict)
    alive: dict[str, Callable[[], str | None]] = field(default_factory=dict)

    def problems(self, checks: Mapping[str, Callable[[], str | None]]) -> dict[str, str]:
        """The checks that fail, and why."""
        return {name: problem for name, check in checks.items() if (problem := check())}


class Pulse:
    """Whether something that should go on regularly still does."""

    def __init__(self, what: str, within_seconds: float) -> None:
        self._what = what
        self._within = within_seconds
        self._last: float | None = None

    def beat(self) -> None:
        """It has just happened."""
        self._last = time.monotonic()

    def __call__(self) -> str | None:
        """What is wrong, if anything."""
        if self._last is None:
            return f"{self._what}: not yet"
        silent = time.monotonic() - self._last
        return f"{self._what}: last {silent:.0f} s ago" if silent > self._within else None


class HealthServer:
    """Serves until `close`. With port 0 the system chooses one; see `port`."""

    def __init__(self, health: Health, host: str, port: int) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                """Answer one request."""
                status, kind, body = _respond(health, self.path)
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                """A probe every few seconds is no news."""

        self._server = ThreadingHTTPServer((host, port), Handler)
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, name="health", daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


def _respond(health: Health, path: str) -> tuple[int, str, bytes]:
    if path == "/metrics":
        return 200, CONTENT_TYPE_LATEST, generate_latest()
    checks = {"/healthz": health.alive, "/readyz": health.alive | health.ready}.get(path)
    if checks is None:
        return 404, "text/plain", b"there are /metrics, /healthz and /readyz\n"
    problems = health.problems(checks)
    return (503 if problems else 200), "application/json", json.dumps({"problems": problems}).encode() + b"\n"
