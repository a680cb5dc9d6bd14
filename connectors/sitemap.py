"""News sitemaps (sitemaps.org 0.9 with Google's news extension): what outlets without a feed show to search engines.

They carry titles, dates and links but no text: `full_text: true` fetches it. Pure; run it in the sandbox.
"""

from collections.abc import Iterator
from xml.etree import ElementTree

from connectors import dates
from connectors.draft import Draft
from connectors.feed import what
from connectors.parsed import Answered, NotAFeed, Publication, with_words

_LISTED = 5


def parse(answered: Answered) -> Publication | NotAFeed:
    """The pages of a sitemap, each an article; pages without a news title are named by their link alone."""
    try:
        # Expat refuses entity bombs itself (2.4.1 and later) and opens nothing outside; damaged ends are dropped.
        root = ElementTree.fromstring(answered.data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        return NotAFeed(f"this is no sitemap but {what(answered.data)}: {error}")
    kind = _local(root.tag)
    if kind == "sitemapindex":
        inner = [text for text in (_text(part, "loc") for part in root) if text][:_LISTED]
        return NotAFeed(f"this is an index of sitemaps; name one of those that it lists: {', '.join(inner)}")
    if kind != "urlset":
        return NotAFeed(f"this is no sitemap but {what(answered.data)}")
    drafts = (_draft(page) for page in root if _local(page.tag) == "url")
    articles, empty = with_words(draft.article(answered.origin, answered.fetched_at) for draft in drafts)
    return Publication(kind="sitemap", articles=articles, note=empty)


def _draft(page: ElementTree.Element) -> Draft:
    news = _child(page, "news")
    holder = news if news is not None else page
    publication = _child(holder, "publication")
    published = _text(holder, "publication_date")
    modified = _text(page, "lastmod")
    return Draft(
        title=_text(holder, "title"),
        url=_text(page, "loc"),
        language=_text(publication, "language") or None if publication is not None else None,
        source_name=_text(publication, "name") or None if publication is not None else None,
        published=dates.parse(published[:60]) if published else None,
        updated=dates.parse(modified[:60]) if modified else None,
        tags=tuple(tag.strip() for tag in _text(holder, "keywords").split(",") if tag.strip()),
    )


def _children(holder: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (child for child in holder if _local(child.tag) == name)


def _child(holder: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next(_children(holder, name), None)


def _text(holder: ElementTree.Element, name: str) -> str:
    child = _child(holder, name)
    return (child.text or "").strip() if child is not None else ""


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
