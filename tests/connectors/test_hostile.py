"""Input that is made to hurt, one test a kind. Everything goes through the sandbox, as it does in a running connector:
what costs too much is killed and named, and the next feed is parsed as if nothing had been."""

import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from outlets import rss

from connectors import formats, plain_text, sitemap
from connectors.draft import Origin
from connectors.feed import parse
from connectors.formats import Entry
from connectors.opml import outlines
from connectors.parsed import Answered, NotAFeed, Publication
from connectors.sandbox import Exceeded, Excess, Sandbox

NOW = datetime(2026, 3, 4, tzinfo=UTC)
GOOD = rss(("1", "Good", "Words.")).encode()
LIMIT = 0.5
MEMORY = 1 << 30


def answered(data: bytes) -> Answered:
    return Answered(data, "application/xml", "https://alder.example/", Origin("s", "rss"), NOW)


def item(text: str) -> bytes:
    return f"<rss version='2.0'><channel><item><title>T</title>{text}</item></channel></rss>".encode()


def bomb(levels: int, width: int) -> bytes:
    entities = ["<!ENTITY a0 'harbour '>"]
    entities += [f"<!ENTITY a{n} '{f'&a{n - 1};' * width}'>" for n in range(1, levels)]
    return f"<?xml version='1.0'?><!DOCTYPE rss [{''.join(entities)}]>".encode() + item(
        f"<description>&a{levels - 1};</description>"
    )


QUADRATIC_BOMB = f"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a '{'x' * 100_000}'>]>".encode() + item(
    f"<description>{'&a;' * 50_000}</description>"
)

HOSTILE: dict[str, Callable[[], bytes]] = {
    "a billion laughs": lambda: bomb(12, 10),
    "a quadratic entity bomb": lambda: QUADRATIC_BOMB,
    "a recursive entity": lambda: (
        b"<!DOCTYPE rss [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>" + item("<description>&a;</description>")
    ),
    "an external entity": lambda: (
        b"<!DOCTYPE rss [<!ENTITY % x SYSTEM 'file:///dev/zero'> %x;]>" + item("<description>x</description>")
    ),
    "nesting a million deep": lambda: b"<rss><channel><item>" + b"<a>" * 1_000_000,
    "nesting a million deep, closed": lambda: b"<rss>" + b"<a>" * 1_000_000 + b"</a>" * 1_000_000 + b"</rss>",
    "nested markup in a text": lambda: item("<description><![CDATA[" + "<div>" * 1_000_000 + "]]></description>"),
    "forty thousand attributes": lambda: item(
        "<description " + " ".join(f"a{n}='x'" for n in range(40_000)) + ">x</description>"
    ),
    "forty thousand attributes in a text": lambda: item(
        "<description><![CDATA[<p " + " ".join(f"a{n}='x'" for n in range(40_000)) + ">x]]></description>"
    ),
    "a flood of comment starts": lambda: item("<description><![CDATA[" + "<!--" * 500_000 + "]]></description>"),
    "a flood of escaped comment starts": lambda: item("<description>" + "&lt;!--" * 500_000 + "</description>"),
    "a flood of bare comment starts": lambda: b"<rss><channel><item><title>x" + b"<!--" * 500_000,
    "a flood of ampersands": lambda: item("<description>" + "&&&" * 500_000 + "</description>"),
    "a flood of declarations": lambda: b"<!DOCTYPE " * 200_000 + GOOD,
    "a flood of entity declarations": lambda: b"<!ENTITY x " * 200_000 + GOOD,
    "an author made for backtracking": lambda: item("<author>" + "a" * 500_000 + "@" + "(" * 500_000 + "</author>"),
    "an author of dots": lambda: item("<author>" + "a." * 200_000 + "@" + "b." * 200_000 + "</author>"),
    "a date made for backtracking": lambda: item("<pubDate>" + "1 " * 300_000 + "</pubDate>"),
    "a date of digits": lambda: item("<pubDate>" + "9" * 1_000_000 + "</pubDate>"),
    "a link of a megabyte": lambda: item("<link>https://alder.example/" + "a/../" * 200_000 + "</link>"),
    "a hundred thousand links": lambda: item("<link>https://alder.example/</link>" * 100_000),
    "a hundred thousand entries": lambda: rss(*[("1", "x", "y")] * 30_000).encode(),
    "unclosed quotes in tags": lambda: item("<description><![CDATA[" + '<a href="' * 300_001 + "]]></description>"),
    "unclosed processing instructions": lambda: b"<?xml " * 300_000 + GOOD,
    "a flood of cdata": lambda: b"<rss><channel><item><title>" + b"<![CDATA[" * 300_000,
    "null bytes": lambda: b"\0" * 2_000_000 + GOOD,
    "one endless word": lambda: b"<" + b"a" * 5_000_000,
    "deep JSON": lambda: b'{"items":' + b"[" * 1_000_000,
    "JSON with endless digits": lambda: b'{"items":[{"id":' + b"9" * 2_000_000 + b"}]}",
}


