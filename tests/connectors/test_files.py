"""A watched directory: what is taken in, what is moved where, and what is never touched."""

import asyncio
import gzip
import io
import json
import os
import tracemalloc
from contextlib import aclosing
from pathlib import Path

import pytest
from drops import directory, take, tree
from file_samples import answer, record

from connectors.drop import Drop
from connectors.formats import stream


async def test_good_files_are_finished_and_bad_ones_explained(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "good.txt").write_text("Port closed\nA crane fell.")
    (drop / "bad.json").write_text('{"title": 5}')
    (drop / "odd.xyz").write_text("?")
    (drop / ".hidden.txt").write_text("x")
    (drop / "half.txt.part").write_text("x")
    (drop / "below").mkdir()
    (drop / "below" / "deep.txt").write_text("x")
    async with directory(tmp_path) as source:
        assert [article.title for article in await take(source)] == ["Port closed"]
    assert tree(drop) == {
        "finished/good.txt",
        "error/bad.json",
        "error/bad.json.reason",
        "error/odd.xyz",
        "error/odd.xyz.reason",
        "half.txt.part",
        "below/deep.txt",
    }
    assert (drop / "error/bad.json.reason").read_text() == "bad.json: `title` must be text, not a number\n"


async def test_what_is_no_plain_file_is_never_opened(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    secret = tmp_path / "secret.txt"
    secret.write_text("Secret\nwords")
    (drop / "link.txt").symlink_to(secret)
    (drop / "up.txt").symlink_to("../secret.txt")
    os.mkfifo(drop / "pipe.txt")
    async with directory(tmp_path) as source:
        assert await take(source) == []
    assert secret.read_text() == "Secret\nwords"
    assert (drop / "error/link.txt").is_symlink()
    assert "symbolic link, which is not followed" in (drop / "error/link.txt.reason").read_text()
    assert "symbolic link" in (drop / "error/up.txt.reason").read_text()
    assert "not a regular file" in (drop / "error/pipe.txt.reason").read_text()


async def test_a_finished_directory_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    drop, elsewhere = tmp_path / "drop", tmp_path / "elsewhere"
    drop.mkdir()
    elsewhere.mkdir()
    (drop / "finished").symlink_to(elsewhere)
    (drop / "a.txt").write_text("A\nb")
    with pytest.raises(OSError, match="symbolic link"):
        Drop(drop, 0).claim()
    assert tree(drop) >= {"a.txt"}


async def test_a_file_that_is_still_written_is_left_alone(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    async with directory(tmp_path, settle=3600) as source:
        (drop / "slow.txt").write_text("Only half")
        assert await take(source) == []
        (drop / "renamed.tmp").write_text("Whole\nfile")
        os.utime(drop / "renamed.tmp", (1, 1))
        (drop / "renamed.tmp").rename(drop / "renamed.txt")
        assert [article.title for article in await take(source)] == ["Whole"]
    assert tree(drop) == {"slow.txt", "finished/renamed.txt"}


async def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    lines = "".join(f'{{"id": "{n}", "title": "Title {n}"}}\n' for n in range(1_500))
    (drop / "many.jsonl").write_text(lines)
    async with directory(tmp_path) as source:
        async with aclosing(source.poll()) as polled:
            async for batch in polled:
                await batch.commit()
                with (drop / "many.jsonl").open("a") as file:
                    file.write('{"id": "last", "title": "Last"}\n')
        assert not (drop / "finished/many.jsonl").exists()
        taken = await take(source)
    assert taken[-1].id == "last"
    assert (drop / "finished/many.jsonl").exists()


async def test_a_large_file_goes_on_where_it_was_left(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    line = {"title": "Title", "body": "words " * 200}
    lines = "".join(json.dumps(line | {"id": str(n)}) + "\n" for n in range(2_000)) + "nonsense\n"
    (drop / "many.jsonl").write_text(lines)
    async with directory(tmp_path) as source:
        first = await take(source, batches=2)
    assert 0 < len(first) < 2_000
    async with directory(tmp_path) as source:
        rest = await take(source)
    assert [article.id for article in first + rest] == [str(n) for n in range(2_000)]
    assert (drop / "error/many.jsonl.reason").read_text().startswith("many.jsonl:2001: not JSON")


async def test_a_web_archive_goes_on_where_it_was_left(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    page = b"<title>Page %d</title><p>Words.</p>"
    pages = [record("response", f"https://alder.example/{n}", answer(page % n)) for n in range(5)]
    (drop / "crawl.warc.gz").write_bytes(b"".join(gzip.compress(each) for each in pages))
    async with directory(tmp_path) as source:
        first = await take(source, batches=2)
    async with directory(tmp_path) as source:
        rest = await take(source)
    assert [article.title for article in first] == ["Page 0", "Page 1"]
    assert [article.title for article in rest] == ["Page 2", "Page 3", "Page 4"]
    assert (drop / "finished/crawl.warc.gz").exists()


def test_a_large_file_is_cut_into_pieces_in_bounded_memory() -> None:
    line = b'{"title": "Title", "body": "' + b"words " * 160 + b'"}\n'

    class Endless(io.RawIOBase):
        left = 60_000_000

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
            take = min(len(buffer) // len(line), self.left // len(line)) * len(line)
            buffer[:take] = line * (take // len(line))
            self.left -= take
            return take

    tracemalloc.start()
    lines = sum(piece.data.count(b"\n") for piece in stream.line_pieces(Endless()))  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert lines == 60_000_000 // len(line)
    assert peak < 8_000_000


async def test_an_uncommitted_batch_comes_again(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "a.txt").write_text("A\nb")
    async with directory(tmp_path) as source:
        async with aclosing(source.poll()) as polled:
            first = await anext(polled)
        assert tree(drop) == {"a.txt"}
        again = await take(source)
    assert [article.id for article in first.articles] == [article.id for article in again]


async def test_the_same_bytes_are_taken_in_once_under_any_name(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    async with directory(tmp_path) as source:
        for name in ("a.txt", "b.txt", "a.txt"):
            (drop / name).write_text("A\nb")
            taken = await take(source)
            assert len(taken) == (name == "a.txt" and not (drop / "finished/b.txt").exists())
    assert tree(drop) == {"finished/a.txt", "finished/b.txt", "finished/a.txt.1"}


async def test_one_process_at_a_time_reads_a_directory(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    async with directory(tmp_path, id="one") as first, directory(tmp_path, id="two") as second:
        await take(first)
        (drop / "a.txt").write_text("A\nb")
        assert await take(second) == []
        await first.close()
        assert [article.source_id for article in await take(second)] == ["two"]


async def test_a_new_file_wakes_the_source(tmp_path: Path) -> None:
    async with directory(tmp_path, scan_interval=3600) as source:
        assert await take(source) == []
        waiting = asyncio.create_task(source.wait())
        await asyncio.sleep(0.5)
        (tmp_path / "drop" / "a.txt").write_text("A\nb")
        async with asyncio.timeout(120):
            await waiting
        assert len(await take(source)) == 1


async def test_an_encoding_may_be_named(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "a.txt").write_bytes("Мост закрыт\n".encode("cp1251"))
    async with directory(tmp_path, encoding="cp1251") as source:
        assert [article.title for article in await take(source)] == ["Мост закрыт"]
