"""Supervised commands: restarted when they fail, left alone when their settings are wrong, never orphaned."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from newswatch import supervised
from newswatch.supervised import CannotRun, Supervised


def python(script: str, log_file: Path | None = None) -> Supervised:
    return Supervised("part", [sys.executable, "-c", script], os.environ, log_file)


def wait_until(condition: Callable[[], object], seconds: float = 120) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def test_is_started_again_after_a_pause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervised, "_FIRST_PAUSE_SECONDS", 0.01)
    tally = tmp_path / "tally"
    part = python(f"open({str(tally)!r}, 'a').write('x'); raise SystemExit(70)")
    part.start()

    def ran_three_times() -> bool:
        part.keep_running()
        return tally.exists() and len(tally.read_text()) >= 3

    wait_until(ran_three_times)
    assert part.restarts >= 2
    part.stop(patience_seconds=1)


def test_is_not_started_again_with_wrong_settings() -> None:
    part = python("raise SystemExit(2)")
    part.start()
    wait_until(lambda: not part.running)
    with pytest.raises(CannotRun, match="part cannot run with these settings"):
        part.keep_running()


def test_stops_when_asked_and_is_killed_when_it_will_not(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    part = python(
        "import signal, time, pathlib\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        f"pathlib.Path({str(ready)!r}).touch()\ntime.sleep(60)"
    )
    part.start()
    wait_until(ready.exists)
    part.ask_to_stop()
    assert part.running
    part.stop(patience_seconds=0.2)
    assert part.exit_status == -signal.SIGKILL


def test_logs_to_its_file_and_remembers_the_last_complaint(tmp_path: Path) -> None:
    log_file = tmp_path / "log" / "part.log"
    part = python("print('1 INFO a: fine'); print('2 WARNING b: hm'); print('3 INFO a: fine')", log_file)
    part.start()
    wait_until(lambda: not part.running)
    assert part.last_complaint() == "2 WARNING b: hm"
    assert log_file.read_text().count("fine") == 2


def test_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    note, child_script, parent_script = tmp_path / "pid", tmp_path / "child.py", tmp_path / "parent.py"
    child_script.write_text(
        f"import os, time\nopen({str(note)!r}, 'w').write(str(os.getpid()) + '\\n')\ntime.sleep(60)\n"
    )
    parent_script.write_text(
        "import os, sys, time\nfrom newswatch.supervised import Supervised\n"
        f"Supervised('s', [sys.executable, {str(child_script)!r}], os.environ).start()\ntime.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, parent_script]) as parent:
        wait_until(lambda: note.exists() and note.read_text().endswith("\n"))
        child = int(note.read_text())
        parent.kill()
    wait_until(lambda: not _runs(child))


def _runs(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    try:
        return stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
