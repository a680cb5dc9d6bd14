"""The command line: help, exit statuses, and messages for what is wrong."""

import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from brokers import silent_broker

from newswatch import __version__
from newswatch.cli import COMMANDS

ROOT = Path(__file__).parents[2]


def run(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newswatch", *arguments],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_says_its_version(tmp_path: Path) -> None:
    done = run("--version", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"newswatch {__version__}\n")


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself_with_examples(command: str, tmp_path: Path) -> None:
    done = run(command, "--help", folder=tmp_path)
    assert done.returncode == 0
    assert f"newswatch {command}" in done.stdout


def test_a_wrong_setting_ends_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "newswatch.yaml").write_text("worker:\n  proceses: 2\n")
    done = run("worker", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr == "newswatch.yaml:2:3: unknown key 'proceses'; did you mean 'processes'?\n"


@pytest.mark.parametrize("command", ["connect", "worker", "alerts"])
def test_without_a_kafka_it_says_so(command: str, tmp_path: Path) -> None:
    done = run(command, folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("no Kafka to ")


def test_a_kafka_that_does_not_answer_is_named(tmp_path: Path) -> None:
    done = run("alerts", folder=tmp_path, NEWSWATCH_KAFKA_BOOTSTRAP_SERVERS="127.0.0.1:1")
    assert done.returncode == 1
    assert "cannot read from Kafka at 127.0.0.1:1" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["connect", "worker"])
def test_a_part_says_in_one_line_that_kafka_is_away(command: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    done = run(command, folder=tmp_path, NEWSWATCH_KAFKA_BOOTSTRAP_SERVERS="127.0.0.1:1")
    assert done.returncode == 1
    assert "cannot work with Kafka at 127.0.0.1:1" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["connect", "worker", "alerts"])
def test_a_kafka_that_takes_connections_and_says_nothing_is_told_in_one_line(command: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    with silent_broker() as kafka:
        given = {
            "NEWSWATCH_KAFKA_BOOTSTRAP_SERVERS": kafka.bootstrap_servers or "",
            "NEWSWATCH_KAFKA_ANSWER_TIMEOUT": "200ms",
        }
        done = run(command, folder=tmp_path, **given)
    assert done.returncode == 1
    assert f"no answer within 0.2 s from {kafka.bootstrap_servers}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        given = {"NEWSWATCH_KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1", "NEWSWATCH_CONNECTORS_METRICS_PORT": port}
        done = run("connect", folder=tmp_path, **given)
    assert done.returncode == 1
    assert f"cannot listen for metrics: Address already in use; metrics_port is {port}" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "value"), [("KAFKA_BOOTSTRAP_SERVERS", "a host:9092"), ("WORKER_DATABASE", "mysql://db.example/x")]
)
def test_an_address_that_cannot_be_one_is_a_wrong_setting(name: str, value: str, tmp_path: Path) -> None:
    done = run("worker", folder=tmp_path, **{f"NEWSWATCH_{name}": value})
    assert done.returncode == 2
    assert done.stderr.startswith(f"environment variable NEWSWATCH_{name}: ")
    assert done.stderr.count("\n") == 1


def test_a_wrong_choice_is_a_usage_error(tmp_path: Path) -> None:
    done = run("schema", "alert", folder=tmp_path, NEWSWATCH_LOG_FORMAT="xml")
    assert done.returncode == 2
    assert "'xml' is not one of 'text', 'json'" in done.stderr


def test_a_mistyped_command_is_guessed(tmp_path: Path) -> None:
    done = run("matc", folder=tmp_path)
    assert done.returncode == 2
    assert "No such command 'matc'. Did you mean 'match'?" in done.stderr


def test_match_tells_each_bad_input_and_reads_the_rest(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text(
        "entities:\n  ann: {type: person, names: [Ann Example]}\nrules:\n  - {id: ann, when: {mentions: ann}}\n"
    )
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Headline\nAnn Example spoke.")
    (folder / "b.jsonl").write_text('{"id": "x", "title": "Ann Example"}\nnot json\n{"title": "Nobody"}\n')
    (folder / "c.json").write_text('{"title": "Ann Example",\n "body": oops}')
    done = run("match", "--rules", "rules.yaml", "in", folder=tmp_path)
    assert done.returncode == 2
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["article"], line["id"], line["rule"]) for line in lines] == [
        ("a.txt", None, "ann"),
        ("b.jsonl:1", "x", "ann"),
    ]
    assert lines[0]["evidence"]["sentence"] == "Ann Example spoke."
    first, second = done.stderr.splitlines()
    assert first.startswith("in/b.jsonl:2: not JSON")
    assert second.startswith("in/c.json:2: not JSON")
    good = run("match", "--rules", "rules.yaml", "in/a.txt", folder=tmp_path)
    assert (good.returncode, len(good.stdout.splitlines())) == (0, 1)


def test_bad_rules_are_told_with_their_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Headline\nBody.")
    (tmp_path / "rules.yaml").write_text("rules:\n  - id: x\n    when: {evnt: contact}\n")
    done = run("match", "--rules", "rules.yaml", "a.txt", folder=tmp_path)
    assert done.returncode == 2
    assert "rules.yaml:3:12: unknown key 'evnt'; did you mean 'event'?" in done.stderr