FILES = [
    ("nesting a million deep, closed", ".html"),
    ("forty thousand attributes", ".html"),
    ("a flood of bare comment starts", ".html"),
    ("a flood of ampersands", ".html"),
    ("unclosed quotes in tags", ".html"),
    ("one endless word", ".html"),
    ("null bytes", ".eml"),
    ("one endless word", ".eml"),
    ("deep JSON", ".json"),
    ("JSON with endless digits", ".jsonl"),
    ("null bytes", ".txt"),
]
XML = ["a billion laughs", "a quadratic entity bomb", "nesting a million deep, closed"]
PARSERS: dict[str, Callable[[bytes], tuple[Any, ...]]] = {
    "feed": lambda data: (parse, answered(data)),
    "sitemap": lambda data: (sitemap.parse, answered(data)),
    "list": lambda data: (outlines, data),
    ".jsonl": lambda data: (formats.read_piece, formats.document("x.jsonl", Origin("s", "files"), NOW), data, 1),
} | {
    suffix: lambda data, suffix=suffix: (
        formats.read_whole,
        formats.document("x" + suffix, Origin("s", "files"), NOW),
        data,
    )
    for suffix in (".html", ".eml", ".json", ".txt")
}
CALLS = [
    *(("feed", name) for name in HOSTILE),
    *((suffix, name) for name, suffix in FILES),
    *((kind, name) for kind in ("sitemap", "list") for name in XML),
]


Outcomes = dict[tuple[str, str], tuple[Any, Publication | NotAFeed]]


@pytest.fixture(scope="module")
def outcomes() -> Outcomes:
    """What came of each call, and of a good feed right after it, in one sandbox, as all feeds of a connector share it.

    All are run at once, so that one is parsed while another's killed worker is replaced.
    """

    async def run() -> Outcomes:
        sandbox = Sandbox(workers=2, timeout=LIMIT, memory_bytes=MEMORY)

        async def one(parser: str, name: str) -> tuple[Any, Publication | NotAFeed]:
            async with turns:
                try:
                    found = await sandbox.run(*PARSERS[parser](HOSTILE[name]()))
                except Exceeded as error:
                    found = error
                while True:
                    try:
                        return found, await sandbox.run(parse, answered(GOOD))
                    except Exceeded as error:
                        assert error.excess is Excess.TIME, "on a loaded machine even this may take longer"

        turns = asyncio.Semaphore(2)  # of inputs in memory
        try:
            return dict(zip(CALLS, await asyncio.gather(*(one(*call) for call in CALLS)), strict=True))
        finally:
            await sandbox.close()

    return asyncio.run(run())


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_feed_is_parsed_refused_or_killed_and_stops_nothing(name: str, outcomes: Outcomes) -> None:
    found, after = outcomes["feed", name]
    if isinstance(found, Exceeded):
        assert found.excess in Excess
    else:
        assert isinstance(found, Publication | NotAFeed)
        if isinstance(found, Publication):
            assert all(len(article.text) < 2_000_000 for article in found.articles)
    assert isinstance(after, Publication) and [article.title for article in after.articles] == ["Good"]


@pytest.mark.parametrize(("name", "suffix"), FILES)
def test_hostile_files_are_faults_or_articles(name: str, suffix: str, outcomes: Outcomes) -> None:
    found, _ = outcomes[suffix, name]
    if isinstance(found, Exceeded):
        assert found.excess in Excess
    else:
        assert all(len(entry.article.text) <= 520_000 for entry in found if isinstance(entry, Entry))


@pytest.mark.parametrize("name", XML)
@pytest.mark.parametrize("kind", ["sitemap", "list"])
def test_hostile_sitemaps_and_lists_are_refused(kind: str, name: str, outcomes: Outcomes) -> None:
    found, _ = outcomes[kind, name]
    assert isinstance(found, Exceeded | ValueError | list)


@pytest.mark.parametrize(
    "flood",
    [
        "<!--",
        "<",
        "&",
        "<a",
        '<a href="',
        "<script>",
        "</",
        "<![CDATA[",
        "<!",
        "<?",
        "<p>",
        "&lt;",
        "&amp;lt;b&amp;gt;",
        "a<b",
    ],
)
def test_text_of_a_flood_is_found_in_linear_work(flood: str) -> None:
    """A quadratic scanner would need hours for these; no time is asserted, only that it comes to an end."""
    text = plain_text.from_html(flood * 100_000)
    assert not re.search(r"<[!?/]?[a-zA-Z][^<>]*>", text)
