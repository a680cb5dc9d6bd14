"""Log lines as text and as JSON."""

import json
import logging
from collections.abc import Iterator

import pytest

from newswatch import logs


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level


def test_json_lines_carry_what_was_passed(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("json")
    try:
        raise ValueError("broken\nline")
    except ValueError:
        logging.getLogger("newswatch.x").exception("it is %s", "so", extra={"alert_id": "a1"})
    (line,) = capsys.readouterr().err.splitlines()
    entry = json.loads(line)
    assert entry["message"] == "it is so"
    assert entry["alert_id"] == "a1"
    assert entry["level"] == "error"
    assert entry["logger"] == "newswatch.x"
    assert entry["time"].endswith("Z")
    assert "ValueError: broken" in entry["traceback"]


def test_text_lines_are_in_utc(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("text")
    record = logging.makeLogRecord({"name": "newswatch.x", "levelname": "INFO", "msg": "hello", "created": 0.25})
    record.msecs = 250
    logging.getLogger().handlers[0].emit(record)
    assert capsys.readouterr().err == "1970-01-01T00:00:00.250Z INFO    newswatch.x: hello\n"


def test_other_libraries_cannot_flood_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("text")
    client, ours = logging.getLogger("aiokafka.client"), logging.getLogger("newswatch.x")
    for number in range(500):
        client.error("cannot connect to node %d", number)
        ours.error("an article is wrong: %d", number)
    said = capsys.readouterr().err
    assert said.count("cannot connect to node") == 10
    assert said.count("an article is wrong") == 500
    later = client.makeRecord(client.name, logging.ERROR, "", 0, "cannot connect to node %d", (7,), None)
    later.created += 61
    logging.getLogger().handlers[0].handle(later)
    assert "cannot connect to node 7 (490 more of the kind in between)" in capsys.readouterr().err


def test_other_libraries_speak_only_of_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("text")
    logging.getLogger("aiokafka.client").info("chatter")
    logging.getLogger("aiokafka.client").warning("trouble")
    assert "chatter" not in (said := capsys.readouterr().err)
    assert "trouble" in said
