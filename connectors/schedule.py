"""When a feed is polled next. Pure: facts in, seconds out."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import pairwise

from connectors.article import Article

SHORTEST = 300.0
LONGEST = 86_400.0
JITTER = 0.1
_FIRST_BACK_OFF = 60.0
HABIT_ENTRIES = 20


@dataclass(frozen=True, slots=True)
class Wishes:
    """What settings, feed and server say about the interval, in seconds. None: nothing said."""

    interval: float | None = None
    habit: float | None = None
    feed_period: float | None = None
    server_freshness: float | None = None
    retry_after: float | None = None
    skip_hours: frozenset[int] = field(default=frozenset())
    skip_days: frozenset[int] = field(default=frozenset())


def seconds_until_next(wishes: Wishes, failures: int, now: datetime, rng: random.Random) -> float:
    """Seconds until the next poll, with ±10 % jitter.

    With an `interval` from the settings, that; else the longest of what the feed's habit, the feed and the server ask
    for, within 5 minutes and 24 hours. After `failures` in a row it doubles with each, from at least a minute up to
    24 hours. Retry-After is never undercut (but bounded by 24 hours), and hours and days that the feed excludes are
    skipped.
    """
    asked = [wishes.habit, wishes.feed_period, wishes.server_freshness]
    wanted = max((seconds for seconds in asked if seconds is not None), default=900.0)
    period = wishes.interval if wishes.interval is not None else min(max(wanted, SHORTEST), LONGEST)
    if failures:
        period = min(max(period, _FIRST_BACK_OFF) * 2.0 ** min(failures - 1, 20), LONGEST)
    period *= 1 + rng.uniform(-JITTER, JITTER)
    if wishes.retry_after is not None:
        period = max(period, min(wishes.retry_after, LONGEST) * (1 + rng.uniform(0, JITTER)))
    return period + _skipped(wishes, datetime.fromtimestamp(now.timestamp() + period, UTC))


def habit(articles: Sequence[Article]) -> float | None:
    """The usual gap between entries, in seconds: the median over the newest of them; None with too few dates."""
    dated = (a for a in articles if a.date_source != "fetched")
    return usual_gap(sorted({a.event_time.timestamp() for a in dated})[-HABIT_ENTRIES - 1 :])


def usual_gap(times: Sequence[float]) -> float | None:
    """The median gap between times in order; None with less than two gaps."""
    gaps = sorted(later - earlier for earlier, later in pairwise(times))
    return gaps[len(gaps) // 2] if len(gaps) >= 2 else None


def freshness(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds for which a server calls its answer fresh (RFC 9111: `max-age`, else `Expires`); header names lowered."""
    for directive in headers.get("cache-control", "").lower().split(","):
        name, _, value = directive.strip().partition("=")
        value = value.strip('" ')
        if name == "max-age" and value.isascii() and value.isdigit():
            return float(value[:9])
        if name in ("no-cache", "no-store"):
            return None
    try:
        expires = parsedate_to_datetime(headers.get("expires", ""))
    except (ValueError, TypeError):
        return None
    expires = expires.replace(tzinfo=UTC) if expires.tzinfo is None else expires
    return max(0.0, (expires - now).total_seconds())


def _skipped(wishes: Wishes, due: datetime) -> float:
    """Seconds to put off `due` until an hour that the feed does not exclude. A feed that excludes all is not obeyed."""
    for hours in range(24 * 7):
        moment = datetime.fromtimestamp(due.timestamp() + hours * 3600, UTC)
        if moment.hour not in wishes.skip_hours and moment.weekday() not in wishes.skip_days:
            return 0.0 if hours == 0 else hours * 3600.0 - moment.minute * 60.0 - moment.second
    return 0.0
