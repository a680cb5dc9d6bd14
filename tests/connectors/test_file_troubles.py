"""Directories in trouble: odd names, unexpected errors, a directory that is replaced. One file holds up no other."""

import asyncio
import gzip
import json
import logging
import os
import random
import shutil
from contextlib import aclosing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zstandard
from drops import directory, take, tree
from file_samples import answer, record

from connectors.drop import Drop
from connectors.put_off import Print, PutOff
from newswatch.input_files import Found, read, walk

CAFE, BAD = os.fsdecode(b"caf\xe9.txt"), os.fsdecode(b"bad\xff.json")


async def test_names_that_are_no_utf8_are_taken_in_as_any_other(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / CAFE).write_text("Port closed\nA crane fell.")
    (drop / BAD).write_text('{"title": 5}')
    (drop / "good.txt").write_text("Port open\nNo crane fell.")
    async with directory(tmp_path) as source:
        taken = {article.title: article for article in await take(source)}
        assert await take(source) == []
    assert {title: article.publisher for title, article in taken.items()} == {
        "Port closed": "café",
        "Port open": "good",
    }
    assert all(article.model_dump_json().encode() for article in taken.values())
    assert tree(drop) == {f"finished/{CAFE}", "finished/good.txt", f"error/{BAD}", f"error/{BAD}.reason"}
    assert (drop / f"error/{BAD}.reason").read_text() == "bad\\xff.json: `title` must be text, not a number\n"


def test_names_that_are_no_utf8_are_shown_by_match_too(tmp_path: Path) -> None:
    (tmp_path / CAFE).write_text("Port closed\nA crane fell.")
    (file,) = walk([tmp_path])
    (found,) = read(file, datetime.now(UTC))  # type: ignore[arg-type]
    assert isinstance(found, Found) and found.place == "caf\\xe9.txt"
    assert found.origin.encode().endswith(b"caf\\xe9.txt")


async def test_a_name_of_several_lines_is_told_on_one(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "two\nlines.json").write_text("[]")
    with caplog.at_level(logging.INFO):
        async with directory(tmp_path) as source:
            await take(source)
    assert (drop / "error/two\nlines.json.reason").read_text() == "two\\nlines.json: the list holds no article\n"
    told = [record.getMessage() for record in caplog.records if "lines.json" in record.getMessage()]
    assert told and not any("\n" in message for message in told)


async def test_a_name_as_long_as_names_can_be_is_moved(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    name = "n" * 250 + ".json"
    async with directory(tmp_path) as source:
        for content in ("[]", "[ ]", '{"title": "A"}', '{"title": "B"}'):
            (drop / name).write_text(content)
            await take(source)
    moved = tree(drop)
    assert len(moved) == 6 and f"finished/{name}" in moved
    assert all(f"{path}.reason" in moved for path in moved if path.startswith("error/") and path[-6:] != "reason")


async def test_an_unexpected_error_with_one_file_stops_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        (drop / name).write_text(f"{name}\nText")
    opened, finish = Drop.open, Drop.finish

    def no_open(self: Drop, name: str) -> object:
        if name == "a.txt":
            raise RuntimeError("no such luck")
        return opened(self, name)

    def no_finish(self: Drop, name: str) -> None:
        if name == "b.txt":
            raise OSError("no room")
        finish(self, name)

    monkeypatch.setattr(Drop, "open", no_open)
    monkeypatch.setattr(Drop, "finish", no_finish)
    monkeypatch.setattr("connectors.put_off._LONGEST", 0.0)
    async with directory(tmp_path) as source:
        assert [article.title for article in await take(source)] == ["b.txt", "c.txt", "d.txt"]
        assert tree(drop) == {"a.txt", "b.txt", "finished/c.txt", "finished/d.txt"}, (
            "tried again: it may be the machine"
        )
        assert await take(source) + await take(source) == []
    assert (drop / "error/a.txt.reason").read_text() == "a.txt: cannot be taken in: RuntimeError: no such luck\n"
    assert (drop / "error/b.txt.reason").read_text() == "b.txt: cannot be taken in: OSError: no room\n"
    assert not (drop / "a.txt").exists() and not (drop / "b.txt").exists()


async def test_a_file_that_cannot_even_be_moved_waits_and_holds_up_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "a.json").write_text('[{"title": "A"}, {}]')

    def no_reject(self: Drop, name: str, reason: str) -> None:
        raise OSError("read-only")

    monkeypatch.setattr(Drop, "reject", no_reject)
    async with directory(tmp_path) as source:
        assert len(await take(source)) == len(await take(source)) == 1
        (drop / "b.txt").write_text("B\nb")
        assert [article.title for article in await take(source)] == ["B"], "a.json is not due yet"
        (drop / "a.json").write_text('[{"title": "A changed"}, {}]')
        assert [article.title for article in await take(source)] == ["A changed"], "another file, which does not wait"


