"""The rules of polling over HTTP, as pure functions: what is sent, what a refusal means, when a move is believed."""

from enum import StrEnum

from connectors.fetch import Answer
from connectors.poll_state import PollState

_UNCONDITIONAL_AFTER = 12 * 3600.0
_MOVE_BELIEVED_AFTER = 24 * 3600.0


class PollReason(StrEnum):
    """Why a poll gave nothing, beyond what fetching names. Bounded: metrics are labelled with it."""

    NOT_FOUND = "not_found"
    GONE = "gone"
    FORBIDDEN = "forbidden"
    RATE_LIMITED = "rate_limited"
    HOST_PAUSED = "host_paused"
    SERVER_ERROR = "server_error"
    HTTP_ERROR = "http_error"
    NOT_A_FEED = "not_a_feed"
    TOO_COSTLY = "too_costly"
    PARSER_FAILED = "parser_failed"


_REFUSALS = {
    401: PollReason.FORBIDDEN,
    403: PollReason.FORBIDDEN,
    404: PollReason.NOT_FOUND,
    410: PollReason.GONE,
    429: PollReason.RATE_LIMITED,
    451: PollReason.FORBIDDEN,
}


def refusal(status: int) -> PollReason:
    """What an answer that is neither 2xx nor 304 means."""
    return _REFUSALS.get(status) or (PollReason.SERVER_ERROR if status >= 500 else PollReason.HTTP_ERROR)


def validators(state: PollState, now: float) -> dict[str, str]:
    """Both validators, except about every 12 hours: some servers answer 304 for ever."""
    if now - state.fetched_in_full_at > _UNCONDITIONAL_AFTER:
        return {}
    sent = {"If-None-Match": state.etag, "If-Modified-Since": state.last_modified}
    return {name: value for name, value in sent.items() if value and value.isprintable()}


def moved(state: PollState, answer: Answer, now: float) -> PollState:
    """Follow a permanent redirect for good once it has been seen, unchanged, for a day."""
    if not answer.moved_to:
        return state.model_copy(update={"moved_to": "", "moved_since": 0.0})
    if answer.moved_to != state.moved_to:
        return state.model_copy(update={"moved_to": answer.moved_to, "moved_since": now})
    if now - state.moved_since < _MOVE_BELIEVED_AFTER:
        return state
    return state.model_copy(update={"url": answer.moved_to, "moved_to": "", "moved_since": 0.0})
