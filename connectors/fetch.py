"""The one guarded HTTP client: bounded in size, time and redirects; public addresses only, unless allowed otherwise."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from importlib.metadata import version
from typing import Self
from urllib.parse import urljoin, urlsplit

import aiohttp

from connectors import compression
from connectors.addresses import PrivateAddress, is_public, public_socket
from connectors.answer import Answer, FetchFailed, FetchReason
from connectors.fetch_failures import LONGEST_LINE, advice, failure
from connectors.hosts import Hosts
from connectors.settings import ConnectSettings

log = logging.getLogger("newswatch.fetch")

MAX_REDIRECTS = 5
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_PERMANENT = frozenset((301, 308))


class Fetcher:
    """Fetches URLs. `moved_to` of an answer is set where every redirect on the way was permanent."""

    def __init__(self, *, user_agent: str, timeout: float, max_bytes: int, hosts: Hosts) -> None:
        self._timeout = timeout
        self._max_bytes = max_bytes
        self._hosts = hosts
        self._user_agent = user_agent
        self._sessions: dict[bool, aiohttp.ClientSession] = {}

    @classmethod
    def of(cls, settings: ConnectSettings, hosts: Hosts) -> Self:
        """A Fetcher with the settings' limits and contact."""
        return cls(
            user_agent=_user_agent(settings.contact),
            timeout=settings.timeout,
            max_bytes=settings.max_download_bytes,
            hosts=hosts,
        )

    async def get(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        *,
        allow_private: bool = False,
        room: Callable[[], Awaitable[None]] | None = None,
    ) -> Answer:
        """GET `url`, through at most five redirects; any status is an answer.

        `room` is awaited when it is the request's turn: until there is room for an answer. Raises FetchFailed. The time
        limit covers the whole, name resolution, redirects and body included, but neither the wait for other requests
        to the same host nor that for room.

        `allow_private` holds for the host of `url` alone, not for others that it redirects to.
        """
        host = _host(url)
        async with self._hosts.turn(host):
            if room is not None:
                await room()
            try:
                async with asyncio.timeout(self._timeout):
                    return await self._follow(url, dict(headers or {}), allow_private)
            except TimeoutError:
                raise FetchFailed(FetchReason.TIMEOUT, f"no complete answer within {self._timeout:g} s") from None
            except PrivateAddress as error:
                raise FetchFailed(FetchReason.PRIVATE_ADDRESS, advice(str(error))) from error
            except aiohttp.ClientError as error:
                raise failure(error) from error
            except OSError as error:
                raise FetchFailed(FetchReason.CONNECTION, str(error)) from error

    async def close(self) -> None:
        """Close all connections."""
        sessions, self._sessions = self._sessions, {}
        for session in sessions.values():
            await session.close()

    async def _follow(self, url: str, headers: dict[str, str], allow_private: bool) -> Answer:
        permanent = True
        start = url
        for _ in range(MAX_REDIRECTS + 1):
            allowed = allow_private and _host(url) == _host(start)
            _check(url, allowed)
            answer, location = await self._one(url, headers, allowed)
            if answer is not None:
                moved = url if permanent and url != start else None
                return Answer(answer.status, url, answer.headers, answer.body, moved)
            permanent = permanent and location[0] in _PERMANENT
            try:
                url = urljoin(url, location[1])
            except ValueError as error:
                raise FetchFailed(FetchReason.BAD_URL, f"redirected to {location[1][:200]!r}") from error
        raise FetchFailed(FetchReason.REDIRECTS, f"more than {MAX_REDIRECTS} redirects, the last to {url[:200]}")

    async def _one(
        self, url: str, headers: dict[str, str], allow_private: bool
    ) -> tuple[Answer | None, tuple[int, str]]:
        try:
            request = self._session(allow_private).get(url, headers=headers, allow_redirects=False)
            async with request as response:
                location = response.headers.get("Location", "")
                if response.status in _REDIRECTS and location:
                    return None, (response.status, location)
                lowered = {name.lower(): value for name, value in response.headers.items()}
                body = await self._body(response)
                return Answer(response.status, url, lowered, body), (0, "")
        except ValueError as error:  # aiohttp refuses URLs and headers so
            raise FetchFailed(FetchReason.BAD_URL, str(error)[:300]) from error

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        body = bytearray()
        wire = 0
        try:
            stages = compression.decoders(response.headers.get("Content-Encoding", ""), self._max_bytes)
            async for piece in response.content.iter_chunked(1 << 16):
                wire += len(piece)
                for stage in stages:
                    piece = stage.feed(piece)
                body += piece
                if max(len(body), wire) > self._max_bytes:
                    raise compression.TooLarge
            for stage in stages:
                stage.finish()
        except compression.TooLarge:
            raise FetchFailed(FetchReason.TOO_LARGE, f"more than {self._max_bytes} bytes, decoded") from None
        except compression.BadCompression as error:
            raise FetchFailed(FetchReason.BAD_ENCODING, str(error)) from error
        return self._unwrapped(bytes(body))

    def _unwrapped(self, body: bytes) -> bytes:
        """A body that is a gzip file without saying so, as sitemaps often are, decoded; any other as it is."""
        if not body.startswith(b"\x1f\x8b"):
            return body
        try:
            return compression.decompress(body, "gzip", self._max_bytes)
        except compression.TooLarge:
            raise FetchFailed(FetchReason.TOO_LARGE, f"more than {self._max_bytes} bytes, decoded") from None
        except compression.BadCompression as error:
            raise FetchFailed(FetchReason.BAD_ENCODING, str(error)) from error

    def _session(self, allow_private: bool) -> aiohttp.ClientSession:
        session = self._sessions.get(allow_private)
        if session is None:
            # Politeness is in `hosts`; this limit only bounds open files.
            connector = aiohttp.TCPConnector(
                limit=256, ttl_dns_cache=60, socket_factory=None if allow_private else public_socket
            )
            session = self._sessions[allow_private] = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,  # aiohttp's own decoding has no bound on a whole body
                timeout=aiohttp.ClientTimeout(total=None),
                max_line_size=LONGEST_LINE,
                max_field_size=LONGEST_LINE,
                headers={"User-Agent": self._user_agent, "Accept-Encoding": compression.ACCEPTED},
                trust_env=False,
            )
        return session


def _user_agent(contact: str | None) -> str:
    """The honest User-Agent of newswatch, with whom to ask about it."""
    name = f"newswatch/{version('newswatch')}"
    return f"{name} (+{contact})" if contact else name


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise FetchFailed(FetchReason.BAD_URL, str(error)) from error
    return parts.hostname or ""


def _check(url: str, allow_private: bool) -> None:
    host = _host(url)
    if urlsplit(url).scheme not in ("http", "https") or not host:
        raise FetchFailed(FetchReason.BAD_URL, f"only http and https are fetched, not {url[:200]!r}")
    literal = ":" in host or host.replace(".", "").isdigit()
    if literal and not allow_private and not is_public(host):
        raise FetchFailed(FetchReason.PRIVATE_ADDRESS, advice(f"{host} is not a public address"))
