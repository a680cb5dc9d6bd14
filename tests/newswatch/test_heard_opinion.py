"""A second opinion that the settings name and that cannot be heard stops a command before it reads."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from newswatch.cli import newswatch

RULES = str(Path(__file__).parents[2] / "rules")


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "newswatch.yaml"
    file.write_text("kafka: {bootstrap_servers: 'localhost:1'}\nworker: {opinion_file: mine.json.gz}\n")
    (tmp_path / "a.txt").write_text("Ruto meets Rubio\n")
    return file


@pytest.mark.parametrize(
    "command", [["worker"], ["match", "a.txt", "--rules", RULES], ["explain", "ruto-rubio-contact", "a.txt"]]
)
def test_a_file_that_is_not_there(settings: Path, command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(settings.parent)
    rules = ["--rules", RULES] if command[0] == "explain" else []
    done = CliRunner().invoke(newswatch, [*command, *rules, "--settings", str(settings)])
    assert done.exit_code == 2
    assert done.output.startswith(f"worker.opinion_file: there is no {settings.parent / 'mine.json.gz'}\n")
    assert "newswatch train FOLDER --out FILE" in done.output


def test_a_file_that_is_no_opinion(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(settings.parent)
    Path("mine.json.gz").write_text("{}")
    done = CliRunner().invoke(newswatch, ["match", "a.txt", "--rules", RULES, "--settings", str(settings)])
    assert done.exit_code == 2
    assert "no trained opinion" in done.output


def test_one_that_is_switched_off_is_not_looked_at(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(settings.parent)
    settings.write_text("worker: {opinion_file: mine.json.gz, opinion: false}\n")
    done = CliRunner().invoke(
        newswatch, ["explain", "ruto-rubio-contact", "a.txt", "--rules", RULES, "-s", str(settings)]
    )
    assert done.exit_code == 0, done.output
