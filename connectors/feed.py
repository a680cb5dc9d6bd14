"""Feeds to articles: RSS, RDF, Atom and CDF by feedparser, JSON Feed by ourselves. Pure; run it in the sandbox."""

import calendar
import logging
import re
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from connectors import dates, feed_reading, json_feed, plain_text
from connectors.article import Article
from connectors.draft import Draft, Origin
from connectors.links import canonical, host_of
from connectors.parsed import Answered, NotAFeed, Publication, noted, with_words

log = logging.getLogger("newswatch.feeds")

FINDER = " (newswatch feeds check finds it)"
FULL_TEXT = 1_500  # characters; a description as long as this is the article itself

_PERIODS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_SKIP_HOURS = re.compile(rb"<skipHours\b[^>]*>([^\0]{0,4000}?)</skipHours", re.IGNORECASE)
_SKIP_DAYS = re.compile(rb"<skipDays\b[^>]*>([^\0]{0,2000}?)</skipDays", re.IGNORECASE)
_HOUR = re.compile(rb"<hour\b[^>]*>\s*(\d{1,2})\s*<", re.IGNORECASE)
_DAY = re.compile(rb"<day\b[^>]*>\s*([a-z]+)\s*<", re.IGNORECASE)
_DAYS = (b"monday", b"tuesday", b"wednesday", b"thursday", b"friday", b"saturday", b"sunday")
_MAILED = re.compile(r"\s*[^\s@()]+@[^\s@()]+\s+\(([^()]+)\)\s*")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_LOCAL = re.compile(r"localhost|[\d.:]+")


def parse(answered: Answered) -> Publication | NotAFeed:
    """The publication in an answer, or NotAFeed where it is none: then feedparser finds no entry in it either."""
    json = json_feed.parse(answered) if json_feed.looks_like(answered.data) else None
    if isinstance(json, Publication) or (json and b"<" not in answered.data):
        return json
    parsed = feed_reading.parsed(answered)
    kind = parsed.get("version", "")
    if not parsed.entries and not kind:
        return json or NotAFeed(f"this is no feed but {what(answered.data)}")
    about = parsed.feed
    language = _text(about, "language") or None
    title = plain_text.one_line(plain_text.from_html(_text(about, "title")))
    articles, empty = with_words(_article(entry, language, title, answered) for entry in parsed.entries)
    doubt = parsed.get("bozo_exception")
    mislabelled = type(doubt).__name__ == "NonXMLContentType"  # that is the server's fault, not the XML's
    damaged = f"{'' if mislabelled else 'not well-formed: '}{str(doubt)[:200]}" if doubt else ""
    head = answered.data[: max(0, answered.data.find(b"<item")) or 20_000][:20_000]
    return Publication(
        kind=kind or "unknown",
        title=title,
        language=language,
        articles=articles,
        period_seconds=_period(about),
        skip_hours=frozenset(int(hour) % 24 for hour in _HOUR.findall(_within(_SKIP_HOURS, head))),
        skip_days=frozenset(
            _DAYS.index(day.lower()) for day in _DAY.findall(_within(_SKIP_DAYS, head)) if day.lower() in _DAYS
        ),
        note=noted(damaged, empty),
    )


