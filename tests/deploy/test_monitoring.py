"""Dashboard and alert rules: valid, and about metrics and labels that are really there."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from metric_names import series

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
_ADDED = {"job", "instance"}  # by Prometheus
_METRIC = re.compile(r"\bnewswatch_[a-z_]+\b")
_BY = re.compile(r"\b(?:by|on)\s*\(([^)]*)\)")


def expressions() -> Iterator[tuple[str, str]]:
    dashboard = json.loads((DEPLOY / "grafana/dashboards/newswatch.json").read_text(encoding="utf-8"))
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            yield f"dashboard: {panel['title']}", target["expr"]
    for annotation in dashboard["annotations"]["list"]:
        yield f"dashboard: {annotation['name']}", annotation["expr"]
    rules = yaml.safe_load((DEPLOY / "prometheus/newswatch.rules.yml").read_text(encoding="utf-8"))
    for group in rules["groups"]:
        for rule in group["rules"]:
            yield f"alert: {rule['alert']}", rule["expr"]


@pytest.mark.parametrize(("where", "expression"), list(expressions()), ids=lambda value: str(value)[:40])
def test_every_query_is_about_metrics_that_exist(where: str, expression: str) -> None:
    known = series()
    used = set(_METRIC.findall(expression))
    assert used or "up{" in expression, f"{where} asks for nothing of newswatch"
    assert used <= set(known), f"{where}: {used - set(known)}"
    labels = {label.strip() for group in _BY.findall(expression) for label in group.split(",")}
    allowed = set.union(_ADDED, *(known[name] for name in used))
    assert labels <= allowed, f"{where}: {labels - allowed}"


def test_the_dashboard_has_no_doubled_ids_and_no_overlaps() -> None:
    panels = json.loads((DEPLOY / "grafana/dashboards/newswatch.json").read_text(encoding="utf-8"))["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    cells: set[tuple[int, int]] = set()
    for panel in panels:
        at: dict[str, Any] = panel["gridPos"]
        covered = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert at["x"] + at["w"] <= 24
        assert not covered & cells, panel["title"]
        cells |= covered


def test_the_provisioned_datasource_is_the_one_that_panels_ask() -> None:
    text = (DEPLOY / "grafana/provisioning/datasources/prometheus.yml").read_text(encoding="utf-8")
    (source,) = yaml.safe_load(text)["datasources"]
    panels = json.loads((DEPLOY / "grafana/dashboards/newswatch.json").read_text(encoding="utf-8"))["panels"]
    assert {panel["datasource"]["uid"] for panel in panels} == {source["uid"]}


@pytest.mark.parametrize(
    "command",
    [
        ["promtool", "check", "config", "prometheus/prometheus.yml"],
        ["promtool", "test", "rules", "prometheus/newswatch.tests.yml"],
        ["amtool", "check-config", "alertmanager/alertmanager.yml"],
        ["docker-compose", "-f", "../docker-compose.yml", "config", "--quiet"],
    ],
    ids=" ".join,
)
def test_the_tools_themselves_accept_it(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed (Debian: prometheus, prometheus-alertmanager, docker-compose)")
    done = subprocess.run(command, cwd=DEPLOY, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_stack_runs_the_kafka_that_is_tested() -> None:
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    tested = re.search(r"<kafka.version>(.*)</kafka.version>", (ROOT / "tests/kafka/pom.xml").read_text())
    assert tested is not None
    assert compose["services"]["kafka"]["image"] == f"apache/kafka:{tested[1]}"


def test_every_image_is_pinned_to_a_version() -> None:
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    images = [service["image"] for service in compose["services"].values()]
    assert all(re.search(r":v?\d+\.\d+", image) for image in images), images
