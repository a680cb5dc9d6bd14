"""Order: what `newswatch feeds pause` and `resume` tell the poller of a feed."""

import time
from dataclasses import dataclass, field

from pydantic import TypeAdapter, ValidationError

from connectors.poll_state import PollState


@dataclass(frozen=True, slots=True)
class Order:
    """Pause a feed, or let it go on. `at`, seconds since 1970, only tells orders apart: clocks differ and are moved."""

    paused: bool
    at: float = field(default_factory=time.time)

    def pack(self) -> bytes:
        """For storage: JSON."""
        return _JSON.dump_json(self)

    @classmethod
    def unpack(cls, packed: bytes) -> "Order":
        """What `pack` made. Raises ValueError for anything else."""
        try:
            return _JSON.validate_json(packed)
        except ValidationError as error:
            raise ValueError(f"not a stored order: {error}") from error

    def applied(self, state: PollState) -> PollState:
        """`state` as it is under this order: what is resumed is due now, once, even if it was gone or backing off."""
        if self.paused or state.obeyed == self.at:
            return state
        return state.model_copy(update={"gone": False, "failures": 0, "due_at": 0.0, "obeyed": self.at})


_JSON = TypeAdapter(Order)
