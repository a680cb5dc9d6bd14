"""Finds the feeds that a site's page names (autodiscovery: `<link rel="alternate">`). Pure."""

import html
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from connectors.links import canonical

_TAG = re.compile(r"<(?:link|a)\b([^<>]{1,4000})>", re.IGNORECASE)
_BASE = re.compile(r"<base\b([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-zA-Z-]{1,20})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_TYPES = frozenset(
    (
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "text/xml",
        "application/xml",
    )
)
_PATH = re.compile(
    r"(?:/|\.)(?:rss|atom|feed|feeds|index\.xml|rdf|feed\.json)(?:\.xml|\.php|/)?(?:$|\?)", re.IGNORECASE
)
_FEED = re.compile(r"(?<![a-z])feeds?(?![a-z])", re.IGNORECASE)
_MOST = 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """A feed that a page names: `declared` ones by a link element, others are links that look like feeds."""

    url: str
    title: str
    declared: bool


def candidates(markup: str, base: str) -> list[Candidate]:
    """The feeds that the page at `base` names, declared ones first, each once, at most 20."""
    found: dict[str, Candidate] = {}
    base = _based(markup, base)
    for tag in _TAG.finditer(markup):
        attributes = _attributes(tag[1])
        url = canonical(attributes.get("href"), base)
        if url is None:
            continue
        relations = attributes.get("rel", "").lower().split()
        kind = attributes.get("type", "").partition(";")[0].strip().lower()
        # JSON of any kind is an alternate of pages (WordPress names its API so): it must say that it is a feed.
        says_so = "feed" in relations or _FEED.search(urlsplit(url)._replace(netloc="").geturl()) is not None
        is_feed = kind in _TYPES or (kind == "application/json" and says_so)
        declared = tag[0][1:5].lower() == "link" and is_feed and ("alternate" in relations or "feed" in relations)
        looks_so = tag[0][1:3].lower() != "li" and _PATH.search(url) is not None
        if declared or looks_so:
            candidate = Candidate(url, attributes.get("title", "")[:200], declared)
            if url not in found or (declared and not found[url].declared):
                found[url] = candidate
    return sorted(found.values(), key=lambda candidate: not candidate.declared)[:_MOST]


def _based(markup: str, base: str) -> str:
    """What links of the page are relative to: its first `<base href>`, else its own address."""
    for tag in _BASE.finditer(markup):
        href = _attributes(tag[1]).get("href")
        if href:
            return canonical(href, base) or base
    return base


def _attributes(tag: str) -> dict[str, str]:
    return {
        name.lower(): html.unescape(double or single or bare) for name, double, single, bare in _ATTRIBUTE.findall(tag)
    }
