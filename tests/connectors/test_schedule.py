"""When a feed is polled next."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.draft import Draft, Origin
from connectors.schedule import JITTER, LONGEST, SHORTEST, Wishes, freshness, habit, seconds_until_next

NOW = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)  # a Wednesday
NOTHING = st.none()


class Middle(random.Random):
    """No jitter."""

    def uniform(self, a: float, b: float) -> float:
        return (a + b) / 2


def wait(wishes: Wishes, failures: int = 0) -> float:
    return seconds_until_next(wishes, failures, NOW, Middle())


@pytest.mark.parametrize(
    ("wishes", "seconds"),
    [
        (Wishes(), 900),
        (Wishes(habit=10), SHORTEST),
        (Wishes(habit=1_800, feed_period=3_600, server_freshness=600), 3_600),
        (Wishes(feed_period=10 * LONGEST), LONGEST),
        (Wishes(interval=2), 2),
        (Wishes(interval=2, feed_period=3_600), 2),
        (Wishes(skip_hours=frozenset({12})), 1_800),
        (Wishes(skip_hours=frozenset({12, 13, 14})), 9_000),
        (Wishes(skip_days=frozenset({2})), 11.5 * 3_600),
        (Wishes(skip_hours=frozenset(range(24))), 900),
    ],
)
def test_the_longest_wish_within_bounds_wins(wishes: Wishes, seconds: float) -> None:
    assert wait(wishes) == pytest.approx(seconds)


def test_failures_double_the_wait_up_to_a_day() -> None:
    waits = [wait(Wishes(interval=2), failures) for failures in range(1, 20)]
    assert waits[:3] == [60, 120, 240]
    assert waits[-1] == LONGEST and waits == sorted(waits)


def test_retry_after_is_never_undercut_but_bounded() -> None:
    assert wait(Wishes(interval=2, retry_after=5_000), 1) >= 5_000
    assert wait(Wishes(retry_after=1e9)) <= LONGEST * (1 + JITTER)


@given(
    habit=NOTHING | st.floats(0, 1e9),
    period=NOTHING | st.floats(0, 1e9),
    fresh=NOTHING | st.floats(0, 1e9),
    failures=st.integers(0, 1_000),
    seed=st.integers(),
)
def test_the_bounds_always_hold(
    habit: float | None, period: float | None, fresh: float | None, failures: int, seed: int
) -> None:
    wishes = Wishes(habit=habit, feed_period=period, server_freshness=fresh)
    seconds = seconds_until_next(wishes, failures, NOW, random.Random(seed))
    assert SHORTEST * (1 - JITTER) <= seconds <= LONGEST * (1 + JITTER)


def test_the_habit_is_the_usual_gap_between_entries() -> None:
    def articles(*minutes: int) -> list:  # type: ignore[type-arg]
        drafts = [Draft(title="T", published=NOW - timedelta(minutes=m)) for m in minutes]
        return [draft.article(Origin("s", "rss"), NOW) for draft in drafts]

    assert habit(articles(0, 10, 20, 30, 4_000)) == 600
    assert habit(articles(0, 10)) is None
    assert habit([]) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"cache-control": "public, max-age=600"}, 600),
        ({"cache-control": 'max-age="60", expires'}, 60),
        ({"cache-control": "no-cache", "expires": "Wed, 04 Mar 2026 13:30:00 GMT"}, None),
        ({"expires": "Wed, 04 Mar 2026 13:30:00 GMT"}, 3_600),
        ({"expires": "0"}, None),
        ({"cache-control": "max-age=abc"}, None),
        ({}, None),
    ],
)
def test_the_servers_freshness_is_read(headers: dict[str, str], seconds: float | None) -> None:
    assert freshness(headers, NOW) == seconds
