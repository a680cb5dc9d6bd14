"""Draft: what a connector found, before it is an Article. The one place where text is cleaned, cut and identified."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from connectors import dates, links, plain_text
from connectors.article import Article, article_id, content_hash, digest

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*")
_MAX_TITLE, _MAX_SUMMARY_BYTES, _MAX_NAME, _MAX_GUID, _MAX_LABELS = 1_000, 20_000, 200, 2_048, 50


@dataclass(frozen=True, slots=True)
class Origin:
    """Where drafts come from: what every article of one source has in common."""

    source_id: str
    connector: str
    source_name: str | None = None
    language: str | None = None
    url: str | None = None
    max_article_bytes: int = 500_000


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as found: its texts may be of any length and hold control characters, but no markup to be shown."""

    title: str = ""
    summary: str = ""
    body: str = ""
    body_source: Literal["feed", "summary", "page", "file", "none"] = "none"
    url: str | None = None
    guid: str | None = None
    own_id: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    source_name: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    tags: tuple[str, ...] = ()

    def article(self, origin: Origin, fetched_at: datetime) -> Article:
        """The Article: plain text within the limits, a canonical link, dates only where they can be believed.

        Its `id` is `own_id`, else by guid, else by link, else by content. Never raises for any text.
        """
        title = plain_text.one_line(plain_text.without_tags(self.title))
        summary, summary_cut = plain_text.cut_bytes(plain_text.without_tags(self.summary), _MAX_SUMMARY_BYTES)
        body, body_cut = plain_text.cut_bytes(plain_text.without_tags(self.body), origin.max_article_bytes)
        title_cut = len(title) > _MAX_TITLE
        title = plain_text.shorten(title, _MAX_TITLE)
        url = links.canonical(self.url, origin.url)
        guid = plain_text.one_line(self.guid or "") or None
        if guid and len(guid) > _MAX_GUID:
            guid = digest(guid)
        words = content_hash(title, summary, body)
        published = dates.believed(self.published, fetched_at)
        updated = dates.believed(self.updated, fetched_at)
        return Article(
            id=self.own_id
            or article_id(
                origin.source_id,
                guid=guid,
                url=url,
                content_hash=words,
            ),
            source_id=origin.source_id,
            source_name=_name(self.source_name) or origin.source_name,
            connector=origin.connector,
            url=url,
            guid=guid,
            title=title,
            summary=summary,
            body=body,
            body_source=self.body_source if body else ("summary" if summary else "none"),
            truncated=title_cut or summary_cut or body_cut,
            authors=_labels(self.authors),
            language=language_tag(self.language) or origin.language,
            published_at=published or updated or fetched_at,
            date_source="published" if published else "updated" if updated else "fetched",
            updated_at=updated,
            fetched_at=fetched_at,
            tags=_labels(self.tags),
            content_hash=words,
        )


def language_tag(text: str | None) -> str | None:
    """A BCP 47 tag, `fr_FR` mended to `fr-FR`; None where it is none."""
    tag = (text or "").strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) and len(tag) <= 35 else None


def _name(text: str | None) -> str | None:
    return plain_text.shorten(plain_text.one_line(plain_text.without_tags(text or "")), _MAX_NAME) or None


def _labels(labels: tuple[str, ...]) -> tuple[str, ...]:
    named = (_name(label) for label in labels[:_MAX_LABELS])
    return tuple(dict.fromkeys(label for label in named if label))
