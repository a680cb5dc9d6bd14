"""`newswatch up`: one command from files to alerts; Ctrl-C loses nothing, and a second one says what it costs."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from stacks import drop, folder

pytestmark = pytest.mark.broker


class Up:
    """A running `newswatch up`, its output in files."""

    def __init__(self, place: Path) -> None:
        self.place = place
        with (place / "out").open("wb") as out, (place / "err").open("wb") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "newswatch", "up"], cwd=place, stdout=out, stderr=err, start_new_session=True
            )

    def wait_until(self, condition: Callable[[], object], seconds: float = 240) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline and self.process.poll() is None, self.log
            time.sleep(0.05)

    def interrupt(self) -> None:
        self.process.send_signal(signal.SIGINT)

    @property
    def out(self) -> str:
        return (self.place / "out").read_text(encoding="utf-8")

    @property
    def log(self) -> str:
        return (self.place / "err").read_text(encoding="utf-8")


@pytest.fixture
def up(tmp_path: Path) -> Iterator[Up]:
    folder(tmp_path)
    running = Up(tmp_path)
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.wait()


def test_ctrl_c_loses_nothing_that_was_taken_in(up: Up) -> None:
    drop(up.place, "many", 400)
    drop(up.place, "one", 1, "Ann Example spoke.")
    up.wait_until(lambda: len(list(up.place.glob("inbox/finished/*.jsonl"))) == 2)
    up.interrupt()  # the worker has not even joined its group
    assert up.process.wait(90) == 0, up.log
    assert "nothing is left of 401 articles and 1 matches" in up.log
    assert "WARNING ann-mentioned: opened (happened, 1 source)" in up.out
    assert not (up.place / "var/local-broker.json").exists()


def test_a_second_ctrl_c_stops_at_once_and_says_what_is_lost(up: Up) -> None:
    drop(up.place, "many", 400)
    up.wait_until(lambda: list(up.place.glob("inbox/finished/*.jsonl")))
    up.interrupt()
    up.wait_until(lambda: "stopping:" in up.log)
    up.interrupt()
    assert up.process.wait(30) == 1
    assert "lost with the local broker, unread: 400 articles" in up.log


def test_other_commands_find_its_broker_and_a_second_up_is_refused(up: Up) -> None:
    def newswatch(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "newswatch", *arguments], cwd=up.place, capture_output=True, text=True, timeout=60
        )

    drop(up.place, "one", 1, "Ann Example spoke.")
    up.wait_until(lambda: "ann-mentioned: opened" in up.out)
    alerts = [json.loads(line) for line in newswatch("alerts", "--json").stdout.splitlines()]
    assert [(alert["rule_id"], alert["reason"]) for alert in alerts] == [("ann-mentioned", "opened")]
    second = newswatch("up")
    assert second.returncode == 2
    assert "runs already with these settings" in second.stderr
    up.interrupt()
    assert up.process.wait(90) == 0, up.log


def test_a_worker_that_dies_is_started_again(up: Up) -> None:
    up.wait_until(lambda: "worker ready" in up.log)
    children = subprocess.run(["ps", "-o", "pid=,args=", "--ppid", str(up.process.pid)], capture_output=True, text=True)
    (worker,) = [int(line.split()[0]) for line in children.stdout.splitlines() if "newswatch worker" in line]
    os.kill(worker, signal.SIGKILL)
    up.wait_until(lambda: "worker ended with status -9" in up.log)
    drop(up.place, "one", 1, "Ann Example spoke.")
    up.wait_until(lambda: "ann-mentioned: opened" in up.out, 90)
    up.interrupt()
    assert up.process.wait(90) == 0, up.log


def test_wrong_rules_end_it_with_their_place(tmp_path: Path) -> None:
    folder(tmp_path)
    (tmp_path / "rules.yaml").write_text("rules:\n  - {id: x, when: {evnt: contact}}\n")
    up = Up(tmp_path)
    assert up.process.wait(60) == 2
    assert "rules.yaml:2:20: unknown key 'evnt'; did you mean 'event'?" in up.log
    assert "worker cannot run with these settings or rules" in up.log
