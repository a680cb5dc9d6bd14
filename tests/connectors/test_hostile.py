"""Input that is made to hurt, one test a kind. Everything goes through the sandbox, as it does in a running connector:
what costs too much is killed and named, and the next feed is parsed as if nothing had been."""

import asyncio
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from misbehaviour import allocate, die, echo, fail, recurse, spin
from outlets import rss

from connectors import formats, plain_text, sitemap
from connectors.draft import Origin
from connectors.feed import parse
from connectors.formats import Entry
from connectors.opml import outlines
from connectors.parsed import Answered, NotAFeed, Publication
from connectors.sandbox import Exceeded, Excess, Failed, Sandbox

NOW = datetime(2026, 3, 4, tzinfo=UTC)
GOOD = rss(("1", "Good", "Words.")).encode()
LIMIT = 1.0
TESTS = str(Path(__file__).parent.parent)
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


Run = Callable[..., Any]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """Calls a function in a sandbox that all tests of this module share, as all feeds of a connector do."""
    with asyncio.Runner() as runner:
        sandbox = Sandbox(workers=1, timeout=LIMIT, memory_bytes=MEMORY)
        yield lambda function, *arguments: runner.run(sandbox.run(function, *arguments))
        runner.run(sandbox.close())


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_feed_is_parsed_refused_or_killed_and_stops_nothing(name: str, run: Run) -> None:
    data = HOSTILE[name]()
    try:
        found = run(parse, answered(data))
    except Exceeded as error:
        assert error.excess in Excess
    else:
        assert isinstance(found, Publication | NotAFeed)
        if isinstance(found, Publication):
            assert all(len(article.text) < 2_000_000 for article in found.articles)
    after = run(parse, answered(GOOD))
    assert [article.title for article in after.articles] == ["Good"]


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
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
    ],
)
def test_hostile_files_are_faults_or_articles(name: str, suffix: str, run: Run) -> None:
    data = HOSTILE[name]()
    file = formats.document("x" + suffix, Origin("s", "files"), NOW)
    try:
        found = run(formats.read_piece, file, data, 1) if suffix == ".jsonl" else run(formats.read_whole, file, data)
        assert all(len(entry.article.text) <= 520_000 for entry in found if isinstance(entry, Entry))
    except Exceeded as error:
        assert error.excess in Excess


@pytest.mark.parametrize("name", ["a billion laughs", "a quadratic entity bomb", "nesting a million deep, closed"])
def test_hostile_sitemaps_and_lists_are_refused(name: str, run: Run) -> None:
    data = HOSTILE[name]()
    for function, argument in ((sitemap.parse, answered(data)), (outlines, data)):
        try:
            assert isinstance(run(function, argument), ValueError | list)
        except Exceeded as error:
            assert error.excess in Excess


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


@pytest.mark.parametrize(
    ("function", "excess"),
    [(spin, Excess.TIME), (allocate, Excess.MEMORY), (recurse, Excess.DEPTH), (die, Excess.CRASH)],
)
async def test_each_limit_of_the_sandbox_holds(
    function: Callable[[], object], excess: Excess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", TESTS)
    sandbox = Sandbox(workers=1, timeout=3.0)
    try:
        with pytest.raises(Exceeded) as caught:
            await sandbox.run(function)
        assert caught.value.excess is excess
        assert await sandbox.run(echo, "still there") == "still there"
    finally:
        await sandbox.close()


async def test_an_unexpected_error_carries_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", TESTS)
    sandbox = Sandbox(workers=1)
    try:
        with pytest.raises(Failed, match="no such thing"):
            await sandbox.run(fail)
        large = "x" * 20_000_000
        assert await asyncio.gather(*(sandbox.run(echo, large) for _ in range(3))) == [large] * 3
    finally:
        await sandbox.close()
