"""A real HTTP server on loopback that plays an outlet: tests set what it answers, and read what it was asked."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from connectors.fetch import Fetcher
from connectors.hosts import Hosts

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Outlet:
    """Answers by path. `answers[path]` is a handler, or text that is served with both validators."""

    def __init__(self) -> None:
        self.answers: dict[str, Handler | str | bytes] = {}
        self.requests: list[web.Request] = []
        self.url = ""

    def asked(self, path: str) -> list[web.Request]:
        """The requests for `path`, in order."""
        return [request for request in self.requests if request.path == path]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(request)
        answer = self.answers.get(request.path)
        if answer is None:
            raise web.HTTPNotFound
        if callable(answer):
            return await answer(request)
        return validated(request, answer)


def validated(request: web.Request, answer: str | bytes, content_type: str = "application/xml") -> web.Response:
    """`answer` with an ETag, or 304 where the request has that ETag."""
    body = answer.encode() if isinstance(answer, str) else answer
    etag = f'"{hash(body) & 0xFFFFFFFF:x}"'
    headers = {"ETag": etag, "Last-Modified": "Tue, 03 Mar 2026 10:00:00 GMT"}
    if request.headers.get("If-None-Match") == etag:
        return web.Response(status=304, headers=headers)
    return web.Response(body=body, content_type=content_type, headers=headers)


@asynccontextmanager
async def outlet() -> AsyncIterator[Outlet]:
    """A running outlet; its `url` has no slash at the end."""
    there = Outlet()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", there._handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    there.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield there
    finally:
        await runner.cleanup()


def rss(*items: tuple[str, str, str], title: str = "The Alder Post", more: str = "") -> str:
    """An RSS 2.0 feed of (guid, title, description) items."""
    entries = "".join(
        f"<item><guid isPermaLink='false'>{guid}</guid><title>{name}</title><description>{text}</description>"
        f"<link>https://alder.example/{guid}</link>"
        f"<pubDate>Tue, 03 Mar 2026 09:{number % 60:02d}:00 GMT</pubDate></item>"
        for number, (guid, name, text) in enumerate(items)
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>{title}</title>{more}{entries}</channel></rss>"


def answer(body: bytes, encoding: str | None = None, *, status: int = 200, **more: str) -> Handler:
    """Answers with `body` as it is, under these headers."""

    async def handle(_: web.Request) -> web.Response:
        headers = {"Content-Encoding": encoding} if encoding else {}
        return web.Response(body=body, status=status, headers=headers | more)

    return handle


@asynccontextmanager
async def fetcher(timeout: float = 5.0, max_bytes: int = 1_000_000) -> AsyncIterator[Fetcher]:
    """A guarded client with tight limits."""
    client = Fetcher(user_agent="newswatch/test", timeout=timeout, max_bytes=max_bytes, hosts=Hosts())
    try:
        yield client
    finally:
        await client.close()


@asynccontextmanager
async def raw_server(talk: Callable[[asyncio.StreamWriter], Awaitable[None]]) -> AsyncIterator[str]:
    """A server that says what `talk` writes, whatever it is asked."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await talk(writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        server.close()
