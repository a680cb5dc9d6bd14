"""The full text of an article from its page, by trafilatura (the extra `fulltext`). Pure; run it in the sandbox.

What a page shows instead of its article, to readers who have not paid or not consented, is recognised and not taken.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Literal

from connectors import page_stub, plain_text
from connectors.article import Article, content_hash
from connectors.formats import page

_SHOWN = 1_200  # characters of a page that are looked at where no article was found in it

Kept = Literal["text", "paywall", "consent", "nothing"]


@dataclass(frozen=True, slots=True)
class FullText:
    """The text of a page, or why it has none."""

    kept: Kept
    text: str = ""


def available() -> bool:
    """Whether the extra is installed."""
    return find_spec("trafilatura") is not None


def extract(markup: str, url: str) -> FullText:
    """The article in a page, unless the page shows something else in its place."""
    import trafilatura  # an optional dependency, and slow to import: only sandbox workers do

    found = trafilatura.extract(markup, url=url, include_comments=False, include_tables=False) or ""
    text = plain_text.without_tags(found)
    instead = page_stub.shown(text or page.draft_of(markup).body[:_SHOWN], markup)
    if instead in ("paywall", "consent"):
        return FullText(instead)
    return FullText("text", text) if text and instead == "article" else FullText("nothing")


def extract_page(data: bytes, url: str) -> FullText:
    """As `extract`, from a page's bytes, by the charset that it declares."""
    return extract(page.markup_of(data), url)


def completed(article: Article, found: FullText, max_bytes: int) -> Article:
    """`article` with the page's text where that says more than the feed did; else as it was, flagged."""
    if found.kept in ("paywall", "consent"):
        return article.model_copy(update={"body_flag": found.kept})
    if len(found.text) <= len(article.body or article.summary):
        return article
    body, cut = plain_text.cut_bytes(found.text, max_bytes)
    words = content_hash(article.title, article.summary, body)
    return article.model_copy(
        update={"body": body, "body_source": "page", "truncated": article.truncated or cut, "content_hash": words}
    )
