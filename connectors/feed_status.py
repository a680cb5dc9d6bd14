"""How the configured feeds are, from their states and orders: for `newswatch feeds list`. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from connectors.order import Order
from connectors.poll_rules import BROKEN_AFTER, is_silent
from connectors.poll_state import PollState
from connectors.settings import ConnectSettings, FeedSettings


class Condition(StrEnum):
    """How a feed is, the worst that is true of it."""

    PAUSED = "paused"
    GONE = "gone"
    BROKEN = "broken"
    FAILING = "failing"
    SILENT = "silent"
    OK = "ok"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """One line of the list. Times are UTC, None where there was none yet."""

    id: str
    url: str
    condition: Condition
    title: str = ""
    articles: int = 0
    last_success: datetime | None = None
    newest: datetime | None = None
    next_poll: datetime | None = None
    failures: int = 0
    problem: str = ""


def statuses(
    settings: ConnectSettings, states: Mapping[str, PollState], orders: Mapping[str, Order], now: float
) -> list[FeedStatus]:
    """The status of every configured feed, in the settings' order."""
    return [_status(feed, states.get(feed.source_id), orders.get(feed.source_id), now) for feed in settings.feeds]


def unknown(settings: ConnectSettings, ids: Iterable[str]) -> list[str]:
    """Those of `ids` that no configured feed has."""
    known = {feed.source_id for feed in settings.feeds}
    return [name for name in ids if name not in known]


def _status(feed: FeedSettings, state: PollState | None, order: Order | None, now: float) -> FeedStatus:
    paused = order is not None and order.paused
    if state is None or state.configured != feed.url:
        return FeedStatus(feed.source_id, feed.url, Condition.PAUSED if paused else Condition.NEW)
    state = order.applied(state) if order else state
    return FeedStatus(
        id=feed.source_id,
        url=state.url,
        condition=_condition(state, paused, now),
        title=state.title,
        articles=state.articles,
        last_success=_moment(state.succeeded_at),
        newest=_moment(state.newest_at),
        next_poll=None if state.gone or paused else _moment(state.due_at),
        failures=state.failures,
        problem=state.problem,
    )


def _condition(state: PollState, paused: bool, now: float) -> Condition:
    if paused:
        return Condition.PAUSED
    if state.gone:
        return Condition.GONE
    if state.failures:
        return Condition.BROKEN if state.failures >= BROKEN_AFTER else Condition.FAILING
    return Condition.SILENT if is_silent(state, now) else Condition.OK


def _moment(seconds: float) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None
