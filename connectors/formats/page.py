"""HTML pages saved as files: one article each. Metadata from the head, text from the article element or the body."""

import html
import json
import re
from dataclasses import replace
from datetime import datetime
from typing import Any

from connectors import dates, links, plain_text
from connectors.draft import Draft
from connectors.formats.encoding import decode, decode_declared
from connectors.formats.entry import Document, Entry, Fault, FaultReason, Parsed

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^>]*>([^<]{0,2000})", re.IGNORECASE)
_HEADING = re.compile(r"<h1\b[^>]*>(.{0,2000}?)</h1", re.IGNORECASE | re.DOTALL)
_META = re.compile(r"<meta\b([^<>]{1,4000})>", re.IGNORECASE)
_LINK = re.compile(r"<link\b([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-zA-Z:_-]{1,30})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_LANGUAGE = re.compile(r"<html\b[^>]{0,1000}?\blang\s*=\s*[\"']?([A-Za-z_-]{2,20})", re.IGNORECASE)
_TIME = re.compile(r"<time\b[^>]{0,500}?datetime\s*=\s*[\"']([^\"']{4,60})", re.IGNORECASE)
_DATA = re.compile(r"<script\b[^>]{0,200}ld\+json[^>]{0,200}>([^<]{2,100000})", re.IGNORECASE)
_HEAD_CHARACTERS = 200_000
_ASIDE = re.compile(r"<(nav|header|footer|aside|form)(?=[\s>/])")
_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}  # str.lower() may change the length


def read(document: Document, data: bytes) -> Parsed:
    """One entry: headline, text, and what the page's metadata says (Open Graph, schema.org JSON-LD, canonical link)."""
    yield entry_of(document, draft_of(markup_of(data, document.encoding)))


def entry_of(document: Document, draft: Draft, line: int | None = None) -> Entry | Fault:
    """The entry of a page's draft, with a publisher; a fault where the page shows no text."""
    if not draft.title and not draft.body:
        return document.fault(FaultReason.NO_TEXT, "the page shows no text", line)
    name = draft.source_name or document.origin.source_name or links.host_of(draft.url) or document.stem
    return document.entry(replace(draft, source_name=name), line)


def markup_of(data: bytes, encoding: str | None = None, charset: str | None = None) -> str:
    """The text of a page's bytes: by `encoding`, if set, else as its sender or head says, else as detected."""
    if encoding:
        return decode(data, encoding)
    declared = _CHARSET.search(data[:4_000])
    return decode_declared(data, charset or (declared[1].decode("ascii") if declared else None))


def draft_of(markup: str) -> Draft:
    """What a page says of itself. Total: any text gives a draft, if an empty one."""
    head = markup[:_HEAD_CHARACTERS]
    meta = _metadata(head)
    data = _structured(head)
    heading = _HEADING.search(markup[: _HEAD_CHARACTERS * 5])
    page_title = _TITLE.search(head)
    title = meta.get("og:title") or (heading and heading[1]) or (page_title and page_title[1]) or ""
    language = _LANGUAGE.search(head)
    time = _TIME.search(head)
    published = meta.get("article:published_time") or _of(data, "datePublished") or meta.get("date")
    return Draft(
        title=plain_text.one_line(plain_text.from_html(title)),
        summary=plain_text.from_html(meta.get("og:description") or meta.get("description") or ""),
        body=plain_text.from_html(_main(markup)),
        body_source="file",
        url=links.canonical(meta.get("canonical")) or links.canonical(meta.get("og:url")),
        authors=tuple(filter(None, (meta.get("author"),))),
        language=language[1] if language else None,
        source_name=meta.get("og:site_name"),
        published=_date(published) or _date(time[1] if time else None),
        updated=_date(meta.get("article:modified_time") or _of(data, "dateModified")),
    )


def _metadata(head: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in _META.findall(head):
        attributes = _attributes(tag)
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        found.setdefault(name.lower(), attributes.get("content", ""))
    for tag in _LINK.findall(head):
        attributes = _attributes(tag)
        if attributes.get("rel", "").lower() == "canonical" and links.canonical(attributes.get("href")):
            found.setdefault("canonical", attributes.get("href", ""))
    return found


def _attributes(tag: str) -> dict[str, str]:
    return {
        name.lower(): html.unescape(double or single or bare) for name, double, single, bare in _ATTRIBUTE.findall(tag)
    }


def _structured(head: str) -> dict[str, Any]:
    for text in _DATA.findall(head):
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            continue
        graph = data.get("@graph") if isinstance(data, dict) else data
        for item in [data, *(graph if isinstance(graph, list) else [])]:
            if isinstance(item, dict) and "datePublished" in item:
                return item
    return {}


def _of(data: dict[str, Any], key: str) -> str | None:
    value = data.get(key)
    return value if isinstance(value, str) else None


def _date(text: str | None) -> datetime | None:
    return dates.parse(text[:60]) if text else None


def _main(markup: str) -> str:
    """The part of a page that is its article: <article>, else <main>, else <body> without navigation."""
    lowered = markup.translate(_LOWER)
    for element in ("article", "main"):
        start, end = lowered.find(f"<{element}"), lowered.rfind(f"</{element}")
        if 0 <= start < end and end - start > 200:
            return _without(markup[start:end], lowered[start:end])
    start = max(0, lowered.find("<body"))
    head_end = lowered.find("</head")
    start = max(start, head_end)
    return _without(markup[start:], lowered[start:])


def _without(markup: str, lowered: str) -> str:
    """`markup` without navigation, page header, page footer and forms; nested ones of a kind end with the first."""
    kept: list[str] = []
    position = 0
    for aside in _ASIDE.finditer(lowered):
        if aside.start() < position:
            continue
        end = lowered.find(f"</{aside[1]}", aside.end())
        if end < 0:
            break
        kept.append(markup[position : aside.start()])
        position = end
    return "".join((*kept, markup[position:]))
