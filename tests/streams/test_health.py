"""The health server."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from streams.health import Health, HealthServer, Pulse


@contextmanager
def serving(health: Health) -> Iterator[str]:
    server = HealthServer(health, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.close()


def get(url: str) -> tuple[int, str]:
    try:
        with urlopen(url, timeout=5) as response:
            return response.status, response.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


def test_ready_needs_alive_but_alive_not_ready() -> None:
    health = Health(ready={"broker": lambda: "does not answer"}, alive={"loop": lambda: None})
    with serving(health) as url:
        assert get(f"{url}/healthz") == (200, '{"problems": {}}\n')
        assert get(f"{url}/readyz") == (503, '{"problems": {"broker": "does not answer"}}\n')
        health.alive["loop"] = lambda: "stuck"
        assert get(f"{url}/healthz")[0] == 503
        assert json.loads(get(f"{url}/readyz")[1]) == {"problems": {"loop": "stuck", "broker": "does not answer"}}


def test_metrics_are_served_and_nothing_else() -> None:
    with serving(Health()) as url:
        status, text = get(f"{url}/metrics")
        assert status == 200
        assert "newswatch_" in text or "python_info" in text
        assert get(f"{url}/")[0] == 404


def test_a_pulse_says_when_it_was_last_felt(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr("streams.health.time.monotonic", lambda: clock[0])
    pulse = Pulse("answer", within_seconds=10)
    assert pulse() == "answer: not yet"
    pulse.beat()
    clock[0] = 110.0
    assert pulse() is None
    clock[0] = 111.0
    assert pulse() == "answer: last 11 s ago"
