"""PollState: all that is remembered of one polled source between polls, as one record."""

import zlib
from typing import Self

from pydantic import BaseModel, ConfigDict

from connectors.identity import Seen


class PollState(BaseModel):
    """The state of a polled source. Times are seconds since 1970, UTC. Written only after the broker's acks."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    configured: str
    url: str
    due_at: float = 0.0
    polled_at: float = 0.0
    succeeded_at: float = 0.0
    fetched_in_full_at: float = 0.0
    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""
    failures: int = 0
    problem: str = ""
    gone: bool = False
    moved_to: str = ""
    moved_since: float = 0.0
    title: str = ""
    kind: str = ""
    habit_seconds: float | None = None
    period_seconds: float | None = None
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()
    newest_at: float = 0.0
    arrivals: tuple[float, ...] = ()  # when polls brought something new, the last ones
    obeyed: float = 0.0  # when the order to go on was given that the last poll obeyed
    articles: int = 0
    seen: tuple[Seen, ...] = ()

    def pack(self) -> bytes:
        """For storage: compressed JSON."""
        return zlib.compress(self.model_dump_json(exclude_defaults=True).encode(), 1)

    @classmethod
    def unpack(cls, packed: bytes) -> Self:
        """What `pack` made. Raises ValueError for anything else."""
        try:
            return cls.model_validate_json(zlib.decompress(packed))
        except zlib.error as error:
            raise ValueError(f"not a stored state: {error}") from error
