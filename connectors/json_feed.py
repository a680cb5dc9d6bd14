"""JSON Feed 1.0 and 1.1 (jsonfeed.org). Forgiving: what has the wrong type is passed over, an entry only if empty."""

import json
import re
from typing import Any, Literal

from connectors import dates, plain_text
from connectors.draft import Draft
from connectors.formats.encoding import decode
from connectors.links import canonical
from connectors.parsed import Answered, NotAFeed, Publication, noted, with_words

_VERSION = re.compile(r"https?://(?:www\.)?jsonfeed\.org/version/(1(?:\.\d)?)")


def looks_like(data: bytes) -> bool:
    """Whether `data` is JSON rather than XML."""
    return decode(data[:400]).lstrip().startswith("{")


def declared(data: bytes) -> bool:
    """Whether `data` names itself a JSON Feed."""
    return _VERSION.search(decode(data[:2_000]).replace("\\/", "/")) is not None


def parse(answered: Answered) -> Publication | NotAFeed:
    """The publication in a JSON Feed. An object with `items` counts as one even without its version."""
    try:
        feed = json.loads(decode(answered.data))
    except ValueError as error:
        return NotAFeed(f"this is no feed but damaged JSON: {error}")
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        return NotAFeed("this is no feed but JSON of another kind")
    version = _VERSION.match(_text(feed, "version"))
    title = plain_text.one_line(_text(feed, "title"))
    language = _text(feed, "language") or None
    items = [item for item in feed["items"] if isinstance(item, dict)]
    drafts = (_draft(item, answered, language) for item in items)
    articles, empty = with_words(draft.article(answered.origin, answered.fetched_at) for draft in drafts)
    return Publication(
        kind=f"json{version[1].replace('.', '')}" if version else "json",
        title=title,
        language=language,
        articles=articles,
        note=noted("" if version else "no JSON Feed version", empty),
    )


def _draft(item: dict[str, Any], answered: Answered, language: str | None) -> Draft:
    summary = plain_text.from_html(_text(item, "summary"))
    html, text = _text(item, "content_html"), _text(item, "content_text")
    body = plain_text.from_html(html) if html else plain_text.without_tags(text)
    source: Literal["feed", "none"] = "feed" if body else "none"
    base = answered.url
    return Draft(
        title=plain_text.one_line(plain_text.from_html(_text(item, "title"))),
        summary="" if summary == body else summary,
        body=body,
        body_source=source,
        url=canonical(_text(item, "url"), base) or canonical(_text(item, "external_url"), base),
        guid=_id(item),
        authors=_authors(item),
        language=_text(item, "language") or language,
        published=dates.parse(_text(item, "date_published")[:100]),
        updated=dates.parse(_text(item, "date_modified")[:100]),
        tags=tuple(tag for tag in _list(item, "tags") if isinstance(tag, str)),
    )


def _id(item: dict[str, Any]) -> str | None:
    value = item.get("id")  # the standard asks readers to take numbers as text
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) and value != "" else None


def _authors(item: dict[str, Any]) -> tuple[str, ...]:
    listed = [*_list(item, "authors"), item.get("author")]
    return tuple(_text(author, "name") for author in listed if isinstance(author, dict) and _text(author, "name"))


def _text(holder: dict[str, Any], key: str) -> str:
    value = holder.get(key)
    return value if isinstance(value, str) else ""


def _list(holder: dict[str, Any], key: str) -> list[Any]:
    value = holder.get(key)
    return value if isinstance(value, list) else []
