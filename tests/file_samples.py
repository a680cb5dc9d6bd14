"""Files of the richer kinds, in our own words, and what comes of reading them."""

import gzip
from datetime import UTC, datetime

from connectors import formats
from connectors.article import Article
from connectors.formats import Entry, Fault

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
