"""Odd feeds to articles: each input in tests/data/feeds beside what must come of it.

`python tests/connectors/test_feed.py` writes the expectations anew; read the difference before it is kept.
"""

import io
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors import feed
from connectors.article import Article
from connectors.draft import Origin
from connectors.feed import parse
from connectors.identity import judge
from connectors.parsed import Answered, NotAFeed, Publication

FEEDS = Path(__file__).parent.parent / "data" / "feeds"
INPUTS = sorted(path for path in FEEDS.iterdir() if not path.name.endswith(".expected.json"))
URL = "https://alder.example/feeds/news.xml"
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
FIELDS = ("title", "url", "guid", "summary", "body", "body_source", "language", "authors", "tags", "source_name")
REAL = {"title", "summary", "content", "link", "links"}  # an entry with none of them is empty
MARKUP = re.compile(r"<[/!?]?[A-Za-z][^<>]*>")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def answered(data: bytes) -> Answered:
    return Answered(data, "application/xml", URL, Origin("alder", "rss", url=URL), NOW)


def summary_of(data: bytes) -> dict[str, Any]:
    """What a reader wants to know of a publication, without what is empty."""
    publication = parse(answered(data))
    if isinstance(publication, NotAFeed):
        return {"not_a_feed": str(publication)}
    about = {
        "kind": publication.kind,
        "title": publication.title,
        "language": publication.language,
        "period_seconds": publication.period_seconds,
        "skip_hours": sorted(publication.skip_hours),
        "skip_days": sorted(publication.skip_days),
        "well_formed": not publication.note.startswith("not well-formed"),
    }
    return {key: value for key, value in about.items() if value} | {
        "articles": [_told(article) for article in publication.articles]
    }


def _told(article: Article) -> dict[str, Any]:
    told = {field: getattr(article, field) for field in FIELDS}
    if article.date_source != "fetched":
        told[article.date_source] = str(article.published_at)
    told = {key: list(value) if isinstance(value, tuple) else value for key, value in told.items()}
    return {key: value for key, value in told.items() if value and value != "none"}


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_a_feed_becomes_what_lies_beside_it(path: Path) -> None:
    expected = json.loads(path.with_name(path.name + ".expected.json").read_text())
    assert summary_of(path.read_bytes()) == expected


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_no_entry_of_the_reference_parser_is_lost(path: Path) -> None:
    data = path.read_bytes()
    headers = {"content-type": "application/xml", "content-location": URL}
    reference = feedparser.parse(io.BytesIO(data), response_headers=headers).entries
    publication = parse(answered(data))
    articles = () if isinstance(publication, NotAFeed) else publication.articles
    if not path.name.startswith("json"):
        assert len(articles) == sum(1 for entry in reference if REAL & entry.keys())
    first = judge(articles, ())
    assert len(first.news) == len(articles) == len({(article.id, article.version) for article in first.news})
    assert judge(articles, first.seen).news == (), "a second poll brings nothing new"


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_every_text_is_plain(path: Path) -> None:
    publication = parse(answered(path.read_bytes()))
    for article in () if isinstance(publication, NotAFeed) else publication.articles:
        for text in (article.title, article.summary, article.body, *article.authors, *article.tags):
            assert not MARKUP.search(text) and not CONTROL.search(text), text


def test_an_entry_that_cannot_be_read_is_not_lost_and_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    original = feed._draft

    def fails_on_the_first(entry: Any, *more: Any) -> Any:
        if entry["title"] == "Port reopens":
            raise RuntimeError("a bug")
        return original(entry, *more)

    monkeypatch.setattr(feed, "_draft", fails_on_the_first)
    publication = parse(answered((FEEDS / "rss20.xml").read_bytes()))
    assert isinstance(publication, Publication)
    assert [article.title for article in publication.articles] == ["Port reopens", "Ferry late"]


DAMAGED = {
    "a chapter without a time": "<psc:chapters><psc:chapter title='Intro'/></psc:chapters>",
    "a place without numbers": "<georss:where><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>x</gml:posList>"
    "</gml:LinearRing></gml:exterior></gml:Polygon></georss:where>",
    "a width that is never opened": "</width>",
    "a height inside a width": "<width><height>3</width></height>",
    "an entry in a category": "<dc:subject><channel><item><dc:subject>b</dc:subject></item></channel>c</dc:subject>",
}


@pytest.mark.parametrize("name", DAMAGED)
def test_an_element_that_breaks_the_reference_parser_costs_no_entry(name: str) -> None:
    names = " ".join(
        f"xmlns:{prefix}='{url}'"
        for prefix, url in (
            ("psc", "http://podlove.org/simple-chapters"),
            ("georss", "http://www.georss.org/georss"),
            ("gml", "http://www.opengis.net/gml"),
            ("dc", "http://purl.org/dc/elements/1.1/"),
        )
    )
    entries = (
        "<item><title>First</title><guid>1</guid><link>https://alder.example/1</link><description>Words &lt;b&gt;of"
    )
    entries += f" it</description>{DAMAGED[name]}</item><item><title>Second</title></item>"
    data = f"<rss version='2.0' {names}><channel><title>Alder</title>{entries}</channel></rss>".encode()
    with pytest.raises((TypeError, KeyError)):
        feedparser.parse(io.BytesIO(data))
    publication = parse(answered(data))
    assert isinstance(publication, Publication)
    assert {"First", "Second"} <= {article.title for article in publication.articles}
    first = next(article for article in publication.articles if article.title == "First")
    assert (first.url, first.summary) == ("https://alder.example/1", "Words of it")


def test_a_feed_behind_rubbish_that_looks_like_json_is_read() -> None:
    publication = parse(answered(b"{\x80 " + (FEEDS / "rss20.xml").read_bytes()))
    assert isinstance(publication, Publication) and len(publication.articles) == 2


@given(data=st.binary(max_size=400))
def test_bytes_of_any_kind_never_raise(data: bytes) -> None:
    parse(answered(data))


@given(cut=st.integers(0, 3_000), path=st.sampled_from(INPUTS), noise=st.binary(max_size=4))
def test_feeds_cut_and_damaged_anywhere_never_raise(cut: int, path: Path, noise: bytes) -> None:
    data = path.read_bytes()
    parse(answered(data[:cut]))
    parse(answered(data[:cut] + noise + data[cut + len(noise) :]))


if __name__ == "__main__":
    for path in INPUTS:
        text = json.dumps(summary_of(path.read_bytes()), indent=1, ensure_ascii=False)
        path.with_name(path.name + ".expected.json").write_text(text + "\n")
