"""What feedparser finds in an answer, told of its encoding in a way that it cannot get wrong. Pure."""

import io
import re
from typing import Any

import feedparser
from feedparser.mixin import _FeedParserMixin

from connectors.formats.encoding import decode, same
from connectors.parsed import Answered

# A guid is a name: made absolute it would change whenever the feed's own address does.
_FeedParserMixin.can_be_relative_uri.discard("id")

_UTF_8 = "application/xml; charset=utf-8"
_TAG = re.compile(r"</?(?:[a-z_][\w.-]*:)?([a-z_][\w.-]*)(?=[\s/>])[^<>]{0,4000}>", re.IGNORECASE)
_NEWS = frozenset(
    "rss channel rdf feed item entry title link description summary content encoded guid id pubdate date published"
    " updated issued modified author name creator language".split()
)
_DECLARATION = re.compile(r"<\?xml[^>]{0,500}\?>")
_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([^\s;\"']{1,40})", re.IGNORECASE)
_BY_CHANCE = 10  # characters that other encodings than UTF-8 may be taken for it by; more are no chance


def parsed(answered: Answered) -> Any:
    """What feedparser finds. It raises anything over damaged encodings, and over damaged elements that are no news:
    where it does, the encoding is settled first, then those elements are taken out, then it may raise."""
    try:
        return _feedparsed(answered.data, _labelled(answered.data, answered.content_type), answered.url)
    except Exception:  # noqa: BLE001 - see above
        text = _DECLARATION.sub("", decode(answered.data).replace("\0", ""), count=1)
    try:
        return _feedparsed(text.encode("utf-8", "replace"), _UTF_8, answered.url)
    except Exception:  # noqa: BLE001 - see above
        return _feedparsed(_news_only(text).encode("utf-8", "replace"), _UTF_8, answered.url)


def _news_only(text: str) -> str:
    """`text` without the tags that hold no news: places, pictures, chapters, categories and all that one may invent."""
    return _TAG.sub(lambda tag: tag[0] if tag[1].lower() in _NEWS else " ", text)


def _feedparsed(data: bytes, content_type: str, url: str) -> Any:
    headers = {"content-location": url} | ({"content-type": content_type} if content_type else {})
    # Markup is stripped by our own linear code, so feedparser's sanitiser is only a cost and a risk.
    return feedparser.parse(
        io.BytesIO(data), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )


def _labelled(data: bytes, content_type: str) -> str:
    """The type to read `data` as. Bytes that are UTF-8 are called so whatever the server calls them, unless the feed
    itself names another encoding that the server does not deny, and there is too little text to tell who is right."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return content_type
    if data.isascii() or "\0" in text[:1_000]:
        return content_type
    declared, charset = _DECLARED.match(data), _CHARSET.search(content_type)
    label = declared[1].decode("ascii") if declared else "utf-8"
    consistent = not same(label, "utf-8") and (charset is None or same(charset[1], label))
    if consistent and sum(character > "\x7f" for character in text[:20_000]) < _BY_CHANCE:
        return content_type
    media = content_type.partition(";")[0].strip() or "application/xml"
    return f"{media}; charset=utf-8"
