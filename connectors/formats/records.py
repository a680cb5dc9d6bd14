"""JSON files: an article, or a list of them; and JSON Lines: an article a line. Keys are the Article's field names."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal

from connectors import dates, links
from connectors.draft import Draft
from connectors.formats.encoding import decode
from connectors.formats.entry import Document, Entry, Fault, FaultReason, Parsed

_EXPECTED = "an article is an object with at least a `title` or a `body`"


class _BadField(Exception):
    def __init__(self, reason: FaultReason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


def read(document: Document, data: bytes) -> Parsed:
    """The entries of a .json file: one object, or a list of objects. No line numbers."""
    try:
        value = json.loads(decode(data, document.encoding))
    except json.JSONDecodeError as error:
        yield document.fault(FaultReason.BAD_JSON, f"not JSON: {error.msg} (column {error.colno})", error.lineno)
        return
    except (RecursionError, ValueError) as error:
        yield document.fault(FaultReason.BAD_JSON, f"not usable JSON: {error}")
        return
    records = value if isinstance(value, list) else [value]
    if not records:
        yield document.fault(FaultReason.EMPTY, "the list holds no article")
    for number, record in enumerate(records, 1):
        yield _entry(document, record, None, f"article {number}: " if isinstance(value, list) else "")


def read_lines(document: Document, lines: Iterable[bytes], first_line: int = 1) -> Parsed:
    """The entries of JSON Lines, numbered from `first_line`; blank lines are passed over, a bad line is one fault."""
    for number, line in enumerate(lines, first_line):
        text = decode(line, document.encoding).strip()
        if not text:
            continue
        try:
            record = json.loads(text)
        except json.JSONDecodeError as error:
            message = f"not JSON: {error.msg} (column {error.colno})"
            yield document.fault(FaultReason.BAD_JSON, message, number)
        except (RecursionError, ValueError) as error:
            yield document.fault(FaultReason.BAD_JSON, f"not usable JSON: {error}", number)
        else:
            yield _entry(document, record, number)


def read_piece(document: Document, data: bytes, first_line: int) -> Parsed:
    """The entries of some whole lines."""
    return read_lines(document, data.removesuffix(b"\n").split(b"\n"), first_line)


def _entry(document: Document, record: object, line: int | None, where: str = "") -> Entry | Fault:
    try:
        if not isinstance(record, dict):
            raise _BadField(FaultReason.BAD_FIELD, f"this is {_kind(record)}; {_EXPECTED}")
        entry = document.entry(_draft(document, record), line)
    except _BadField as error:
        return document.fault(error.reason, where + str(error), line)
    if isinstance(entry, Fault):
        return document.fault(entry.reason, f"{where}{_missing(record)}; {_EXPECTED}", line)
    return entry


def _missing(record: dict[str, Any]) -> str:
    """What an article without text lacks."""
    empty = [f"`{key}`" for key in ("title", "body") if key in record]
    if len(empty) == 2:
        return f"{' and '.join(empty)} are empty"
    keys = ", ".join(sorted(record)[:10]) or "none"
    return f"{empty[0]} is empty, and it is all there is" if empty else f"no title and no body (keys found: {keys})"


def _draft(document: Document, record: dict[str, Any]) -> Draft:
    url = links.canonical(_text(record, "url"))
    body = _text(record, "body")
    own_id = record.get("id")
    if isinstance(own_id, int) and not isinstance(own_id, bool):
        own_id = str(own_id)
    if own_id is not None and not (isinstance(own_id, str) and 0 < len(own_id) <= 256):
        raise _BadField(FaultReason.BAD_FIELD, "`id` must be text of 1 to 256 characters")
    if own_id is not None and any("\ud800" <= sign <= "\udfff" for sign in own_id):
        raise _BadField(FaultReason.BAD_FIELD, "`id` holds half a surrogate pair, which is no character")
    source: Literal["file", "none"] = "file" if body else "none"
    return Draft(
        title=_text(record, "title"),
        summary=_text(record, "summary"),
        body=body,
        body_source=source,
        url=url,
        guid=_text(record, "guid") or None,
        own_id=own_id,
        authors=_list(record, "authors"),
        language=_text(record, "language") or None,
        source_name=_text(record, "source_name") or document.origin.source_name or links.host_of(url) or document.stem,
        published=_date(record, "published_at"),
        updated=_date(record, "updated_at"),
        tags=_list(record, "tags"),
    )


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _BadField(FaultReason.BAD_FIELD, f"`{key}` must be text, not {_kind(value)}")
    return value


def _list(record: dict[str, Any], key: str) -> tuple[str, ...]:
    value = record.get(key) or []
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _BadField(FaultReason.BAD_FIELD, f"`{key}` must be a list of texts")
    return tuple(value)


def _date(record: dict[str, Any], key: str) -> datetime | None:
    text = _text(record, key)
    if not text:
        return None
    moment = dates.parse(text)
    if moment is None:
        message = f"`{key}` is {text[:60]!r}, which is no date; write for example 2025-01-28T14:30:00Z"
        raise _BadField(FaultReason.BAD_DATE, message)
    return moment


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")
