"""Finding and reading the files that a user names."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

from connectors.formats import Fault
from newswatch.input_files import Found, InputFile, Skipped, read, walk

NOW = datetime(2026, 3, 4, tzinfo=UTC)


def fill(folder: Path, **contents: str) -> None:
    for name, content in contents.items():
        file = folder / name.replace("__", "/").replace("_dot_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")


def line(**fields: object) -> str:
    return json.dumps({"title": "t", "body": "b"} | fields) + "\n"


def test_walks_folders_in_order_and_says_what_it_passes_over(tmp_path: Path) -> None:
    fill(tmp_path, b_dot_txt="x", a_dot_jsonl="{}", deep__c_dot_json="{}", notes_dot_odt="", _dot_hidden_dot_txt="x")
    fill(tmp_path, _dot_git__d_dot_txt="x")
    assert list(walk([tmp_path])) == [
        InputFile(tmp_path / "a.jsonl", "a.jsonl"),
        InputFile(tmp_path / "b.txt", "b.txt"),
        InputFile(tmp_path / "deep/c.json", "deep/c.json"),
        Skipped(tmp_path / "notes.odt"),
    ]


def test_a_named_file_is_read_whatever_its_ending(tmp_path: Path) -> None:
    fill(tmp_path, notes_dot_odt="x")
    (found,) = walk([tmp_path / "notes.odt"])
    assert isinstance(found, InputFile)
    (fault,) = read(found, NOW)
    assert isinstance(fault, Fault)
    assert str(fault).startswith(f"{tmp_path}/notes.odt: files are read by their ending")


def test_lines_are_told_apart_and_bad_ones_do_not_stop_the_rest(tmp_path: Path) -> None:
    fill(tmp_path, a_dot_jsonl=line(id="one") + "{broken\n\n" + line() + line(id=7))
    file = InputFile(tmp_path / "a.jsonl", "a.jsonl")
    first, fault, second, third = read(file, NOW)
    assert isinstance(first, Found) and (first.place, first.own_id) == ("a.jsonl:1", "one")
    assert isinstance(fault, Fault) and str(fault).startswith(f"{file.path}:2: not JSON")
    assert isinstance(second, Found) and (second.place, second.own_id) == ("a.jsonl:4", None)
    assert isinstance(third, Found) and (third.place, third.own_id) == ("a.jsonl:5", "7")


def test_a_long_file_is_read_to_its_end_also_compressed(tmp_path: Path) -> None:
    text = "".join(line(id=str(number), body="word " * 200) for number in range(3000))
    file = tmp_path / "a.jsonl.gz"
    file.write_bytes(gzip.compress(text.encode()))
    found = list(read(InputFile(file, file.name), NOW))
    assert [item.own_id for item in found if isinstance(item, Found)] == [str(number) for number in range(3000)]
    assert isinstance(found[-1], Found) and found[-1].place == "a.jsonl.gz:3000"


def test_what_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    fill(tmp_path, empty_dot_jsonl="", empty_dot_txt="")
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(b"x" * 100_000)[:50])
    for name, message in {
        "empty.jsonl": "holds nothing",
        "empty.txt": "holds no text",
        "cut.jsonl.gz": "damaged",
        "gone.txt": "No such file",
    }.items():
        faults = list(read(InputFile(tmp_path / name, name), NOW))
        assert len(faults) == 1, name
        assert message in str(faults[0])
        assert str(tmp_path / name) in str(faults[0])
