"""The demonstration, from the command to its summary: what `make demo` shows."""

import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.broker


def demo(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newswatch", "demo", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_sample_articles_raise_what_is_expected_of_them(tmp_path: Path) -> None:
    done = demo(folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "12 articles in, 3 alerts out" in done.stdout
    assert re.search(r"delays: fetched to alerted [\d.]+ s \(median\)", done.stdout)
    assert list(tmp_path.iterdir()) == [], "it leaves nothing behind"


def test_a_folder_of_ones_own_is_accounted_for_and_left_alone(tmp_path: Path) -> None:
    given = tmp_path / "given"
    given.mkdir()
    (given / "a.txt").write_text(
        "Ruto and Rubio speak by phone\nWilliam Ruto phoned Marco Rubio on Monday to talk of trade."
    )
    (given / "b.txt").write_text(
        "date 2025-01-28 Marco Rubio called President William Ruto. They spoke for an hour, aides in Nairobi said."
    )
    (given / "c.jsonl").write_text('{"title": "Maize is cheaper", "body": "Farmers complain."}\n{"title": \n')
    for path in (*given.iterdir(), given):
        path.chmod(stat.S_IREAD | (stat.S_IEXEC if path.is_dir() else 0))
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in given.iterdir()}
    done = demo("--articles", str(given), folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 articles in, 1 alert out" in done.stdout
    assert "Ruto–Rubio contact: corroborated (happened, 2 sources)" in done.stdout
    assert re.search(r"refused: c\.jsonl: .*line 2|refused: c\.jsonl: .*:2:", done.stdout), done.stdout
    assert before == {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in given.iterdir()}
    given.chmod(stat.S_IRWXU)


def test_a_folder_without_articles_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "notes.odt").write_text("x")
    done = demo("--articles", str(tmp_path), folder=tmp_path)
    assert done.returncode == 2
    assert "no file there is one that newswatch reads" in done.stderr
