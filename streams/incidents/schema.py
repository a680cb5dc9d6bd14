"""The tables of the incidents' database, and how an older database becomes this one."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    func,
    insert,
    select,
)

metadata = MetaData()

schema_versions = Table(
    "schema_versions",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("applied_at", DateTime(timezone=True), server_default=func.now(), nullable=False),
)

# Every match that was ever taken in: what makes a second delivery a no-op.
matches = Table(
    "matches",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("rule_id", String(256), nullable=False),
    Column("incident_id", String(64)),
    Column("verdict", String(32), nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Index("matches_received_at", "received_at"),
)

# Times are microseconds since 1970, UTC: SQLite has no time type that keeps a zone.
incidents = Table(
    "incidents",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("rule_id", String(256), nullable=False),
    Column("group_key", Text, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("last_event", BigInteger),
    Column("closes_at", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Index("incidents_group", "rule_id", "group_key", "open"),
    Index("incidents_due", "open", "closes_at"),
)

# Alerts that are decided and not yet acknowledged by the broker.
outbox = Table(
    "outbox",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("alert_id", String(64), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("value", LargeBinary, nullable=False),
    Column("traceparent", String(64)),
    Column("owner", String(256), nullable=False),  # the worker that decided it, and publishes it
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("alert_id", "revision"),
)

# How far each partition has been taken in. By cluster: another Kafka counts from 0 again.
positions = Table(
    "positions",
    metadata,
    Column("cluster", String(128), primary_key=True),
    Column("topic", String(249), primary_key=True),
    Column("partition", Integer, primary_key=True),
    Column("next_offset", BigInteger, nullable=False),
)

# What each rule has spent of its budget in an hour, and the digest of what was over it.
budgets = Table(
    "budgets",
    metadata,
    Column("rule_id", String(256), primary_key=True),
    Column("since", BigInteger, primary_key=True),
    Column("unsettled", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Index("budgets_unsettled", "unsettled", "since"),
)


def _create(connection: Connection) -> None:
    metadata.create_all(connection, [matches, incidents, outbox, positions])


def _add_budgets(connection: Connection) -> None:
    metadata.create_all(connection, [budgets])


# Append only: version n is what the first n entries make of an empty database.
MIGRATIONS: Sequence[Callable[[Connection], None]] = (_create, _add_budgets)


def migrate(connection: Connection) -> int:
    """Bring the database to this version, within the caller's transaction. Returns how many steps were needed.

    Raises `NewerDatabase` where a later newswatch has already been at it.
    """
    schema_versions.create(connection, checkfirst=True)
    at: int = connection.execute(select(func.coalesce(func.max(schema_versions.c.version), 0))).scalar_one()
    if at > len(MIGRATIONS):
        raise NewerDatabase(f"the database has schema version {at}, this newswatch knows {len(MIGRATIONS)}: upgrade it")
    for version, step in enumerate(MIGRATIONS[at:], start=at + 1):
        step(connection)
        connection.execute(insert(schema_versions).values(version=version))
    return len(MIGRATIONS) - at


class NewerDatabase(Exception):
    """The database was made by a later version of newswatch."""


def micros(moment: datetime) -> int:
    """A moment as it is stored: microseconds since 1970, UTC."""
    return round(moment.astimezone(UTC).timestamp() * 1_000_000)
