"""PolledSource: anything that is read by GETting a URL from time to time. Only the parsing of answers differs."""

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from urllib.parse import urlsplit

from connectors import full_text, poll_rules, schedule
from connectors.answer import Answer, FetchFailed
from connectors.identity import judge
from connectors.kinds import parser
from connectors.page_text import with_pages
from connectors.parsed import Answered, NotAFeed, Publication
from connectors.poll_rules import PollReason
from connectors.poll_state import PollState
from connectors.sandbox import Exceeded, Failed
from connectors.settings import FeedSettings
from connectors.source import Batch, Health, Unavailable
from connectors.surroundings import Surroundings

log = logging.getLogger("newswatch.feeds")

_HOST_PAUSE = 300.0


class PolledSource:
    """A source at a URL: conditional requests, a persisted schedule, back-off, and each new entry once."""

    def __init__(self, settings: FeedSettings, around: Surroundings) -> None:
        self.id = settings.source_id
        self._settings = settings
        self._around = around
        self._health = Health()

    @property
    def health(self) -> Health:
        """As of the last poll."""
        return self._health

    async def wait(self) -> None:
        """Return when the schedule says so, and the source is not paused. What was due before a restart stays due."""
        await self._around.controls.until_due(self.id, self._due_at)

    async def poll(self) -> AsyncGenerator[Batch, None]:
        """One batch with what is new or edited, empty where nothing is; raises Unavailable."""
        with self._around.controls.polling(self.id) as allowed:
            if allowed:
                async with aclosing(self._polled()) as batches:
                    async for batch in batches:
                        yield batch

    async def _polled(self) -> AsyncGenerator[Batch, None]:
        around = self._around
        state = await self._state()
        host = urlsplit(state.url).hostname or ""
        if paused := around.hosts.paused_for(host):
            await around.states.save(self.id, self._due(state, retry_after=paused))
            raise Unavailable(PollReason.HOST_PAUSED, f"{host} asked for a pause", paused)
        now = around.now()
        try:
            answer = await around.fetcher.get(
                state.url,
                poll_rules.validators(state, now),
                allow_private=self._settings.allow_private_addresses,
                room=around.sandbox.room,
            )
        except FetchFailed as error:
            raise await self._failed(state, error.reason, error.detail) from error
        if answer.status == 304:
            after = self._succeeded(poll_rules.moved(state, answer, now), answer)
            yield Batch((), self._commit(after))
            return
        if not 200 <= answer.status < 300:
            raise await self._refused(state, answer)
        body_hash = sha256(answer.body).hexdigest()[:32]
        after = poll_rules.fetched(poll_rules.moved(state, answer, now), answer, body_hash, now)
        if body_hash == state.body_hash:
            yield Batch((), self._commit(self._succeeded(after, answer)))
            return
        publication = await self._parsed(state, answer)
        first = not state.succeeded_at
        judged = judge(publication.articles, state.seen, backfill=self._settings.backfill if first else None)
        if judged.passed_over:
            log.info("%s: %d older entries of the first poll are passed over", self.id, judged.passed_over)
        after = poll_rules.taken_in(after, publication, judged, now)
        news = await with_pages(judged.news, self._settings, around) if self._settings.full_text else judged.news
        yield Batch(news, self._commit(self._succeeded(after, answer)))

    async def close(self) -> None:
        """Nothing is held between polls."""

    async def _due_at(self) -> float | None:
        state = await self._state()
        self._note(state)
        return None if state.gone else state.due_at

    async def _state(self) -> PollState:
        url = self._settings.url
        state = await self._around.states.load(self.id)
        if state is None or state.configured != url:
            return PollState(configured=url, url=url)
        return self._around.controls.ordered(self.id, state)

    async def _parsed(self, state: PollState, answer: Answer) -> Publication:
        fetched_at = datetime.fromtimestamp(self._around.now(), UTC)
        origin = self._settings.origin(answer.url, self._around.max_article_bytes)
        given = Answered(answer.body, answer.content_type, answer.url, origin, fetched_at)
        try:
            publication = await self._around.sandbox.run(parser(self._settings.kind), given)
        except Exceeded as error:
            raise await self._failed(state, PollReason.TOO_COSTLY, f"parsing {error}") from error
        except Failed as error:
            log.error("%s: the parser failed on %d bytes:\n%s", self.id, len(answer.body), error)
            raise await self._failed(state, PollReason.PARSER_FAILED, str(error).splitlines()[-1]) from error
        if isinstance(publication, NotAFeed):
            raise await self._failed(state, PollReason.NOT_A_FEED, str(publication))
        return publication

    async def _refused(self, state: PollState, answer: Answer) -> Unavailable:
        reason = poll_rules.refusal(answer.status)
        retry_after = answer.retry_after_seconds
        if answer.status in (429, 503):
            retry_after = min(retry_after if retry_after is not None else _HOST_PAUSE, schedule.LONGEST)
            self._around.hosts.pause(urlsplit(answer.url).hostname or "", retry_after)
        return await self._failed(state, reason, f"HTTP status {answer.status}", retry_after)

    async def _failed(
        self, state: PollState, reason: StrEnum, detail: str, retry_after: float | None = None
    ) -> Unavailable:
        """Count the failure, put the next poll off, and say so."""
        after = poll_rules.failed(state, reason, detail)
        after = self._due(after, retry_after=retry_after)
        await self._around.states.save(self.id, after)
        self._note(after)
        if after.failures == poll_rules.BROKEN_AFTER:
            log.error("feed broken: %s failed %d times in a row, the last: %s", self.id, after.failures, after.problem)
        return Unavailable(reason, detail, after.due_at - self._around.now())

    def _succeeded(self, state: PollState, answer: Answer) -> PollState:
        now = self._around.now()
        after = poll_rules.succeeded(state, answer, now)
        return self._due(after, freshness=schedule.freshness(answer.headers, datetime.fromtimestamp(now, UTC)))

    def _due(self, state: PollState, *, retry_after: float | None = None, freshness: float | None = None) -> PollState:
        around = self._around
        wishes = poll_rules.wishes(state, self._settings.interval, retry_after=retry_after, freshness=freshness)
        return poll_rules.due(state, wishes, around.now(), around.rng)

    def _commit(self, after: PollState) -> Callable[[], Awaitable[None]]:
        async def commit() -> None:
            await self._around.states.save(self.id, after)
            self._note(after)

        return commit

    def _note(self, state: PollState) -> None:
        silent = poll_rules.is_silent(state, self._around.now())
        self._health = Health(broken=state.gone or state.failures >= poll_rules.BROKEN_AFTER, silent=silent)
        self._around.on_health(self.id, self._health)


def polled_source(settings: FeedSettings, around: Surroundings) -> PolledSource:
    """The source that polls what `settings` name, read as its kind is."""
    if settings.full_text and not full_text.available():
        log.warning("%s: full_text needs the extra: pip install 'newswatch[fulltext]'", settings.source_id)
        settings = settings.model_copy(update={"full_text": False})
    return PolledSource(settings, around)