async def test_a_file_whose_articles_cannot_be_published_comes_after_the_others(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    for number, name in enumerate(("a.txt", "b.txt")):
        (drop / name).write_text(f"{name}\nText")
        os.utime(drop / name, (number, number))
    async with directory(tmp_path) as source:
        async with aclosing(source.poll()) as polled:
            assert [article.title for article in (await anext(polled)).articles] == ["a.txt"]
        assert [article.title for article in await take(source)] == ["b.txt", "a.txt"]


def test_what_fails_again_waits_longer_up_to_an_hour() -> None:
    put_off, seen = PutOff(), Print(1, 2, 3)
    waits = []
    for _ in range(15):
        put_off.add("a", seen, 0.0)
        waits.append(next(second for second in range(5_000) if put_off.due("a", seen, second)))
    assert waits[:4] == [0, 4, 8, 16] and waits[-1] == 3_600
    put_off.keep({"b"})
    assert put_off.tries("a") == 0


@pytest.mark.parametrize("gone", ["drop", "drop/finished", "drop/.newswatch.lock"])
async def test_a_directory_that_is_made_anew_is_claimed_anew(tmp_path: Path, gone: str) -> None:
    drop = tmp_path / "drop"
    async with directory(tmp_path, id="one") as first, directory(tmp_path, id="two") as second:
        await take(first)
        if (tmp_path / gone).is_dir():
            shutil.rmtree(tmp_path / gone)
        else:
            (tmp_path / gone).unlink()
        drop.mkdir(exist_ok=True)
        (drop / "a.txt").write_text("A\nb")
        assert [article.source_id for article in await take(first)] == ["one"]
        assert tree(drop) == {"finished/a.txt"}
        (drop / "b.txt").write_text("B\nb")
        assert await take(second) == [], "the first holds what is there now"
        assert len(await take(first)) == 1


async def test_a_directory_that_another_process_took_anew_is_left_to_it(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    async with directory(tmp_path, id="one") as first, directory(tmp_path, id="two") as second:
        await take(first)
        drop.rename(tmp_path / "old")
        drop.mkdir()
        (drop / "a.txt").write_text("A\nb")
        assert [article.source_id for article in await take(second)] == ["two"]
        (drop / "b.txt").write_text("B\nb")
        assert await take(first) == []


async def test_a_directory_made_anew_is_watched(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    async with directory(tmp_path, scan_interval=3600) as source:
        await take(source)
        await asyncio.sleep(0.5)
        shutil.rmtree(drop)
        async with asyncio.timeout(120):
            await source.wait()
        await take(source)
        waiting = asyncio.create_task(source.wait())
        await asyncio.sleep(0.5)
        (drop / "a.txt").write_text("A\nb")
        async with asyncio.timeout(120):
            await waiting
        assert len(await take(source)) == 1


def lines(count: int) -> bytes:
    """So many articles, that hardly compress."""
    noise = random.Random(1)
    records = ({"id": str(n), "title": f"Title {n}", "body": noise.randbytes(200).hex()} for n in range(count))
    return b"".join(json.dumps(each).encode() + b"\n" for each in records)


def cut(suffix: str) -> bytes:
    return gzip.compress(lines(3_000))[:-1_000] if suffix == ".gz" else zstandard.compress(lines(3_000))[:-1_000]


def spoilt(suffix: str) -> bytes:
    """Two members, the second of which is noise."""
    encode = gzip.compress if suffix == ".gz" else zstandard.compress
    return encode(lines(10)) + encode(b"x")[:6] + b"\xff" * 40


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
@pytest.mark.parametrize(("data", "least"), [(cut, 2_000), (spoilt, 10)])
async def test_whole_lines_before_a_damage_are_taken_in(tmp_path: Path, suffix: str, data: object, least: int) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / f"a.jsonl{suffix}").write_bytes(data(suffix))  # type: ignore[operator]
    async with directory(tmp_path) as source:
        taken = [article.id for article in await take(source)]
    assert taken == [str(n) for n in range(len(taken))] and len(taken) >= least
    reason = (drop / f"error/a.jsonl{suffix}.reason").read_text()
    assert reason.startswith(f"a.jsonl{suffix}:{len(taken) + 1}: the compressed file is damaged or cut off")


async def test_whole_pages_before_a_damage_are_taken_in(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    pages = [
        record("response", f"https://alder.example/{n}", answer(b"<title>Page %d</title><p>Words" % n)) for n in (1, 2)
    ]
    (drop / "a.warc.gz").write_bytes(b"".join(map(gzip.compress, pages)) + gzip.compress(pages[0])[:-30])
    (drop / "a.txt.gz").write_bytes(gzip.compress(b"Title\nBody")[:-5])
    async with directory(tmp_path) as source:
        assert [article.title for article in await take(source)] == ["Page 1", "Page 2"]
    assert (drop / "error/a.warc.gz.reason").read_text().startswith("a.warc.gz:3: the compressed file is damaged")
    assert (drop / "error/a.txt.gz.reason").read_text().startswith("a.txt.gz: the compressed file is damaged")
