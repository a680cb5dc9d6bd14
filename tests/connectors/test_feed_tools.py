"""Trying feeds, importing lists of them, and how they are."""

import json
from pathlib import Path

from click.testing import CliRunner, Result
from outlets import answer, outlet, rss

from connectors.discovery import candidates
from connectors.feed_check import checker
from connectors.feed_status import Condition, statuses
from connectors.opml import FeedList, NotOpml, Outline, outlines
from connectors.order import Order
from connectors.poll_state import PollState
from connectors.settings import ConnectSettings, FeedSettings
from newswatch.cli import newswatch

PAGE = """<html><head><link rel="stylesheet" href="/a.css">
<link rel="alternate" type="application/rss+xml" title="All &amp; every" href="/feed?utm_source=page">
<LINK TYPE='application/atom+xml' REL='alternate' HREF='https://birch.example/atom'>
<link rel="alternate" hreflang="fr" href="/fr"></head>
<body><a href="/rss.xml">RSS</a><a href="/news">News</a></body></html>"""

OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Ports">
<outline type="rss" text="The &lt;b&gt;Alder&lt;/b&gt; Post" xmlUrl="https://alder.example/feed"/>
<outline text="Again" xmlurl="https://alder.example/feed"/><outline title="Birch" XMLURL="https://birch.example/atom"/>
<outline text="No feed" xmlUrl="javascript:x"/></outline></body></opml>"""


def test_a_page_names_its_feeds() -> None:
    found = candidates(PAGE, "https://alder.example/")
    assert [(candidate.url, candidate.declared) for candidate in found] == [
        ("https://alder.example/feed", True),
        ("https://birch.example/atom", True),
        ("https://alder.example/rss.xml", False),
    ]
    assert found[0].title == "All & every"
    assert candidates("<link " * 100_000 + "<a href=", "https://alder.example/") == []


def test_links_are_relative_to_the_base_of_the_page() -> None:
    page = "<head><base target=_top><base href='/de/'><link rel=alternate type=application/atom+xml href=atom></head>"
    assert [candidate.url for candidate in candidates(page, "https://alder.example/x")] == [
        "https://alder.example/de/atom"
    ]


def test_json_counts_as_a_feed_where_it_says_so() -> None:
    page = """<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
