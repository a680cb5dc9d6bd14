"""The kinds of answers that can be polled. A new one is a module with a pure `parse`, and a line here."""

import importlib

from connectors.parsed import Parse

KINDS = {
    "feed": "connectors.feed",
    "sitemap": "connectors.sitemap",
}


def parser(kind: str) -> Parse:
    """The `parse` of a kind. Modules are imported when needed, so that reading settings stays light."""
    parse: Parse = importlib.import_module(KINDS[kind]).parse
    return parse
