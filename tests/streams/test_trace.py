"""Headers of CloudEvents and of W3C Trace Context."""

import re

import pytest

from streams.trace import event_headers, next_span, traceparent_of

GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def test_the_trace_goes_on_with_a_new_span() -> None:
    child = next_span(GIVEN, "any")
    assert re.fullmatch(r"00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01", child)
    assert child != GIVEN


@pytest.mark.parametrize("headers", [None, [], [("traceparent", b"nonsense")], {"other": b"x"}])
def test_a_message_without_a_trace_has_that_of_its_key(headers: object) -> None:
    one, again = (traceparent_of(headers, b"key").split("-") for _ in range(2))  # type: ignore[arg-type]
    assert one[1] == again[1]
    assert traceparent_of(None, b"another").split("-")[1] != one[1]


def test_a_message_with_a_trace_keeps_it() -> None:
    assert traceparent_of([("traceparent", GIVEN.encode())], b"key") == GIVEN


def test_headers_are_those_of_a_cloud_event() -> None:
    headers = event_headers("match.v1", "id-1", traceparent=GIVEN)
    assert headers["ce_specversion"] == b"1.0"
    assert headers["ce_type"] == b"newswatch.match.v1"
    assert headers["ce_id"] == b"id-1"
    assert headers["content-type"] == b"application/json"
    assert set(headers) == {
        *("ce_specversion", "ce_type", "ce_source", "ce_id", "ce_time", "content-type", "traceparent")
    }
