"""What servers get wrong in headers: what is harmless is passed over, the rest is named in plain words."""

import asyncio
import socket

import pytest
from outlets import answer, fetcher, outlet, raw_server

from connectors.answer import FetchFailed, FetchReason


async def failed(url: str) -> FetchFailed:
    async with fetcher() as client:
        with pytest.raises(FetchFailed) as caught:
            await client.get(url, allow_private=True)
    return caught.value


async def failed_on(head: bytes) -> FetchFailed:
    async def talk(writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        await writer.drain()

    async with raw_server(talk) as url:
        return await failed(url)


@pytest.mark.parametrize("encoding", ["UTF-8", "none", "binary", "iso-8859-1", "identity, utf-8", ""])
async def test_what_is_no_content_coding_is_ignored(encoding: str) -> None:
    async with outlet() as there, fetcher() as client:
        there.answers["/"] = answer(b"<rss/>", encoding)
        assert (await client.get(there.url + "/", allow_private=True)).body == b"<rss/>"


async def test_a_long_line_in_a_header_is_no_failure() -> None:
    async with outlet() as there, fetcher() as client:
        there.answers["/"] = answer(b"<rss/>", **{"Content-Security-Policy": "a" * 30_000})
        assert (await client.get(there.url + "/", allow_private=True)).status == 200


@pytest.mark.parametrize(
    ("head", "reason", "words"),
    [
        (
            b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
            FetchReason.PROTOCOL,
            "the answer is no HTTP that can be read: a line of its header is longer than 65536 bytes",
        ),
        (b"nonsense\r\n\r\n", FetchReason.PROTOCOL, "the answer is no HTTP that can be read: bad status line"),
        (
            b"HTTP/1.1 200 OK\r\n" + b"".join(b"X%d: 1\r\n" % n for n in range(500)) + b"\r\n",
            FetchReason.PROTOCOL,
            "the answer is no HTTP that can be read: too many headers received",
        ),
        (b"HTTP/1.1 200 OK\r\n", FetchReason.CONNECTION, "the server ended the connection in the middle of its header"),
        (b"", FetchReason.CONNECTION, "the server ended the connection without an answer"),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
            FetchReason.PROTOCOL,
            "the server ended the connection in the middle of its answer",
        ),
    ],
)
async def test_a_bad_answer_is_told_in_words_and_with_no_made_up_status(
    head: bytes, reason: FetchReason, words: str
) -> None:
    found = await failed_on(head)
    assert (found.reason, found.detail) == (reason, words)


async def test_a_refused_connection_is_told_in_words() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and not listened on
        port = taken.getsockname()[1]
        found = await failed(f"http://127.0.0.1:{port}/")
    assert str(found) == f"connection: cannot connect to 127.0.0.1:{port}: Connection refused"
