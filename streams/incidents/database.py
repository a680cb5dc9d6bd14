"""How the incidents' database is opened, and what a transaction is: serializable, and repeated after a collision."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError

_ATTEMPTS = 8
# Serialization failure, deadlock, and what the two look like when a unique key notices first.
_COLLISIONS = {"40001", "40P01", "23505", "55P03"}

T = TypeVar("T")


class Database:
    """SQLite (one machine) or PostgreSQL, by SQLAlchemy URL."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)

    def transaction(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction, again where another writer came in between. Raises after some attempts."""
        for attempt in range(_ATTEMPTS):
            try:
                with self.engine.begin() as connection:
                    return work(connection)
            except DBAPIError as error:
                if attempt + 1 == _ATTEMPTS or not _collided(error):
                    raise
                time.sleep(0.02 * 2**attempt)
        raise AssertionError("unreachable")


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        return create_engine(parsed, isolation_level="SERIALIZABLE", pool_pre_ping=True)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, connect_args={"timeout": 30.0})

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _: object) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")  # an offset must not outlive the transaction that it follows

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")  # one writer at a time, from the first read on

    return engine


def _collided(error: DBAPIError) -> bool:
    if isinstance(error, IntegrityError):
        return True
    return getattr(error.orig, "sqlstate", None) in _COLLISIONS or "locked" in str(error.orig)