<link rel="alternate" type="application/json" href="/wp-json/wp/v2/feedback/2">
<link rel="alternate" type="application/json" href="/news/feed.json"><link rel="feed" type="application/json" href="/n">
<link rel="alternate" type="application/feed+json" href="/all.json">"""
    assert [candidate.url for candidate in candidates(page, "https://feeds.alder.example/")] == [
        f"https://feeds.alder.example/{path}" for path in ("news/feed.json", "n", "all.json")
    ]


async def test_a_dead_feed_of_a_page_hides_no_other() -> None:
    async with outlet() as alder, checker(ConnectSettings()) as checks:
        alder.answers["/"] = "".join(
            f'<html><link rel="alternate" type="application/rss+xml" href="/{path}">' for path in ("dead", "feed")
        )
        page = FeedSettings(url=alder.url + "/", allow_private_addresses=True)
        none = await checks.check(page)
        assert (none.url, none.problem, len(none.candidates)) == (alder.url + "/dead", "HTTP status 404", 2)
        alder.answers["/feed"] = rss(("1", "First", "Words."))
        report = await checks.check(page)
        assert (report.url, report.problem) == (alder.url + "/feed", "")
        assert f"{alder.url}/dead cannot be polled: HTTP status 404" in report.notes


async def test_a_check_does_not_advise_a_check() -> None:
    async with outlet() as alder, checker(ConnectSettings()) as checks:
        alder.answers["/"] = "<html><p>News</p></html>"
        report = await checks.check(FeedSettings(url=alder.url + "/", allow_private_addresses=True))
        assert report.problem == "this is no feed but an HTML page; give the feed's own address; the page names none"
        alder.answers["/"] = "<html><a href='/rss.xml'>RSS</a></html>"
        report = await checks.check(FeedSettings(url=alder.url + "/", allow_private_addresses=True))
        assert report.problem.endswith("; what the page links may be one") and len(report.candidates) == 1


def test_a_list_of_feeds_is_read() -> None:
    listed = outlines(OPML.encode())
    assert isinstance(listed, FeedList)
    assert listed.feeds == (
        Outline("https://alder.example/feed", "The Alder Post"),
        Outline("https://birch.example/atom", "Birch"),
    )
    assert listed.refused == ("javascript:x",)
    others = "".join(f'<outline xmlUrl="{a}"/>' for a in ("feed://c.example/f", "feed:https://d.example/f", "no url"))
    listed = outlines(f"<opml><body>{others}</body></opml>".encode())
    assert isinstance(listed, FeedList)
    assert [feed.url for feed in listed.feeds] == ["http://c.example/f", "https://d.example/f"]
    assert listed.refused == ("no url",)
    assert isinstance(outlines(b"<html/>"), NotOpml)
    assert isinstance(outlines(b"nothing"), NotOpml)


async def test_a_check_shows_what_would_come_and_changes_nothing() -> None:
    async with outlet() as alder, checker(ConnectSettings()) as checks:
        alder.answers["/"] = PAGE.replace("/feed?utm_source=page", "/feed")
        alder.answers["/feed"] = rss(("1", "First", "Words."), ("2", "Second", "Words."))
        report = await checks.check(FeedSettings(url=alder.url + "/", allow_private_addresses=True))
        assert (report.url, report.kind, report.problem) == (alder.url + "/feed", "rss20", "")
        assert [article.title for article in report.articles] == ["First", "Second"]
        assert {article.connector for article in report.articles} == {"rss"}, "as a poll says"
        assert report.conditional and report.next_seconds
        refused = await checks.check(FeedSettings(url=alder.url + "/feed"))
        assert refused.problem.startswith("private_address: 127.0.0.1 is not a public address; set")
        missing = await checks.check(FeedSettings(url=alder.url + "/none", allow_private_addresses=True))
        assert missing.problem == "HTTP status 404"


async def test_a_check_takes_what_a_poll_takes_and_shows_no_jitter() -> None:
    async with outlet() as alder, checker(ConnectSettings()) as checks:
        body = rss(("1", "First", "Words."))
        alder.answers["/feed"] = answer(body.encode(), status=203, **{"Content-Type": "text/plain"})
        asked = FeedSettings(url=alder.url + "/feed", allow_private_addresses=True, interval=600)
        report = await checks.check(asked)
        assert (report.problem, len(report.articles), report.next_seconds) == ("", 1, 600)
        assert not any("not well-formed" in note for note in report.notes), report.notes


async def test_a_check_cuts_articles_as_a_poll_does() -> None:
    async with outlet() as alder, checker(ConnectSettings(max_article_bytes=1_000)) as checks:
        alder.answers["/feed"] = rss(("1", "Long", "Words. " * 1_000))
        report = await checks.check(FeedSettings(url=alder.url + "/feed", allow_private_addresses=True))
        [article] = report.articles
        assert article.truncated
        assert len((article.body or article.summary).encode()) <= 1_000


def test_the_list_tells_how_each_feed_is() -> None:
    urls = {
        name: f"https://{name}.example/feed" for name in ("ok", "new", "failing", "broken", "gone", "silent", "paused")
    }
    settings = ConnectSettings(feeds=tuple(FeedSettings(id=name, url=url) for name, url in urls.items()))
    now = 2_000_000_000.0
    changes = {
        "ok": {"habit_seconds": 3600.0, "newest_at": now - 60},
        "failing": {"failures": 1, "problem": "timeout"},
        "broken": {"failures": 5},
        "gone": {"gone": True, "failures": 1},
        "silent": {"habit_seconds": 3600.0, "newest_at": now - 2 * 86_400},
        "paused": {"habit_seconds": 3600.0},
    }
    states = {
        name: PollState(configured=urls[name], url=urls[name], succeeded_at=now).model_copy(update=change)
        for name, change in changes.items()
    }
    rows = statuses(settings, states, {"paused": Order(paused=True)}, now)
    assert [str(row.condition) for row in rows] == list(urls)
    rows = statuses(settings, states, {name: Order(paused=False) for name in urls}, now)
    assert [row.condition for row in rows if row.id in ("gone", "broken")] == [Condition.OK, Condition.OK]


def call(*arguments: str) -> Result:
    return CliRunner().invoke(newswatch, ["feeds", *arguments])


def test_the_commands_work_together(tmp_path: Path) -> None:
    file, opml = tmp_path / "newswatch.yaml", tmp_path / "list.opml"
    opml.write_text(OPML)
    file.write_text("connectors:\n  state: s.sqlite\n")
    result = call("import", str(opml), "-s", str(file))
    assert result.exit_code == 0 and result.stdout.startswith("2 feeds added"), result.output
    assert result.stdout.endswith("0 were there already, 1 cannot be polled\n")
    assert "not added, since it is no http(s) address: javascript:x" in result.stderr
    assert "0 feeds added" in call("import", str(opml), "-s", str(file)).output
    rows = [json.loads(line) for line in call("list", "--json", "-s", str(file)).output.splitlines()]
    assert [(row["id"], row["condition"]) for row in rows] == [
        ("alder.example/feed", "new"),
        ("birch.example/atom", "new"),
    ]
    assert call("pause", "alder.example/feed", "-s", str(file)).exit_code == 0
    assert "paused" in call("list", "-s", str(file)).output
    assert call("resume", "alder.example/feed", "-s", str(file)).exit_code == 0
    assert "paused" not in call("list", "-s", str(file)).output
    wrong = call("pause", "alder", "-s", str(file))
    assert wrong.exit_code == 2 and "no feed is called 'alder'" in wrong.output
    piped = call("list", "-s", str(file)).stdout.splitlines()
    assert len(piped) == 3 and piped[1].startswith(" alder.example/feed "), "whole, a line each"
    opml.write_text('<opml><body><outline xmlUrl="http://alder.example/feed/"/><outline xmlUrl="x:y"/></body></opml>')
    again = call("import", str(opml), "-s", str(file))
    assert again.exit_code == 0 and again.stdout.startswith("0 feeds added"), again.output
    assert "there already: http://alder.example/feed/ (as alder.example/feed)" in again.stderr
    opml.write_text("<html/>")
    bad = call("import", str(opml), "-s", str(file))
    assert bad.exit_code == 2 and "not OPML" in bad.output


def test_shared_feeds_are_told_of_as_last_known_where_kafka_is_away(tmp_path: Path) -> None:
    file = tmp_path / "newswatch.yaml"
    feed = "{url: 'https://alder.example/feed', id: alder}"
    file.write_text(
        f"kafka: {{bootstrap_servers: '127.0.0.1:1'}}\nconnectors: {{state: s.sqlite, group: desk, feeds: [{feed}]}}\n"
    )
    listed = call("list", "-s", str(file))
    assert listed.exit_code == 0 and "alder" in listed.output
    assert "Kafka cannot be reached, so this is what this machine last knew" in listed.output
    paused = call("pause", "alder", "-s", str(file))
    assert (
        paused.exit_code == 1 and "the pollers share their feeds by Kafka, and 127.0.0.1:1 cannot be" in paused.output
    )
    file.write_text(f"connectors: {{state: s.sqlite, group: desk, feeds: [{feed}]}}\n")
    assert "paused" not in call("list", "-s", str(file)).output
