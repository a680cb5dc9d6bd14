"""Lists of feeds as other readers export them: OPML 1.0 and 2.0 (opml.org). Pure; run it in the sandbox."""

from dataclasses import dataclass
from xml.etree import ElementTree

from connectors import plain_text
from connectors.links import canonical


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a list."""

    url: str
    name: str


class NotOpml(ValueError):
    """The bytes are no OPML; the message says why."""


def outlines(data: bytes) -> list[Outline] | NotOpml:
    """The feeds in an OPML list at any depth, each once, in its order; NotOpml where it is none."""
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        return NotOpml(f"not OPML: {error}")
    if root.tag.lower() != "opml":
        return NotOpml(f"not OPML: the outermost element is {root.tag[:60]!r}")
    found: dict[str, Outline] = {}
    for element in root.iter():
        attributes = {name.lower(): value for name, value in element.attrib.items()}
        url = canonical(attributes.get("xmlurl"))
        if url and url not in found:
            name = plain_text.one_line(plain_text.from_html(attributes.get("title") or attributes.get("text") or ""))
            found[url] = Outline(url, name[:200])
    return list(found.values())
