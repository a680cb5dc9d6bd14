"""The guarded client against hostile servers, on a real socket."""

import asyncio
import gzip
import re
import socket
import zlib
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

import brotli
import pytest
import zstandard
from aiohttp import web
from outlets import Handler, answer, fetcher, outlet, raw_server

from connectors.addresses import is_public
from connectors.answer import FetchFailed, FetchReason
from connectors.fetch import Fetcher
from connectors.hosts import Hosts
from connectors.settings import ConnectSettings

BOMB = b"\0" * 50_000_000


async def reason(url: str, allow_private: bool = True, **limits: Any) -> FetchReason:
    async with fetcher(**limits) as client:
        with pytest.raises(FetchFailed) as caught:
            await client.get(url, allow_private=allow_private)
    return caught.value.reason


def redirect(status: int, to: str) -> Handler:
    async def handle(_: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": to})

    return handle


@pytest.mark.parametrize(
    ("encoding", "encode"),
    [
        (None, lambda data: data),
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data, wbits=-15)),
        ("br", brotli.compress),
        ("zstd", zstandard.compress),
        ("br, gzip", lambda data: gzip.compress(brotli.compress(data))),
    ],
)
async def test_every_offered_encoding_is_decoded(encoding: str | None, encode: Callable[[bytes], bytes]) -> None:
    body = b"<rss>" + b"harbour " * 20_000
    async with outlet() as there, fetcher() as client:
        there.answers["/"] = answer(encode(body), encoding)
        got = await client.get(there.url + "/", allow_private=True)
        assert (got.status, got.body) == (200, body)
        [request] = there.requests
        assert request.headers["Accept-Encoding"] == "gzip, deflate, br, zstd"
        assert request.headers["User-Agent"] == "newswatch/test"


@pytest.mark.parametrize(
    ("encoding", "encode"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", brotli.compress), ("zstd", zstandard.compress)],
)
async def test_a_compression_bomb_is_stopped_at_the_limit(encoding: str, encode: Callable[[bytes], bytes]) -> None:
    async with outlet() as there:
        there.answers["/"] = answer(encode(BOMB), encoding)
        assert await reason(there.url + "/") is FetchReason.TOO_LARGE


async def test_damaged_and_unknown_encodings_are_named() -> None:
    async with outlet() as there:
        there.answers["/cut"] = answer(gzip.compress(b"x" * 100_000)[:-20], "gzip")
        there.answers["/lie"] = answer(b"plain", "br")
        there.answers["/new"] = answer(b"plain", "compress")
        there.answers["/deep"] = answer(b"x", "gzip, gzip, gzip")
        for path in there.answers:
            assert await reason(there.url + path) is FetchReason.BAD_ENCODING, path


async def test_an_endless_body_is_stopped() -> None:
    async def talk(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"x" * 65_536)
            await writer.drain()

    async with raw_server(talk) as url:
        assert await reason(url) is FetchReason.TOO_LARGE


async def test_a_slow_loris_is_given_up() -> None:
    async def talk(writer: asyncio.StreamWriter) -> None:
        for byte in b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 1_000:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.05)

    async with raw_server(talk) as url:
        assert await reason(url, timeout=0.5) is FetchReason.TIMEOUT


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\n", b""]
)
async def test_what_is_not_http_is_named(head: bytes) -> None:
    async def talk(writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        await writer.drain()

    async with raw_server(talk) as url:
        assert await reason(url) in (FetchReason.PROTOCOL, FetchReason.CONNECTION)


async def test_redirects_are_followed_five_times_and_no_further() -> None:
    async with outlet() as there, fetcher() as client:
        for number in range(5):
            there.answers[f"/{number}"] = redirect(301, f"/{number + 1}")
        there.answers["/5"] = answer(b"here")
        got = await client.get(there.url + "/0", allow_private=True)
        assert (got.body, got.url, got.moved_to) == (b"here", there.url + "/5", there.url + "/5")
        there.answers["/0"] = redirect(302, "/1")
        got = await client.get(there.url + "/0", allow_private=True)
        assert got.moved_to is None, "one of them is not permanent"
        there.answers["/loop"] = redirect(302, "/loop")
    async with outlet() as there:
        there.answers["/loop"] = redirect(302, "/loop")
        assert await reason(there.url + "/loop") is FetchReason.REDIRECTS
        assert len(there.requests) == 6


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://alder.example/", "http://[::1", "data:text/xml,x"])
async def test_a_redirect_to_another_scheme_is_refused(to: str) -> None:
    async with outlet() as there:
        there.answers["/"] = redirect(302, to)
        assert await reason(there.url + "/") is FetchReason.BAD_URL


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "localhost",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "[fe80::1]",
        "[fc00::1]",
        "[::127.0.0.1]",
        "224.0.0.1",
    ],
)
async def test_private_addresses_are_refused_however_they_are_written(host: str) -> None:
    assert await reason(f"http://{host}:9/", allow_private=False) is FetchReason.PRIVATE_ADDRESS


