"""A real Prometheus scrapes the parts, and its alert rules page for what a real worker found."""

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from stacks import drop, folder

from newswatch.local_broker import free_port

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.broker,
    pytest.mark.skipif(shutil.which("prometheus") is None, reason="no prometheus (Debian: apt-get install prometheus)"),
]


def prometheus_settings(place: Path, ports: dict[str, int]) -> Path:
    """The deployed settings, with targets on loopback and a quick pace."""
    shutil.copy(ROOT / "deploy/prometheus/newswatch.rules.yml", place)
    settings = {
        "global": {"scrape_interval": "1s", "evaluation_interval": "1s"},
        "rule_files": ["newswatch.rules.yml"],
        "scrape_configs": [
            {"job_name": f"newswatch-{part}", "static_configs": [{"targets": [f"127.0.0.1:{port}"]}]}
            for part, port in ports.items()
        ],
    }
    file = place / "prometheus.json"
    file.write_text(json.dumps(settings))
    return file


@pytest.fixture
def query(tmp_path: Path) -> Iterator[Callable[[str], list[dict[str, Any]]]]:
    """A stack and a Prometheus beside it; the function asks Prometheus."""
    settings = json.loads(folder(tmp_path).read_text())
    ports = {"connect": settings["connectors"]["metrics_port"], "worker": settings["worker"]["metrics_port"]}
    port = free_port()
    commands = [
        [sys.executable, "-m", "newswatch", "up"],
        [
            *("prometheus", f"--config.file={prometheus_settings(tmp_path, ports)}"),
            *(f"--storage.tsdb.path={tmp_path}/tsdb", f"--web.listen-address=127.0.0.1:{port}"),
        ],
    ]
    with ExitStack() as running:
        for command in commands:
            log = running.enter_context((tmp_path / f"{Path(command[0]).name}.log").open("wb"))
            process = running.enter_context(subprocess.Popen(command, cwd=tmp_path, stdout=log, stderr=log))
            running.callback(process.terminate)

        def ask(expression: str) -> list[dict[str, Any]]:
            url = f"http://127.0.0.1:{port}/api/v1/query?" + urllib.parse.urlencode({"query": expression})
            try:
                with urllib.request.urlopen(url, timeout=5) as answer:
                    found: list[dict[str, Any]] = json.load(answer)["data"]["result"]
                    return found
            except OSError:  # it is not up yet
                return []

        yield ask


def wait_until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + float(os.environ.get("NEWSWATCH_TEST_PATIENCE", "300"))
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for: {what}"
        time.sleep(0.5)


def test_prometheus_sees_the_parts_and_pages_for_an_incident(
    query: Callable[[str], list[dict[str, Any]]], tmp_path: Path
) -> None:
    def value(expression: str) -> float:
        return sum(float(result["value"][1]) for result in query(expression))

    wait_until(lambda: value('count(up{job=~"newswatch-.*"} == 1)') == 2, "both parts to be scraped")
    drop(tmp_path, "one", 1, "Ann Example spoke.")
    drop(tmp_path, "many", 20)
    wait_until(lambda: value("sum(newswatch_articles_published_total)") == 21, "articles to be published")
    wait_until(lambda: value("sum(newswatch_articles_read_total)") == 21, "articles to be read")
    wait_until(lambda: query('ALERTS{alertname="NewsIncident",alertstate="firing"}'), "the page")
    (page,) = query('ALERTS{alertname="NewsIncident"}')
    assert (page["metric"]["rule"], page["metric"]["severity"]) == ("ann-mentioned", "warning")
    assert value('newswatch_alerts_total{rule="ann-mentioned",reason="opened"}') == 1
    assert value("newswatch_entities_watched") == 1
    assert value("sum(newswatch_dead_letters_total)") == 0
    assert query("newswatch_dead_letters_total"), "what there is to count is there from the start"
