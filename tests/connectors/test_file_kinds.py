"""The richer file formats: pages, feeds, mail, web archives, and compression."""

import gzip
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st
from outlets import rss

from connectors import formats
from connectors.article import Article
from connectors.formats import Entry, Fault, FaultReason

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Port reopens | The Alder Post</title>
<meta property="og:title" content="Port Alder reopens &amp; ships return">
<meta property='og:site_name' content='The Alder Post'>
<meta name=author content="Ada Quay"><link href="/harbour?utm_source=x" rel=canonical>
<link rel="canonical" href="https://alder.example/harbour?utm_source=x">
<script type="application/ld+json">{"@graph": [{"datePublished": "2026-03-03T08:00:00+02:00"}]}</script></head>
<body><nav>Home News</nav><header>The Alder Post</header><main><article><h1>Port Alder reopens</h1>
<p>The first ship entered at <b>dawn</b>.</p><p>Eleven more wait outside, the port authority said, and each of them
will need a pilot, of whom there are three; the last ship may enter on Friday.</p><form>Subscribe!</form>
<script>track('x < y')</script></article></main><footer>Imprint</footer></body></html>"""

MAIL = b"""From: =?utf-8?q?Port_Authority_=C3=85lder?= <press@port.example>
Date: Tue, 03 Mar 2026 09:00:00 +0100
Subject: =?utf-8?b?UG9ydCByZW9wZW5z?=
Message-ID: <1@port.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: multipart/alternative; boundary="c"

--c
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

The port re=E9opens today.
--c
Content-Type: text/html

<p>Not <b>this</b> one</p>
--c--
--b
Content-Type: text/plain
Content-Disposition: attachment; filename="a.txt"

attached
--b--
"""


def read(name: str, data: str | bytes) -> list[Entry | Fault]:
    raw = data.encode() if isinstance(data, str) else data
    return list(formats.parse(name, raw, source_id="drop", fetched_at=NOW))


def one(name: str, data: str | bytes) -> Article:
    [entry] = read(name, data)
    assert isinstance(entry, Entry), entry
    return entry.article


def fault(name: str, data: str | bytes) -> Fault:
    [found] = read(name, data)
    assert isinstance(found, Fault), found
    return found


def record(kind: str, url: str, body: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-02T00:00:00Z\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n"


def answer(body: bytes, content_type: str = "text/html", more: str = "", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{more}\r\n".encode() + body


WARC = (
    record("warcinfo", "", b"software: x")
    + record("request", "https://alder.example/harbour", b"GET / HTTP/1.1\r\n\r\n")
    + record("response", "https://alder.example/harbour", answer(PAGE.encode()))
    + record("response", "https://alder.example/p.png", answer(b"\x89PNG", "image/png"))
    + record("response", "https://alder.example/gone", answer(b"<p>gone</p>", status="404 Not Found"))
    + record(
        "response",
        "https://birch.example/2",
        answer(gzip.compress(b"<title>Second</title><p>Two</p>"), more="Content-Encoding: gzip\r\n"),
    )
    + record(
        "response",
        "https://birch.example/3",
        answer(b"7\r\n<h1>Thi\r\n8;x\r\nrd</h1>.\r\n0\r\n\r\n", more="Transfer-Encoding: chunked\r\n"),
    )
)


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


def test_a_mail_gives_its_text_part() -> None:
    article = one("press.eml", MAIL)
    assert (article.title, article.body) == ("Port reopens", "The port reéopens today.")
    assert article.source_name == "Port Authority Ålder"
    assert article.published_at == datetime(2026, 3, 3, 8, tzinfo=UTC)
    assert article.guid == "1@port.example"
    html_only = b"Subject: x\nContent-Type: text/html\n\n<p>One</p><p>Two</p>"
    assert one("a.eml", html_only).body == "One\n\nTwo"
    assert fault("a.eml", b"just words").reason is FaultReason.NO_TEXT


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