async def test_a_name_that_resolves_to_a_private_address_is_refused_at_every_connection() -> None:
    """DNS rebinding: what is checked is the address that is connected to, whatever the name said before."""
    async with outlet() as there:
        there.answers["/"] = answer(b"secret")
        port = int(there.url.rsplit(":", 1)[1])
        loopback = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
        with patch("socket.getaddrinfo", return_value=loopback):  # a name server cannot be run on port 53 here
            assert await reason(f"http://rebound.example:{port}/", allow_private=False) is FetchReason.PRIVATE_ADDRESS
        assert not there.requests


@pytest.mark.parametrize("private", [None, "http://169.254.169.254/latest", "http://[::ffff:10.0.0.1]/"])
async def test_a_redirect_to_a_private_address_is_refused(private: str | None) -> None:
    async with outlet() as there, fetcher() as client:
        there.answers["/"] = answer(b"secret")
        public = redirect(302, private or there.url + "/")
        there.answers["/public"] = public
        original = client._one

        async def first_hop_is_public(url: str, headers: dict[str, str], allow_private: bool) -> Any:
            return await original(url, headers, allow_private or url.endswith("/public"))

        with (
            patch.object(client, "_one", first_hop_is_public),
            patch("connectors.fetch._check"),
            pytest.raises(FetchFailed) as caught,
        ):
            await client.get(there.url + "/public")
        assert caught.value.reason is FetchReason.PRIVATE_ADDRESS
        assert [request.path for request in there.requests] == ["/public"]


async def test_a_permission_for_one_private_host_is_none_for_those_it_redirects_to() -> None:
    async with outlet() as there, fetcher() as client:
        there.answers["/"] = answer(b"welcome")
        there.answers["/inside"] = redirect(302, there.url + "/")
        there.answers["/outside"] = redirect(302, there.url.replace("127.0.0.1", "127.0.0.2") + "/")
        assert (await client.get(there.url + "/inside", allow_private=True)).body == b"welcome"
        with pytest.raises(FetchFailed) as caught:
            await client.get(there.url + "/outside", allow_private=True)
        assert caught.value.reason is FetchReason.PRIVATE_ADDRESS
        assert [request.path for request in there.requests] == ["/inside", "/", "/outside"]


@pytest.mark.parametrize("url", ["http://[bad/", "http://a.example:99999/"])
async def test_an_address_that_is_none_is_a_named_failure(url: str) -> None:
    assert await reason(url) is FetchReason.BAD_URL


async def test_line_breaks_in_validators_never_reach_a_server() -> None:
    async with outlet() as there, fetcher() as client:
        with pytest.raises(FetchFailed) as caught:
            await client.get(there.url + "/", {"If-None-Match": '"x"\r\nX-Evil: 1'}, allow_private=True)
        assert caught.value.reason is FetchReason.BAD_URL
        assert not there.requests


async def test_no_cookie_is_kept() -> None:
    async with outlet() as there, fetcher() as client:
        there.answers["/"] = answer(b"x", **{"Set-Cookie": "a=b"})
        await client.get(there.url + "/", allow_private=True)
        await client.get(there.url + "/", allow_private=True)
        assert all("Cookie" not in request.headers for request in there.requests)


async def test_a_host_gets_only_so_many_requests_at_once() -> None:
    at_once = most = 0

    async def slow(_: web.Request) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.05)
        at_once -= 1
        return web.Response()

    async with outlet() as there, fetcher() as client:
        there.answers["/"] = slow
        await asyncio.gather(*(client.get(there.url + "/", allow_private=True) for _ in range(8)))
    assert most == 2


@pytest.mark.parametrize("address", ["8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("120", 120.0), ("Tue, 01 Jan 2019 10:00:00 GMT", 0.0), ("soon", None), ("", None), ("-5", None)],
)
async def test_retry_after_is_read(header: str, seconds: float | None) -> None:
    async with outlet() as there, fetcher() as client:
        there.answers["/"] = answer(b"x", **{"Retry-After": header})
        assert (await client.get(there.url + "/", allow_private=True)).retry_after_seconds == seconds


async def test_a_gzip_file_that_does_not_say_so_is_decoded() -> None:
    async with outlet() as there, fetcher() as client:
        there.answers["/sitemap.xml.gz"] = answer(gzip.compress(b"<urlset/>"))
        assert (await client.get(there.url + "/sitemap.xml.gz", allow_private=True)).body == b"<urlset/>"
    async with outlet() as there:
        there.answers["/bomb.gz"] = answer(gzip.compress(BOMB))
        assert await reason(there.url + "/bomb.gz") is FetchReason.TOO_LARGE


async def test_the_user_agent_names_newswatch_and_whom_to_ask() -> None:
    async with outlet() as there:
        there.answers["/"] = answer(b"x")
        for contact in ("ops@desk.example", None):
            client = Fetcher.of(ConnectSettings(contact=contact), Hosts())
            await client.get(there.url + "/", allow_private=True)
            await client.close()
        named, unnamed = (request.headers["User-Agent"] for request in there.requests)
    assert re.fullmatch(r"newswatch/\d\S* \(\+ops@desk\.example\)", named)
    assert re.fullmatch(r"newswatch/\d\S*", unnamed)
