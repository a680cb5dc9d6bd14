"""The outbox: alerts written with the incidents that they tell of, until the broker has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from streams.alert import Alert
from streams.incidents.schema import micros, outbox

# An alert that its worker has not published for so long is published by any.
ORPHANED = timedelta(seconds=15)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An alert that waits for the broker's acknowledgement."""

    alert_id: str
    revision: int
    value: bytes
    traceparent: str | None


def post(connection: Connection, alert: Alert, traceparent: str | None, owner: str, now: datetime) -> None:
    """Put an alert in, for its worker `owner` to publish."""
    values = {"alert_id": alert.id, "revision": alert.revision, "value": alert.model_dump_json().encode()}
    origin = {"traceparent": traceparent, "owner": owner, "created_at": micros(now)}
    connection.execute(insert(outbox).values(**values, **origin))


def pending(connection: Connection, owner: str, now: datetime, limit: int) -> list[Outgoing]:
    """Alerts that are a worker's to publish, oldest first: its own, earlier ones of the same incidents, and orphans."""
    own = outbox.c.owner == owner
    with_own = outbox.c.alert_id.in_(select(outbox.c.alert_id).where(own))
    orphan = outbox.c.created_at <= micros(now - ORPHANED)
    query = select(outbox).where(own | with_own | orphan).order_by(outbox.c.seq).limit(limit)
    return [Outgoing(r.alert_id, r.revision, r.value, r.traceparent) for r in connection.execute(query)]


def drop(connection: Connection, sent: Sequence[Outgoing]) -> None:
    """Take alerts out.

    By what they are, not by `seq`: SQLite gives numbers out again, and another worker may have dropped the same
    alert already.
    """
    for one in sent:
        this = (outbox.c.alert_id == one.alert_id, outbox.c.revision == one.revision)
        connection.execute(delete(outbox).where(*this))
