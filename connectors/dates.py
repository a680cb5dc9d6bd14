"""Which of the dates that outlets send can be believed."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
AHEAD = timedelta(minutes=15)  # clocks differ; more is a scheduled or a wrong date
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")


def believed(moment: datetime | None, fetched_at: datetime) -> datetime | None:
    """`moment` in UTC where it is after 1990 and not ahead of `fetched_at`; None otherwise. Naive times are UTC."""
    if moment is None:
        return None
    try:
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None
    return moment if EARLIEST <= moment <= fetched_at + AHEAD else None


def parse(text: str) -> datetime | None:
    """A moment from ISO 8601 or RFC 5322 text; a day alone is its midnight in UTC; None where it is neither."""
    text = text.strip()
    day = _DAY.match(text)
    try:
        if day:
            return datetime(int(day[1]), int(day[2]), int(day[3]), tzinfo=UTC)
        moment = datetime.fromisoformat(text)
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
