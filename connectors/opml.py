"""Lists of feeds as other readers export them: OPML 1.0 and 2.0 (opml.org). Pure; run it in the sandbox."""

import re
from dataclasses import dataclass
from xml.etree import ElementTree

from connectors import plain_text
from connectors.links import canonical

_FEED_SCHEME = re.compile(r"^feed:(?=(https?:)?//)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a list."""

    url: str
    name: str


class NotOpml(ValueError):
    """The bytes are no OPML; the message says why."""


@dataclass(frozen=True, slots=True)
class FeedList:
    """What a list holds: its feeds, and the addresses in it that cannot be polled."""

    feeds: tuple[Outline, ...]
    refused: tuple[str, ...]


def outlines(data: bytes) -> FeedList | NotOpml:
    """The feeds in an OPML list at any depth, each once, in its order; NotOpml where it is none.

    `feed:` addresses, as some readers write them, are read as http ones.
    """
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        return NotOpml(f"not OPML: {error}")
    if root.tag.lower() != "opml":
        return NotOpml(f"not OPML: the outermost element is {root.tag[:60]!r}")
    found: dict[str, Outline] = {}
    refused: dict[str, None] = {}
    for element in root.iter():
        attributes = {name.lower(): value for name, value in element.attrib.items()}
        address = (attributes.get("xmlurl") or "").strip()
        url = canonical(_FEED_SCHEME.sub(lambda scheme: "" if scheme[1] else "http:", address))
        if address and not url:
            refused[plain_text.one_line(address)[:200]] = None
        if url and url not in found:
            name = plain_text.one_line(plain_text.from_html(attributes.get("title") or attributes.get("text") or ""))
            found[url] = Outline(url, name[:200])
    return FeedList(tuple(found.values()), tuple(refused))
