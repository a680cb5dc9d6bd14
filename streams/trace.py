"""Headers of what newswatch puts on Kafka: CloudEvents 1.0 (Kafka binary binding) and W3C Trace Context.

https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md,
https://www.w3.org/TR/trace-context/
"""

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

SOURCE = "newswatch"
_TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")

Headers = dict[str, bytes]


def event_headers(kind: str, event_id: str, *, traceparent: str | None, now: datetime | None = None) -> Headers:
    """Headers of one event: `kind` as in `match.v1`; the trace goes on as a new span of `traceparent`'s."""
    headers = {
        "ce_specversion": "1.0",
        "ce_type": f"{SOURCE}.{kind}",
        "ce_source": SOURCE,
        "ce_id": event_id,
        "ce_time": (now or datetime.now(UTC)).isoformat(),
        "content-type": "application/json",
        "traceparent": next_span(traceparent, event_id),
    }
    return {name: value.encode() for name, value in headers.items()}


def traceparent_of(headers: Mapping[str, bytes] | Iterable[tuple[str, bytes]] | None, key: bytes | None) -> str:
    """The trace that a message belongs to; where it brings none, one that follows from its key alone.

    So the same article has the same trace however often it is delivered.
    """
    pairs = headers.items() if isinstance(headers, Mapping) else (headers or ())
    for name, value in pairs:
        if name == "traceparent":
            text = value.decode("ascii", "replace")
            if _TRACEPARENT.fullmatch(text):
                return text
    return f"00-{hashlib.sha256(b'trace' + (key or b'')).hexdigest()[:32]}-{os.urandom(8).hex()}-01"


def next_span(traceparent: str | None, event_id: str) -> str:
    """A new span of the same trace."""
    parent = traceparent or traceparent_of(None, event_id.encode())
    version, trace, _, flags = parent.split("-")
    return f"{version}-{trace}-{os.urandom(8).hex()}-{flags}"
