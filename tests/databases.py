"""A real PostgreSQL for tests: Debian's package, as a plain process on a socket in a temporary folder."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

_PACKAGE = Path("/usr/lib/postgresql")


def installed() -> Path | None:
    """The newest installed PostgreSQL's programs."""
    found = sorted(_PACKAGE.glob("*/bin"), key=lambda folder: float(folder.parent.name))
    return found[-1] if found else None


@contextmanager
def running_postgres() -> Iterator[str]:
    """A server of its own; gives the SQLAlchemy URL of its database."""
    programs = installed()
    assert programs, "PostgreSQL is not installed"
    folder = Path(tempfile.mkdtemp(prefix="newswatch-postgres-"))
    user = None
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        user = "postgres"
        shutil.chown(folder, user)
    data = folder / "data"
    run = {"user": user, "cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.STDOUT}
    subprocess.run([programs / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N"], check=True, **run)  # type: ignore[call-overload]
    options = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}", "-c", "fsync=off"]
    server = subprocess.Popen([programs / "postgres", "-D", data, *options], **run)  # type: ignore[call-overload]
    try:
        ready = [programs / "pg_isready", "-q", "-h", folder]
        deadline = time.monotonic() + 120
        while subprocess.run(ready, check=False).returncode:
            assert server.poll() is None, "PostgreSQL ended"
            assert time.monotonic() < deadline, "PostgreSQL did not come up"
            time.sleep(0.1)
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        server.send_signal(signal.SIGINT)  # without waiting for clients
        server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def drop_all(url: str) -> None:
    """Empty the database."""
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
