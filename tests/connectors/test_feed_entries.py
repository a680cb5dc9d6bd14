"""What of an entry is believed: its encoding, its guid, its link, and whether it is one at all."""

import json
from datetime import UTC, datetime

import pytest

from connectors import sitemap
from connectors.article import Article
from connectors.draft import Origin
from connectors.feed import parse
from connectors.identity import judge
from connectors.parsed import Answered, Publication

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
URL = "https://alder.example/feeds/news.xml"


def answered(data: bytes, content_type: str = "application/xml", url: str = URL) -> Answered:
    return Answered(data, content_type, url, Origin("alder", "rss", url=url), NOW)


def items(*entries: str, url: str = URL) -> Publication:
    data = f"<rss version='2.0'><channel><title>Alder</title>{''.join(entries)}</channel></rss>".encode()
    found = parse(answered(data, url=url))
    assert isinstance(found, Publication)
    return found


def one(entry: str, url: str = URL) -> Article:
    [article] = items(entry, url=url).articles
    return article


@pytest.mark.parametrize("declaration", ["", "<?xml version='1.0' encoding='utf-8'?>"])
@pytest.mark.parametrize(
    "content_type", ["text/xml; charset=iso-8859-1", 'application/rss+xml;charset="Windows-1252"', "text/xml", ""]
)
def test_utf_8_is_read_as_such_whatever_the_server_calls_it(declaration: str, content_type: str) -> None:
    data = f"{declaration}<rss version='2.0'><channel><item><title>Café déjà</title></item></channel></rss>".encode()
    found = parse(answered(data, content_type))
    assert isinstance(found, Publication)
    assert [article.title for article in found.articles] == ["Café déjà"]


@pytest.mark.parametrize(
    ("text", "real", "title"),
    [
        ("联通", "gbk", "联通"),  # these bytes happen to be UTF-8, too
        ("Мост в порту закрыт", "utf-8", "Мост в порту закрыт"),  # so many are by no chance
        ("Мост закрыт", "koi8-r", "Мост закрыт"),
    ],
)
def test_a_label_of_the_feed_itself_is_believed_unless_it_is_plainly_wrong(text: str, real: str, title: str) -> None:
    label = "gbk" if real != "koi8-r" else real
    data = f"<?xml version='1.0' encoding='{label}'?><rss><channel><item><title>{text}</title></item></channel></rss>"
    for content_type in ("application/xml", f"text/xml; charset={label.upper()}"):
        found = parse(answered(data.encode(real), content_type))
        assert isinstance(found, Publication)
        assert [article.title for article in found.articles] == [title]


def test_empty_entries_are_left_out_and_counted() -> None:
    found = items("<item/>", "<item><guid>2</guid></item>", "<item><title>Ferry late</title></item>")
    assert [article.title for article in found.articles] == ["Ferry late"]
    assert found.note == "2 empty entries are left out"
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"id": "1"}, {}, {"url": "https://alder.example/1"}],
    }
    found_too = parse(answered(json.dumps(feed).encode()))
    assert isinstance(found_too, Publication) and len(found_too.articles) == 1
    assert found_too.note == "2 empty entries are left out"
    pages = sitemap.parse(answered(b"<urlset><url/><url><loc>https://alder.example/1</loc></url></urlset>"))
    assert isinstance(pages, Publication) and len(pages.articles) == 1
    assert pages.note == "1 empty entry is left out"


@pytest.mark.parametrize("url", ["https://alder.example/feed", "https://cdn.example/x/feed"])
def test_a_guid_is_kept_as_the_feed_writes_it_wherever_it_lies(url: str) -> None:
    article = one("<item><guid>a</guid><title>S</title><link>https://alder.example/a</link></item>", url)
    assert (article.guid, article.url) == ("a", "https://alder.example/a")


@pytest.mark.parametrize(
    ("guid", "link"),
    [
        ("<guid>g1</guid>", None),
        ("<guid>/g1</guid>", None),
        ("<guid>https://alder.example/g1</guid>", "https://alder.example/g1"),
        ("<guid isPermaLink='false'>https://alder.example/g1</guid>", None),
        ("<guid>g1</guid><link>/real</link>", "https://alder.example/real"),
        ("<link>/g1</link><guid>/g1</guid>", "https://alder.example/g1"),
        ("<guid>/g1</guid><link>/g1</link>", "https://alder.example/g1"),
        ("<guid>g1</guid><enclosure url='https://alder.example/g1.mp3'/>", "https://alder.example/g1.mp3"),
    ],
)
def test_a_link_is_a_real_one_or_a_guid_that_is_an_address(guid: str, link: str | None) -> None:
    assert one(f"<item>{guid}<title>S</title></item>").url == link


def test_an_entry_that_is_known_by_a_guid_made_absolute_is_not_news_again() -> None:
    article = one("<item><guid>a</guid><title>S</title><link>https://alder.example/a</link></item>")
    before = article.model_copy(update={"guid": "https://alder.example/feeds/a", "id": "as-before"})
    assert judge([article], judge([before], ()).seen).news == ()
