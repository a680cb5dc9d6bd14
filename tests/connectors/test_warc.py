"""Web archives, as crawlers really write them."""

import gzip
from datetime import UTC, datetime

import pytest
from file_samples import PAGE, WARC, answer, one, read, record

from connectors.formats import Entry, Fault, FaultReason


def test_a_web_archive_gives_its_pages() -> None:
    found = read("crawl.warc", WARC)
    articles = [entry.article for entry in found if isinstance(entry, Entry)]
    assert [(article.title, article.url) for article in articles] == [
        ("Port Alder reopens & ships return", "https://alder.example/harbour"),
        ("Second", "https://birch.example/2"),
        ("Third", "https://birch.example/3"),
    ]
    assert articles[1].published_at == datetime(2026, 3, 2, tzinfo=UTC)
    assert [entry.line for entry in found] == [3, 6, 7]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (WARC[:-50], "ends 46 bytes too early"),
        (b"not an archive", "no WARC record"),
        (b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "no Content-Length"),
        (b"WARC/1.1\r\n" + b"X: y\r\n" * 20_000, "has no end"),
    ],
)
def test_a_damaged_web_archive_is_named(data: bytes, words: str) -> None:
    last = read("crawl.warc", data)[-1]
    assert isinstance(last, Fault) and last.reason is FaultReason.BAD_ARCHIVE
    assert words in str(last)


def test_line_ends_without_a_carriage_return_and_old_versions_are_read() -> None:
    whole = record("response", "https://alder.example/1", answer(PAGE.encode().replace(b"\n", b" ")))
    length = len(whole.partition(b"\r\n\r\n")[2].replace(b"\r\n", b"\n")) - 2
    bare = whole.replace(b"\r\n", b"\n").replace(b"WARC/1.0", b"WARC/0.18")
    head, rest = bare.split(b"Content-Length: ", 1)
    bare = head + b"Content-Length: %d\n" % length + rest.split(b"\n", 1)[1]
    assert one("a.warc", bare).url == "https://alder.example/harbour"


def test_a_page_whose_encoding_was_taken_off_already_is_read() -> None:
    sent = answer(PAGE.encode(), more="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
    assert one("a.warc", record("response", "https://alder.example/1", sent)).title.startswith("Port Alder")
    damaged = answer(gzip.compress(PAGE.encode())[:-20], more="Content-Encoding: gzip\r\n")
    [found] = read("a.warc", record("response", "https://alder.example/1", damaged))
    assert isinstance(found, Fault) and found.reason is FaultReason.BAD_ARCHIVE


def test_a_page_without_a_content_type_is_known_by_its_beginning() -> None:
    untyped = b"HTTP/1.0 200 OK\r\nServer: x\r\n\r\n"
    assert one("a.warc", record("response", "https://alder.example/1", untyped + PAGE.encode())).title
    assert [type(f) for f in read("a.warc", record("response", "https://a.example/", untyped + b"\x89PNG"))] == []
