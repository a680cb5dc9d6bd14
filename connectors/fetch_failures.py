"""What went wrong with a request, by name and in words that tell the operator something. Pure."""

import os

import aiohttp

from connectors.addresses import PrivateAddress
from connectors.answer import FetchFailed, FetchReason

LONGEST_LINE = 65_536  # bytes of one line of a header; policies (CSP) of tens of kilobytes are sent in earnest


def failure(error: aiohttp.ClientError) -> FetchFailed:
    """The named reason for what the HTTP library raised. Its own wording shows its insides, and a status that no
    server sent, so ours replaces it where there is no answer at all."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, PrivateAddress):
            return FetchFailed(FetchReason.PRIVATE_ADDRESS, advice(str(cause)))
        inner = getattr(cause, "os_error", None)
        cause = inner if isinstance(inner, BaseException) and inner is not cause else cause.__cause__
    if isinstance(error, aiohttp.ClientSSLError):
        return FetchFailed(FetchReason.TLS, str(error))
    if isinstance(error, aiohttp.InvalidURL):
        return FetchFailed(FetchReason.BAD_URL, str(error)[:300])
    if isinstance(error, aiohttp.ClientConnectorError):
        return FetchFailed(FetchReason.CONNECTION, f"cannot connect to {error.host}:{error.port}: {_why(error)}"[:300])
    if isinstance(error, aiohttp.ServerDisconnectedError):
        begun = not isinstance(error.message, str)  # then it is the part of the header that did come
        end = "in the middle of its header" if begun else "without an answer"
        return FetchFailed(FetchReason.CONNECTION, f"the server ended the connection {end}")
    if isinstance(error, aiohttp.ClientConnectionError):
        return FetchFailed(FetchReason.CONNECTION, str(error)[:300])
    if isinstance(error, aiohttp.ClientPayloadError):
        return FetchFailed(FetchReason.PROTOCOL, "the server ended the connection in the middle of its answer")
    if isinstance(error, aiohttp.ClientResponseError):
        return FetchFailed(FetchReason.PROTOCOL, f"the answer is no HTTP that can be read: {_fault(error.message)}")
    return FetchFailed(FetchReason.PROTOCOL, f"{type(error).__name__}: {str(error)[:300]}")


def advice(message: str) -> str:
    """`message` about a private address, and what to do where it is meant."""
    return f"{message}; set allow_private_addresses: true for this source (`feeds check --private`) if that is meant"


def _why(error: aiohttp.ClientConnectorError) -> str:
    number = error.os_error.errno
    if number is not None and number > 0:
        return os.strerror(number)
    return error.os_error.strerror or str(error.os_error) or "no connection"  # name resolution has numbers of its own


def _fault(message: str) -> str:
    """The first words of the library's message: an excerpt of the answer follows them."""
    if message.startswith("Got more than"):
        return f"a line of its header is longer than {LONGEST_LINE} bytes"
    return message.partition(":")[0].partition("\n")[0].strip()[:200].lower() or "no reason is known"
