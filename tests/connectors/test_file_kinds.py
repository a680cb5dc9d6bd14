"""The richer file formats: pages, feeds, compression, and damage of every kind."""

import gzip
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import zstandard
from file_samples import MAIL, PAGE, WARC, fault, one, read
from hypothesis import given
from hypothesis import strategies as st
from outlets import rss

from connectors.formats import Entry, Fault, FaultReason


def test_a_page_gives_its_article_and_its_metadata() -> None:
    article = one("saved.html", PAGE)
    assert article.title == "Port Alder reopens & ships return"
    assert article.body.startswith("Port Alder reopens\n\nThe first ship entered at dawn.\n\nEleven more wait")
    assert "Subscribe" not in article.body and "track" not in article.body and "Home" not in article.body
    assert article.url == "https://alder.example/harbour"
    assert (article.source_name, article.authors, article.language) == ("The Alder Post", ("Ada Quay",), "en-GB")
    assert article.published_at == datetime(2026, 3, 3, 6, tzinfo=UTC)


def test_a_page_in_another_charset_is_read_as_it_declares() -> None:
    page = "<meta http-equiv=content-type content='text/html; charset=windows-1251'><title>Мост</title>"
    assert one("a.htm", page.encode("cp1251")).title == "Мост"
    assert fault("a.html", "<html><script>only()</script></html>").reason is FaultReason.NO_TEXT


def test_a_feed_file_gives_its_entries() -> None:
    found = read("saved.xml", rss(("1", "First", "One."), ("2", "Second", "Two.")))
    assert [entry.article.title for entry in found if isinstance(entry, Entry)] == ["First", "Second"]
    assert [entry.article.publisher for entry in found if isinstance(entry, Entry)] == ["alder.example"] * 2
    json_feed = '{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": 1, "title": "One"}]}'
    assert one("feed.json", json_feed).source_name == "J"
    assert one("feed.json", json_feed.replace("/", "\\/")).source_name == "J", "as some servers escape it"
    assert fault("page.rss", "<html><body>no</body></html>").reason is FaultReason.NOT_A_FEED
    assert fault("a.atom", rss()).reason is FaultReason.EMPTY


@pytest.mark.parametrize(
    ("suffix", "encode"), [(".gz", gzip.compress), (".zst", zstandard.compress), (".GZ", gzip.compress)]
)
def test_every_kind_may_be_compressed(suffix: str, encode: Callable[[bytes], bytes]) -> None:
    assert one("a.txt" + suffix, encode(b"Title\nBody")).publisher == "a"
    lines = b'{"title": "One"}\n{"title": "Two"}\n'
    assert len(read("a.jsonl" + suffix, encode(lines))) == 2
    assert len(read("a.warc" + suffix, encode(WARC))) == 3
    assert len(read("a.jsonl" + suffix, encode(lines) + encode(lines))) == 4, "several members, as archivers write them"
    assert fault("a.txt" + suffix, encode(b"x" * 1_000)[:-9]).reason is FaultReason.BAD_ARCHIVE
    assert fault("a.txt" + suffix, b"not compressed").reason is FaultReason.BAD_ARCHIVE


@pytest.mark.parametrize(("suffix", "encode"), [(".gz", gzip.compress), (".zst", zstandard.compress)])
def test_a_compression_bomb_is_refused(suffix: str, encode: Callable[[bytes], bytes]) -> None:
    bomb = encode(b" " * 100_000_000)
    assert fault("a.txt" + suffix, bomb).reason is FaultReason.TOO_LARGE
    assert fault("a.jsonl" + suffix, bomb).reason is FaultReason.TOO_LARGE
    assert fault("a.html" + suffix, bomb).reason is FaultReason.TOO_LARGE


@pytest.mark.parametrize("name", ["a.html", "a.xml", "a.eml", "a.warc", "a.txt.gz", "a.jsonl.zst"])
@given(data=st.binary(max_size=300))
def test_no_content_raises(name: str, data: bytes) -> None:
    assert all(isinstance(found, Entry | Fault) for found in read(name, data))


@given(cut=st.integers(0, 2_500), noise=st.binary(max_size=5))
def test_damaged_files_never_raise(cut: int, noise: bytes) -> None:
    for name, data in (("a.html", PAGE.encode()), ("a.eml", MAIL), ("a.warc", WARC)):
        read(name, data[:cut] + noise + data[cut:])
        read(name, data[:cut])
