"""A dead letter holds the message as it was, and all that is known of the failure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.dead_letter import DeadLetter, Reason, Stage, parse


@given(
    key=st.none() | st.binary(max_size=20),
    value=st.none() | st.binary(max_size=50),
    error=st.text(max_size=50),
    headers=st.dictionaries(st.sampled_from(["traceparent", "ce_id"]), st.binary(max_size=9)),
    reason=st.sampled_from(Reason),
)
def test_what_is_sent_is_what_is_read(
    key: bytes | None, value: bytes | None, error: str, headers: dict[str, bytes], reason: Reason
) -> None:
    error = error.encode("utf-8", "replace").decode()
    letter = DeadLetter(key, value, "news.articles", 3, 41, Stage.READ, reason, error, tuple(headers.items()))
    assert parse(key, value, letter.to_headers()) == letter
    assert letter.id == "news.articles/3/41"


def test_of_a_long_error_the_end_is_kept() -> None:
    letter = DeadLetter(b"", b"", "t", 0, 0, Stage.READ, Reason.ERROR, "x" * 100_000 + "the cause")
    error = letter.to_headers()["newswatch_error"]
    assert error.endswith(b"the cause")
    assert len(error) == 4_000


def test_what_is_no_dead_letter_is_refused() -> None:
    with pytest.raises(ValueError, match="newswatch_topic"):
        parse(b"", b"", {"other": b""})
