"""Serves feeds as RSS on loopback, with validators, as an outlet would."""

import hashlib
import json
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from xml.etree import ElementTree


class FeedServer:
    """A context manager that serves each JSON file of a folder as `/<name>.xml`: an RSS 2.0 feed.

    Such a file has `title`, `language`, and `entries` with `title`, `text` and `minutes_ago`.
    """

    def __init__(self, folder: Path) -> None:
        now = datetime.now(UTC)
        self._feeds = {
            f"/{file.stem}.xml": rss(json.loads(file.read_text(encoding="utf-8")), now)
            for file in sorted(folder.glob("*.json"))
        }
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self._feeds))
        self._thread = threading.Thread(target=self._server.serve_forever, name="demo-feeds", daemon=True)

    @property
    def urls(self) -> list[str]:
        """The addresses of the feeds."""
        return [f"http://127.0.0.1:{self._server.server_port}{path}" for path in self._feeds]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def rss(feed: Mapping[str, Any], now: datetime) -> bytes:
    """An RSS 2.0 document of `feed`, its entries so many minutes before `now`."""
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    for tag in ("title", "language"):
        ElementTree.SubElement(channel, tag).text = feed[tag]
    for number, entry in enumerate(feed["entries"], 1):
        item = ElementTree.SubElement(channel, "item")
        ElementTree.SubElement(item, "title").text = entry["title"]
        ElementTree.SubElement(item, "description").text = entry["text"]
        ElementTree.SubElement(item, "guid", isPermaLink="false").text = f"{feed['title']}#{number}"
        published = now - timedelta(minutes=entry["minutes_ago"])
        ElementTree.SubElement(item, "pubDate").text = format_datetime(published)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _handler(feeds: Mapping[str, bytes]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            document = feeds.get(self.path)
            if document is None:
                self.send_error(404)
                return
            tag = f'"{hashlib.sha256(document).hexdigest()[:16]}"'
            unchanged = self.headers.get("If-None-Match") == tag
            self.send_response(304 if unchanged else 200)
            self.send_header("ETag", tag)
            if not unchanged:
                self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
                self.send_header("Content-Length", str(len(document)))
            self.end_headers()
            if not unchanged:
                self.wfile.write(document)

        def log_message(self, format: str, *arguments: Any) -> None:
            """Silence: the demonstration's own lines are what is to be seen."""

    return Handler
