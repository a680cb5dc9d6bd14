"""The settings that are deployed are settings: in compose, in Kubernetes, and in the repository's own file."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from newswatch.settings import read_settings

ROOT = Path(__file__).parents[2]


def environment(given: Any) -> dict[str, str]:
    """NEWSWATCH_* of a container, with something for what comes from secrets and fields."""
    if isinstance(given, list):
        elsewhere = {"NEWSWATCH_WORKER_DATABASE": "postgresql://from-elsewhere"}
        given = {e["name"]: e.get("value", elsewhere.get(e["name"], "from-elsewhere")) for e in given}
    return {name: value for name, value in given.items() if name.startswith("NEWSWATCH_")}


def test_compose_runs_with_good_settings() -> None:
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]
    for name in ("connect", "worker"):
        settings = read_settings(ROOT / "deploy/newswatch.yaml", environment(services[name]["environment"]))
        assert settings.kafka.bootstrap_servers == "kafka:9092"
        assert services[name]["command"] == [name]
    targets = {volume.split(":")[1] for volume in services["connect"]["volumes"]}
    assert {str(directory.path) for directory in settings.connectors.directories} <= targets
    assert str(settings.connectors.state.parent) in targets
    assert str(settings.worker.rules) in {volume.split(":")[1] for volume in services["worker"]["volumes"]}


def test_kubernetes_runs_with_good_settings(tmp_path: Path) -> None:
    documents = list(yaml.safe_load_all((ROOT / "deploy/kubernetes/newswatch.yaml").read_text(encoding="utf-8")))
    (config,) = [document for document in documents if document["kind"] == "ConfigMap"]
    file = tmp_path / "newswatch.yaml"
    file.write_text(config["data"]["newswatch.yaml"])
    sets = {document["metadata"]["name"]: document for document in documents if document["kind"] == "StatefulSet"}
    assert set(sets) == {"newswatch-connect", "newswatch-worker"}
    for document in sets.values():
        pod = document["spec"]["template"]["spec"]
        (container,) = pod["containers"]
        settings = read_settings(file, environment(container["env"]))
        assert pod["enableServiceLinks"] is False, "service variables would be taken for settings"
        port = {"connect": settings.connectors.metrics_port, "worker": settings.worker.metrics_port}[container["name"]]
        assert container["ports"][0]["containerPort"] == port
    assert settings.worker.instance_id == "from-elsewhere"


@pytest.mark.parametrize("file", ["newswatch.yaml"])
def test_the_example_is_good(file: str) -> None:
    assert read_settings(ROOT / file, {}).connectors.directories
