"""The command line: help, exit statuses, and messages for what is wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from newswatch import __version__
from newswatch.cli import COMMANDS


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


def test_a_wrong_choice_is_a_usage_error(tmp_path: Path) -> None:
    done = run("schema", "alert", folder=tmp_path, NEWSWATCH_LOG_FORMAT="xml")
    assert done.returncode == 2
    assert "'xml' is not one of 'text', 'json'" in done.stderr
