"""A real HTTP server on loopback that plays an outlet: tests set what it answers, and read what it was asked."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

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
