"""Articles of a feed, completed from their own pages: fetched politely, read in the sandbox."""

import asyncio
import logging
from urllib.parse import urlsplit

from connectors import full_text
from connectors.answer import FetchFailed
from connectors.article import Article
from connectors.sandbox import Exceeded, Failed
from connectors.settings import FeedSettings
from connectors.surroundings import Surroundings

log = logging.getLogger("newswatch.feeds")


async def with_pages(articles: tuple[Article, ...], feed: FeedSettings, around: Surroundings) -> tuple[Article, ...]:
    """The articles with the text of their pages; as they are where that fails."""
    return tuple(await asyncio.gather(*(_with_page(article, feed, around) for article in articles)))


async def _with_page(article: Article, feed: FeedSettings, around: Surroundings) -> Article:
    if not article.url:
        return article
    try:
        # What a feed's content names is not what the settings name: only the feed's own host may be private.
        private = feed.allow_private_addresses and urlsplit(article.url).hostname == urlsplit(feed.url).hostname
        page = await around.fetcher.get(article.url, allow_private=private, room=around.sandbox.room)
        if page.status != 200:
            return article
        found = await around.sandbox.run(full_text.extract_page, page.body, page.url)
    except (FetchFailed, Exceeded, Failed) as error:
        log.info("%s: no full text of %s: %s", feed.source_id, article.url, str(error).splitlines()[-1])
        return article
    return full_text.completed(article, found, around.max_article_bytes)
