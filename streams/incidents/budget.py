"""The storm budget: how many alerts of one rule reach a pager in an hour, and what becomes of the others. Pure.

What is over the budget is folded into one digest alert: published when the storm begins, and once more with the full
count when the hour is over. Nothing is dropped without being counted there.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from connectors.article import UtcDatetime, digest
from streams.alert import Alert
from streams.annotation import Record
from streams.match import Severity

WINDOW = timedelta(hours=1)
_REPORTS = 20
_RANK: dict[Severity, int] = {"info": 0, "warning": 1, "critical": 2}


class Budget(Record):
    """What one rule has spent in one hour."""

    rule_id: str
    since: UtcDatetime
    sent: int = 0
    digest: Alert | None = None  # of what was folded so far
    unpublished: int = 0  # folded since the digest was last published

    @property
    def until(self) -> datetime:
        """The end of its hour."""
        return self.since + WINDOW


def hour_of(now: datetime) -> datetime:
    """The start of the hour that a budget is for."""
    return now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def spend(budget: Budget, alert: Alert, limit: int) -> tuple[Budget, Sequence[Alert]]:
    """The alerts to publish instead of `alert`: itself, or where the budget is spent, at most a digest."""
    if budget.sent < limit:
        return budget.model_copy(update={"sent": budget.sent + 1}), (alert,)
    if budget.digest is None:
        started = _digest(budget, alert)
        return budget.model_copy(update={"digest": started}), (started,)
    folded = _fold(budget.digest, alert)
    return budget.model_copy(update={"digest": folded, "unpublished": budget.unpublished + 1}), ()


def settle(budget: Budget, now: datetime) -> tuple[Budget, Alert | None]:
    """The digest's last revision, at the end of the hour, where it has not told all yet."""
    if budget.digest is None or not budget.unpublished:
        return budget, None
    last = budget.digest.model_copy(
        update={"revision": budget.digest.revision + 1, "status": "closed", "created_at": now}
    )
    return budget.model_copy(update={"digest": last, "unpublished": 0}), last


def _digest(budget: Budget, alert: Alert) -> Alert:
    return alert.model_copy(
        update={
            "id": digest("digest", budget.rule_id, budget.since.isoformat()),
            "revision": 1,
            "status": "open",
            "reason": "digest",
            "group_key": "",
            "folded": 1,
        }
    )


def _fold(into: Alert, alert: Alert) -> Alert:
    known = {report.article.id for report in into.reports}
    news = [report for report in alert.reports[-1:] if report.article.id not in known]
    reports = sorted((*into.reports, *news), key=lambda r: (r.article.event_time, r.article.id))
    return into.model_copy(
        update={
            "folded": into.folded + 1,
            "severity": max(into.severity, alert.severity, key=_RANK.__getitem__),
            "first_seen": min(into.first_seen, alert.first_seen),
            "last_seen": max(into.last_seen, alert.last_seen),
            "publishers": tuple(dict.fromkeys((*into.publishers, *alert.publishers)))[:_REPORTS],
            "reports": tuple(reports[:1] + reports[1:][-_REPORTS:]),
            "report_count": into.report_count + alert.report_count,
            "delays": alert.delays,
        }
    )
