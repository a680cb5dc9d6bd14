"""What all polled sources of one process share."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from connectors.controls import Controls
from connectors.fetch import Fetcher
from connectors.hosts import Hosts
from connectors.poll_state import PollState
from connectors.sandbox import Sandbox
from connectors.source import Health


class States(Protocol):
    """Where the states of polled sources are kept."""

    async def load(self, source: str) -> PollState | None:
        """The state of a source, None where there is none yet."""
        ...

    async def save(self, source: str, state: PollState) -> None:
        """Remember it."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all polled sources of one process share."""

    fetcher: Fetcher
    hosts: Hosts
    sandbox: Sandbox
    states: States
    controls: Controls
    max_article_bytes: int = 500_000
    now: Callable[[], float] = time.time
    rng: random.Random = field(default_factory=random.Random)
    on_health: Callable[[str, Health], None] = lambda source, health: None
