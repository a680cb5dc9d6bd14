"""The dry run of a feed: what would come, and what is wrong with it. Nothing is published, nothing remembered."""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from connectors import discovery, schedule
from connectors.answer import Answer, FetchFailed
from connectors.article import Article
from connectors.feed import FINDER
from connectors.fetch import Fetcher
from connectors.formats.encoding import decode
from connectors.hosts import Hosts
from connectors.kinds import parser
from connectors.parsed import Answered, NotAFeed, Publication
from connectors.sandbox import Exceeded, Failed, Sandbox
from connectors.settings import ConnectSettings, FeedSettings

_TRIED = 5  # of the feeds that a page names


@dataclass(frozen=True, slots=True)
class Report:
    """What a dry run found. `problem` is empty where the feed can be polled."""

    url: str
    problem: str = ""
    status: int | None = None
    moved_to: str | None = None
    kind: str = ""
    title: str = ""
    articles: tuple[Article, ...] = ()
    conditional: bool = False
    next_seconds: float | None = None
    notes: tuple[str, ...] = ()
    candidates: tuple[discovery.Candidate, ...] = ()


class _Middle(random.Random):
    """No jitter: what is shown is the middle of what a poll does."""

    def uniform(self, a: float, b: float) -> float:
        return (a + b) / 2


@asynccontextmanager
async def checker(settings: ConnectSettings) -> AsyncIterator["Checker"]:
    """A Checker with the settings' limits."""
    sandbox = Sandbox(1, settings.parse_timeout)
    fetcher = Fetcher.of(settings, Hosts(settings.connections_per_host))
    try:
        yield Checker(fetcher, sandbox, settings.max_article_bytes)
    finally:
        await fetcher.close()
        await sandbox.close()


class Checker:
    """Runs dry runs, one after the other."""

    def __init__(self, fetcher: Fetcher, sandbox: Sandbox, max_article_bytes: int) -> None:
        self._fetcher = fetcher
        self._sandbox = sandbox
        self._max_article_bytes = max_article_bytes

    async def check(self, feed: FeedSettings) -> Report:
        """What polling `feed` would bring. For a site's page, the feeds that it names, and the report of the first that
        can be polled; where none can, of the first."""
        report = await self._look(feed)
        failed: list[Report] = []
        for candidate in [candidate for candidate in report.candidates if candidate.declared][:_TRIED]:
            inner = await self._look(feed.model_copy(update={"url": candidate.url}))
            if not inner.problem:
                which = "that it names" if not failed else "that can be polled of those that it names"
                others = [f"{other.url} cannot be polled: {other.problem}" for other in failed]
                notes = (f"{feed.url} is a page; this is the first feed {which}", *others, *inner.notes)
                return replace(inner, notes=notes, candidates=report.candidates)
            failed.append(inner)
        if not failed:
            return report
        notes = (f"{feed.url} is a page; of the feeds that it names none can be polled, and this is the first",)
        return replace(failed[0], notes=(*notes, *failed[0].notes), candidates=report.candidates)

    async def _look(self, feed: FeedSettings) -> Report:
        try:
            answer = await self._fetcher.get(feed.url, allow_private=feed.allow_private_addresses)
        except FetchFailed as error:
            return Report(feed.url, problem=str(error))
        if not 200 <= answer.status < 300:
            return Report(feed.url, problem=f"HTTP status {answer.status}", status=answer.status)
        now = datetime.now(UTC)
        origin = feed.origin(answer.url, self._max_article_bytes)
        given = Answered(answer.body, answer.content_type, answer.url, origin, now)
        try:
            found = await self._sandbox.run(parser(feed.kind), given)
        except (Exceeded, Failed) as error:
            return Report(feed.url, problem=f"cannot be parsed: {str(error).splitlines()[-1]}", status=answer.status)
        if isinstance(found, NotAFeed):
            named = await self._sandbox.run(discovery.candidates, decode(answer.body[:2_000_000]), answer.url)
            return Report(feed.url, problem=_told(found, named), status=answer.status, candidates=tuple(named))
        return self._report(feed, answer, found, now)

    def _report(self, feed: FeedSettings, answer: Answer, found: Publication, now: datetime) -> Report:
        habit = schedule.habit(found.articles)
        wishes = schedule.Wishes(
            interval=feed.interval,
            habit=habit / 2 if habit else None,
            feed_period=found.period_seconds,
            server_freshness=schedule.freshness(answer.headers, now),
            skip_hours=found.skip_hours,
            skip_days=found.skip_days,
        )
        conditional = "etag" in answer.headers or "last-modified" in answer.headers
        dateless = sum(article.date_source == "fetched" for article in found.articles)
        notes = [found.note] if found.note else []
        if answer.moved_to:
            notes.append(f"moved for good to {answer.moved_to}")
        if not conditional:
            notes.append("the server sends neither ETag nor Last-Modified: every poll fetches the whole")
        if dateless:
            notes.append(f"{dateless} of {len(found.articles)} entries have no date that can be believed")
        if not found.articles:
            notes.append("there is no entry in it now")
        return Report(
            url=answer.url,
            status=answer.status,
            moved_to=answer.moved_to,
            kind=found.kind,
            title=found.title,
            articles=found.articles,
            conditional=conditional,
            next_seconds=schedule.seconds_until_next(wishes, 0, now, _Middle()),
            notes=tuple(notes),
        )


def _told(found: NotAFeed, named: list[discovery.Candidate]) -> str:
    """Why there is no feed. The advice to run a check would lead whoever runs one nowhere."""
    without = str(found).replace(FINDER, "")
    if without == str(found):
        return without
    return f"{without}; {'what the page links may be one' if named else 'the page names none'}"
