"""The rules of polling over HTTP, as pure functions: what is sent, what an answer means, what is remembered of it."""

import random
from datetime import UTC, datetime
from enum import StrEnum

from connectors import schedule
from connectors.answer import Answer
from connectors.identity import Judgement
from connectors.parsed import Publication
from connectors.poll_state import PollState

BROKEN_AFTER = 5  # failures in a row
_SILENT_FACTOR, _SILENT_AT_LEAST = 5.0, 86_400.0
_UNCONDITIONAL_AFTER = 12 * 3600.0
_MOVE_BELIEVED_AFTER = 24 * 3600.0


class PollReason(StrEnum):
    """Why a poll gave nothing, beyond what fetching names. Bounded: metrics are labelled with it."""

    NOT_FOUND = "not_found"
    GONE = "gone"
    FORBIDDEN = "forbidden"
    RATE_LIMITED = "rate_limited"
    HOST_PAUSED = "host_paused"
    SERVER_ERROR = "server_error"
    HTTP_ERROR = "http_error"
    NOT_A_FEED = "not_a_feed"
    TOO_COSTLY = "too_costly"
    PARSER_FAILED = "parser_failed"


_REFUSALS = {
    401: PollReason.FORBIDDEN,
    403: PollReason.FORBIDDEN,
    404: PollReason.NOT_FOUND,
    410: PollReason.GONE,
    429: PollReason.RATE_LIMITED,
    451: PollReason.FORBIDDEN,
}


def refusal(status: int) -> PollReason:
    """What an answer that is neither 2xx nor 304 means."""
    return _REFUSALS.get(status) or (PollReason.SERVER_ERROR if status >= 500 else PollReason.HTTP_ERROR)


def validators(state: PollState, now: float) -> dict[str, str]:
    """Both validators, except about every 12 hours: some servers answer 304 for ever."""
    if now - state.fetched_in_full_at > _UNCONDITIONAL_AFTER:
        return {}
    sent = {"If-None-Match": state.etag, "If-Modified-Since": state.last_modified}
    return {name: value for name, value in sent.items() if value and value.isprintable()}


def moved(state: PollState, answer: Answer, now: float) -> PollState:
    """Follow a permanent redirect for good once it has been seen, unchanged, for a day."""
    if not answer.moved_to:
        return state.model_copy(update={"moved_to": "", "moved_since": 0.0})
    if answer.moved_to != state.moved_to:
        return state.model_copy(update={"moved_to": answer.moved_to, "moved_since": now})
    if now - state.moved_since < _MOVE_BELIEVED_AFTER:
        return state
    return state.model_copy(update={"url": answer.moved_to, "moved_to": "", "moved_since": 0.0})


def fetched(state: PollState, answer: Answer, body_hash: str, now: float) -> PollState:
    """After an answer with a body."""
    return state.model_copy(
        update={
            "etag": answer.headers.get("etag", ""),
            "last_modified": answer.headers.get("last-modified", ""),
            "fetched_in_full_at": now,
            "body_hash": body_hash,
        }
    )


def taken_in(state: PollState, publication: Publication, judged: Judgement, now: float) -> PollState:
    """After a publication's news: what it says of itself, and which of its entries are known now.

    The habit of a feed without dates is that of its arrivals here.
    """
    arrived = (now,) if judged.news and state.succeeded_at else ()
    arrivals = (*state.arrivals, *arrived)[-schedule.HABIT_ENTRIES :]
    habit = schedule.habit(publication.articles) or schedule.usual_gap(arrivals)
    return state.model_copy(
        update={
            "title": publication.title[:200],
            "kind": publication.kind,
            "period_seconds": publication.period_seconds,
            "skip_hours": tuple(sorted(publication.skip_hours)),
            "skip_days": tuple(sorted(publication.skip_days)),
            "habit_seconds": habit or state.habit_seconds,
            "arrivals": arrivals,
            "newest_at": max([state.newest_at, *(a.event_time.timestamp() for a in judged.news)]),
            "articles": state.articles + len(judged.news),
            "seen": judged.seen,
        }
    )


def succeeded(state: PollState, answer: Answer, now: float) -> PollState:
    """After a poll that worked, whether it brought anything or not. A bare 304 takes no validator away."""
    return state.model_copy(
        update={
            "succeeded_at": now,
            "failures": 0,
            "problem": "",
            "gone": False,
            "etag": answer.headers.get("etag") or state.etag,
            "last_modified": answer.headers.get("last-modified") or state.last_modified,
        }
    )


def failed(state: PollState, reason: StrEnum, detail: str) -> PollState:
    """After one more failure."""
    problem = f"{reason}: {detail}"[:300]
    return state.model_copy(
        update={"failures": state.failures + 1, "problem": problem, "gone": reason is PollReason.GONE}
    )


def wishes(
    state: PollState, interval: float | None, *, retry_after: float | None = None, freshness: float | None = None
) -> schedule.Wishes:
    """What is asked for as to the next poll: by the settings' `interval`, what is remembered, and the last answer."""
    return schedule.Wishes(
        interval=interval,
        habit=state.habit_seconds / 2 if state.habit_seconds else None,
        feed_period=state.period_seconds,
        server_freshness=freshness,
        retry_after=retry_after,
        skip_hours=frozenset(state.skip_hours),
        skip_days=frozenset(state.skip_days),
    )


def due(state: PollState, wishes: schedule.Wishes, now: float, rng: random.Random) -> PollState:
    """Polled now, with the next poll when it is due."""
    seconds = schedule.seconds_until_next(wishes, state.failures, datetime.fromtimestamp(now, UTC), rng)
    return state.model_copy(update={"polled_at": now, "due_at": now + seconds})


def is_silent(state: PollState, now: float) -> bool:
    """Whether nothing came for five times the source's usual gap between entries, and for a day at least."""
    if not state.habit_seconds:
        return False
    return now - state.newest_at > max(_SILENT_FACTOR * state.habit_seconds, _SILENT_AT_LEAST)