def what(data: bytes) -> str:
    """What bytes that are no feed look like, for an error message."""
    head = data[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not head:
        return "empty"
    if head.startswith((b"<!doctype html", b"<html")) or b"<html" in head:
        return f"an HTML page; give the feed's own address{FINDER}"
    if b"<opml" in head:
        return "an OPML list of feeds; newswatch feeds import takes it"
    if head.startswith((b"{", b"[")):
        return "JSON of another kind"
    return "XML of another kind" if head.startswith(b"<") else "something else"


def source_name(origin: Origin, url: str | None, feed_title: str, named: str = "") -> str | None:
    """Whom to name as the publisher: who the entry says, who the settings say, else None, which leaves it to the
    link's site. Several feeds of one outlet are one source, so a feed's title counts only where links are local."""
    if named or origin.source_name:
        return named or origin.source_name
    host = host_of(url)
    return feed_title or None if host is None or _LOCAL.fullmatch(host) else None


def _article(entry: Any, language: str | None, feed_title: str, answered: Answered) -> Article:
    """One entry's article. An entry that cannot be read as usual still gives one, with its title."""
    try:
        draft = _draft(entry, language, feed_title, answered.origin)
    except Exception:
        log.exception("an entry of %s is only read in part", answered.url)
        draft = Draft(title=plain_text.without_tags(_text(entry, "title")))
    return draft.article(answered.origin, answered.fetched_at)


def _draft(entry: Any, language: str | None, feed_title: str, origin: Origin) -> Draft:
    title = plain_text.one_line(plain_text.from_html(_text(entry, "title")))
    summary = plain_text.from_html(_text(entry, "summary"))
    body = max((plain_text.from_html(part) for part in _contents(entry)), key=len, default="")
    source: Literal["feed", "summary", "none"] = "feed" if body else "none"
    if not body and len(summary) >= FULL_TEXT:
        body, source = summary, "feed"
    if body == summary:
        summary = ""
    url = canonical(_text(entry, "feedburner_origlink") or _link(entry), origin.url)
    about = entry.get("source")
    named = _text(about, "title") if isinstance(about, dict) else ""
    return Draft(
        title=title,
        summary=summary,
        body=body,
        body_source=source,
        url=url,
        guid=_text(entry, "id") or None,
        authors=_authors(entry),
        language=_language(entry) or language,
        source_name=source_name(origin, url, feed_title, plain_text.from_html(named)),
        published=_moment(entry, "published") or _moment(entry, "created"),
        updated=_moment(entry, "updated"),
        tags=tuple(_text(tag, "label") or _text(tag, "term") for tag in _dicts(entry, "tags")),
    )


def _text(holder: Any, key: str) -> str:
    # dict.get: feedparser's own falls back from one key to another, with a warning
    value = dict.get(holder, key)
    return value if isinstance(value, str) else ""


def _dicts(holder: Any, key: str) -> list[Any]:
    value = dict.get(holder, key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _contents(entry: Any) -> list[str]:
    usable = ("text/", "application/xhtml", "application/xml", "application/octet-stream")  # the last: text in base64
    return [
        _text(part, "value")
        for part in _dicts(entry, "content")
        if not _text(part, "type") or _text(part, "type").startswith(usable)
    ]


def _link(entry: Any) -> str:
    link = _text(entry, "link")
    if link and not (dict.get(entry, "guidislink") and link == _text(entry, "id") and not _ADDRESS.match(link)):
        return link  # feedparser takes any guid for a link where there is none
    for relation in ("alternate", "", "related", "via", "enclosure"):
        for candidate in _dicts(entry, "links"):
            if _text(candidate, "rel") == relation and _text(candidate, "href"):
                return _text(candidate, "href")
    return ""


def _language(entry: Any) -> str:
    details = [dict.get(entry, "title_detail"), dict.get(entry, "summary_detail"), *_dicts(entry, "content")]
    return next((_text(part, "language") for part in details if isinstance(part, dict) and _text(part, "language")), "")


def _authors(entry: Any) -> tuple[str, ...]:
    mailed = _MAILED.fullmatch(_text(entry, "author")[:500])  # feedparser cuts long domains in two
    if mailed:
        return (mailed[1],)
    names = [_text(author, "name") or _text(author, "email") for author in _dicts(entry, "authors")]
    return tuple(name for name in names if name) or ((_text(entry, "author"),) if _text(entry, "author") else ())


def _moment(entry: Any, key: str) -> datetime | None:
    parsed = dict.get(entry, f"{key}_parsed")
    if parsed:
        try:  # not fromtimestamp: years before 1970 and after 9999 are for `dates` to refuse
            return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=calendar.timegm(parsed))
        except (ValueError, OverflowError, TypeError):
            return None
    return dates.parse(_text(entry, key)[:100]) if _text(entry, key) else None


def _period(about: Any) -> float | None:
    periods = []
    ttl = _text(about, "ttl").strip()
    if ttl.isascii() and ttl.isdigit():
        periods.append(float(ttl[:6]) * 60)
    name = _text(about, "sy_updateperiod").strip().lower()
    if name in _PERIODS:
        frequency = _text(about, "sy_updatefrequency").strip()
        times = int(frequency[:4]) if frequency.isascii() and frequency.isdigit() else 1
        periods.append(_PERIODS[name] / max(1, times))
    return max(periods, default=None)


def _within(pattern: "re.Pattern[bytes]", head: bytes) -> bytes:
    found = pattern.search(head)
    return found[1] if found else b""
