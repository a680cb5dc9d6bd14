"""The incidents' database: matches, incidents, the outbox of alerts and the Kafka positions, changed together.

What decides whether a match was seen before is its id, not its offset: an offset says nothing once a topic was made
anew (as after every start of an in-memory broker), and skipping by it would then lose matches. The positions are
written in the same transaction all the same, to tell a re-delivery from an article that was read a second time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from streams.alert import Alert
from streams.incidents import budget as budget_of
from streams.incidents import incident as incidents_of
from streams.incidents import outbox as outboxes
from streams.incidents.budget import Budget
from streams.incidents.database import Database
from streams.incidents.incident import Decision, Incident
from streams.incidents.outbox import Outgoing
from streams.incidents.schema import budgets, incidents, matches, micros, migrate, positions
from streams.match import Match

# Longer than articles are kept in Kafka: whatever can be delivered again is still known.
MATCHES_KEPT = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Delivered:
    """A match, where in Kafka it came from, and the trace that it belongs to."""

    match: Match
    topic: str
    partition: int
    offset: int
    traceparent: str | None = None


class Outcome(StrEnum):
    """What became of a delivered match, besides an incident's own verdicts."""

    REDELIVERED = "redelivered"
    REPEATED = "repeated"
    FOLDED = "folded"  # its alert was over the rule's budget


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of one match: a verdict or an `Outcome`."""

    outcome: str


class Store:
    """Safe for several threads and, on PostgreSQL, several machines: every change is one serializable transaction."""

    def __init__(self, url: str, *, cluster: str = "", owner: str = "") -> None:
        """Open the database and bring its tables to this version. Raises `NewerDatabase`, or SQLAlchemy's errors.

        `cluster` is the Kafka that positions belong to; `owner` the worker, by a name that outlives a restart.
        """
        self._database = Database(url)
        self.cluster = cluster
        self.owner = owner
        try:
            self._database.transaction(migrate)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the connections back."""
        self._database.engine.dispose()

    def apply(self, delivered: Sequence[Delivered], now: datetime) -> list[Applied]:
        """Take in a batch, in order, in one transaction: matches, incidents, alerts to publish, positions.

        A match that was taken in before changes nothing. Either all of it is there afterwards, or nothing.
        """

        def work(connection: Connection) -> list[Applied]:
            results = [self._take(connection, one, now) for one in delivered]
            for one in delivered:
                self._advance(connection, one)
            return results

        return self._database.transaction(work)

    def close_due(self, now: datetime, limit: int = 200) -> list[Alert]:
        """Close incidents whose quiet period is over; their last alerts are in the outbox afterwards."""

        def work(connection: Connection) -> list[Alert]:
            due = select(incidents.c.state).where(incidents.c.open, incidents.c.closes_at <= micros(now)).limit(limit)
            closed = []
            for state in connection.execute(due).scalars().all():
                incident, alert = incidents_of.close(Incident.model_validate_json(state), now)
                _save(connection, incident, exists=True)
                if alert:
                    self._post(connection, alert, None, now)
                    closed.append(alert)
            return closed

        return self._database.transaction(work)

    def settle_digests(self, now: datetime) -> list[Alert]:
        """Tell what was folded since each digest was published, of hours that are over."""

        def work(connection: Connection) -> list[Alert]:
            over = budgets.c.unsettled & (budgets.c.since <= micros(now - budget_of.WINDOW))
            settled = []
            for state in connection.execute(select(budgets.c.state).where(over)).scalars().all():
                budget, alert = budget_of.settle(Budget.model_validate_json(state), now)
                here = (budgets.c.rule_id == budget.rule_id, budgets.c.since == micros(budget.since))
                values = {"state": budget.model_dump_json(), "unsettled": False}
                connection.execute(update(budgets).where(*here).values(**values))
                if alert:
                    self._post(connection, alert, None, now)
                    settled.append(alert)
            return settled

        return self._database.transaction(work)

    def pending(self, now: datetime, limit: int = 500) -> list[Outgoing]:
        """Alerts not yet acknowledged that are this worker's to publish, oldest first.

        Those are its own, earlier ones of the same incidents, and those that their worker has left for too long.
        """
        with self._database.engine.connect() as connection:
            return outboxes.pending(connection, self.owner, now, limit)

    def acknowledged(self, sent: Sequence[Outgoing]) -> None:
        """The broker has these alerts: drop them from the outbox."""
        self._database.transaction(lambda connection: outboxes.drop(connection, sent))

    def open_incidents(self) -> dict[str, int]:
        """How many incidents are open, by rule."""
        query = select(incidents.c.rule_id, func.count()).where(incidents.c.open).group_by(incidents.c.rule_id)
        with self._database.engine.connect() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def forget(self, now: datetime) -> int:
        """Drop matches too old to be delivered again, and what closed before. Returns how many matches."""
        before = micros(now - MATCHES_KEPT)

        def work(connection: Connection) -> int:
            connection.execute(delete(budgets).where(~budgets.c.unsettled, budgets.c.since < before))
            connection.execute(delete(incidents).where(~incidents.c.open, incidents.c.closes_at < before))
            return connection.execute(delete(matches).where(matches.c.received_at < before)).rowcount

        return self._database.transaction(work)

    def _take(self, connection: Connection, delivered: Delivered, now: datetime) -> Applied:
        match = delivered.match
        if connection.execute(select(matches.c.id).where(matches.c.id == match.id)).first():
            seen = self._next_offset(connection, delivered)
            return Applied(Outcome.REDELIVERED if delivered.offset < seen else Outcome.REPEATED)
        known = _known(connection, match)
        decision: Decision = incidents_of.decide(known, match, now)
        incident, published = decision.incident, False
        if decision.alert:
            published = self._spend(
                connection, decision.alert, match.policy.budget_per_hour, delivered.traceparent, now
            )
            incident = incident.model_copy(update={"folded": not published})
        _save(connection, incident, exists=any(i.id == incident.id for i in known))
        connection.execute(
            insert(matches).values(
                id=match.id,
                rule_id=match.rule_id,
                incident_id=incident.id,
                verdict=decision.verdict,
                received_at=micros(now),
            )
        )
        return Applied(Outcome.FOLDED if decision.alert and not published else decision.verdict)

    def _spend(self, connection: Connection, alert: Alert, limit: int, traceparent: str | None, now: datetime) -> bool:
        """Post the alert or fold it into a digest, as the rule's budget has it; whether the alert itself was posted."""
        since = budget_of.hour_of(now)
        here = (budgets.c.rule_id == alert.rule_id, budgets.c.since == micros(since))
        state = connection.execute(select(budgets.c.state).where(*here)).scalar_one_or_none()
        before = Budget.model_validate_json(state) if state else Budget(rule_id=alert.rule_id, since=since)
        after, posts = budget_of.spend(before, alert, limit)
        values = {"state": after.model_dump_json(), "unsettled": after.unpublished > 0}
        if state:
            connection.execute(update(budgets).where(*here).values(**values))
        else:
            connection.execute(insert(budgets).values(rule_id=alert.rule_id, since=micros(since), **values))
        for post in posts:
            self._post(connection, post, traceparent, now)
        return alert in posts

    def _post(self, connection: Connection, alert: Alert, traceparent: str | None, now: datetime) -> None:
        outboxes.post(connection, alert, traceparent, self.owner, now)

    def _row(self, delivered: Delivered) -> tuple[Any, ...]:
        here = positions.c
        return (here.cluster == self.cluster, here.topic == delivered.topic, here.partition == delivered.partition)

    def _next_offset(self, connection: Connection, delivered: Delivered) -> int:
        query = select(positions.c.next_offset).where(*self._row(delivered))
        return connection.execute(query).scalar_one_or_none() or 0

    def _advance(self, connection: Connection, delivered: Delivered) -> None:
        after = delivered.offset + 1
        row = update(positions).where(*self._row(delivered)).values(next_offset=after)
        if not connection.execute(row).rowcount:
            where = {"cluster": self.cluster, "topic": delivered.topic, "partition": delivered.partition}
            connection.execute(insert(positions).values(**where, next_offset=after))


def _known(connection: Connection, match: Match) -> list[Incident]:
    """The incidents that `match` may belong to: the open ones, and closed ones that reach to its date."""
    of_group = (incidents.c.rule_id == match.rule_id, incidents.c.group_key == match.group_key)
    back = match.article.event_time - timedelta(seconds=match.policy.quiet_seconds)
    near = incidents.c.open | (incidents.c.last_event >= micros(back))
    query = select(incidents.c.state).where(*of_group, near).order_by(incidents.c.last_event).limit(50)
    return [Incident.model_validate_json(state) for state in connection.execute(query).scalars()]


def _save(connection: Connection, incident: Incident, *, exists: bool) -> None:
    values = {
        "open": incident.status == "open",
        "last_event": micros(incident.last_event) if incident.last_event else None,
        "closes_at": micros(incident.closes_at),
        "state": incident.model_dump_json(),
    }
    if exists:
        connection.execute(update(incidents).where(incidents.c.id == incident.id).values(**values))
    else:
        keys = {"id": incident.id, "rule_id": incident.rule_id, "group_key": incident.group_key}
        connection.execute(insert(incidents).values(**keys, **values))
