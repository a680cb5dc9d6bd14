"""Feeds saved as files: each entry is an article, as if it had been polled."""

from connectors import feed
from connectors.formats.entry import Document, Entry, FaultReason, Parsed
from connectors.parsed import Answered, NotAFeed


def read(document: Document, data: bytes) -> Parsed:
    """The entries of an RSS, RDF, Atom or JSON Feed file, in its order."""
    charset = f"application/xml; charset={document.encoding}" if document.encoding else ""
    answered = Answered(data, charset, "", document.origin, document.fetched_at)
    publication = feed.parse(answered)
    if isinstance(publication, NotAFeed):
        yield document.fault(FaultReason.NOT_A_FEED, str(publication))
        return
    if not publication.articles:
        yield document.fault(FaultReason.EMPTY, "the feed holds no entry")
    for article in publication.articles:
        name = article.source_name or (None if article.url else publication.title or document.stem)
        yield Entry(article.model_copy(update={"source_name": name}))
