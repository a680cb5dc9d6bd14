"""Web archives (WARC, ISO 28500, all versions): each HTML response is an article. Read record by record.

Forgiving where writers are sloppy: line ends without CR, answers whose headers tell of an encoding that the archiver
has taken off already, pages without a content type.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from connectors import compression, dates
from connectors.formats import page, stream
from connectors.formats.encoding import decode
from connectors.formats.entry import Document, FaultReason, Parsed

MAX_RECORD_BYTES = 20_000_000
_MAX_HEAD_BYTES = 64_000
_VERSION = re.compile(rb"WARC/\d\.\d{1,3}\s*$")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_MARKUP = re.compile(rb"\s*<(?:!doctype\s+html|html|\?xml|!--)", re.IGNORECASE)
_HTML = ("text/html", "application/xhtml")


class _Reader:
    """Reads a decoded stream by lines and lengths, counting where it is."""

    def __init__(self, content: BinaryIO, position: int, records: int) -> None:
        self._content = content
        self._rest = b""
        self.position = position
        self.records = records  # that were read to their ends

    def line(self) -> bytes | None:
        while b"\n" not in self._rest and len(self._rest) <= _MAX_HEAD_BYTES:
            data = stream.read(self._content, 1 << 16)
            if not data:
                break
            self._rest += data
        end = self._rest.find(b"\n") + 1 or len(self._rest)
        line, self._rest = self._rest[:end], self._rest[end:]
        self.position += len(line)
        return line or None

    def take(self, length: int, keep: bool) -> bytes:
        """The next `length` bytes, or nothing of them where they are not kept."""
        kept = bytearray()
        left = length
        while left > 0:
            data = self._rest or stream.read(self._content, min(left, 1 << 16))
            if not data:
                raise stream.Damaged(f"a record ends {left} bytes too early")
            piece, self._rest = data[:left], data[left:]
            left -= len(piece)
            self.position += len(piece)
            if keep:
                kept += piece
        return bytes(kept)


def pieces(content: BinaryIO, position: int = 0, record: int = 0) -> Iterator[stream.Piece]:
    """The records after `position` that may be articles, one a piece; `line` numbers count records.

    Raises stream.Damaged, with the record, where the archive is cut off or is none.
    """
    reader = _Reader(content, position, record)
    try:
        yield from _records(reader)
    except stream.Damaged as error:
        raise stream.Damaged(str(error), reader.records + 1) from error


def _records(reader: _Reader) -> Iterator[stream.Piece]:
    while (line := reader.line()) is not None:
        if not line.strip():
            continue
        if not _VERSION.match(line):
            raise stream.Damaged("this is no WARC record: it does not begin with WARC/ and a version")
        record = reader.records + 1
        head = [line]
        size = len(line)
        while (line := reader.line() or b"").strip():
            head.append(line)
            size += len(line)
            if size > _MAX_HEAD_BYTES:
                raise stream.Damaged(f"the head of record {record} has no end")
        fields = _fields(b"".join(head[1:]))
        length = fields.get("content-length", "")
        if not (length.isascii() and length.isdigit()):
            raise stream.Damaged(f"record {record} has no Content-Length")
        wanted = fields.get("warc-type") in ("response", "resource")
        small = int(length) <= MAX_RECORD_BYTES
        body = reader.take(int(length), keep=wanted and small)
        reader.records = record
        if wanted and not small:
            yield stream.Piece(b"", record, reader.position, record, too_long=record)
        elif wanted:
            yield stream.Piece(b"".join(head) + b"\r\n" + body, record, reader.position, record)


def read_record(document: Document, data: bytes, number: int) -> Parsed:
    """The article in one record; nothing for what is not HTML or was not answered with 200. For the sandbox."""
    head, content = _parted(data)
    fields = _fields(head)
    content_type = fields.get("content-type", "")
    encoding = ""
    if fields.get("warc-type") == "response":
        http_head, content = _parted(content)
        status, _, http_fields = http_head.partition(b"\n")
        if b" 200" not in status[:20]:
            return
        answer = _fields(http_fields)
        content_type, encoding = answer.get("content-type", ""), answer.get("content-encoding", "")
        if "chunked" in answer.get("transfer-encoding", "").lower():
            content = _dechunked(content)
    try:
        content = content if _MARKUP.match(content) else compression.decompress(content, encoding, MAX_RECORD_BYTES)
    except compression.TooLarge:
        yield document.fault(FaultReason.TOO_LARGE, "the page is too large", number)
        return
    except compression.BadCompression as error:
        if content_type.lower().startswith(_HTML):
            yield document.fault(FaultReason.BAD_ARCHIVE, f"the page cannot be decoded: {error}", number)
        return
    if not content_type.lower().startswith(_HTML) and (content_type or not _MARKUP.match(content)):
        return
    charset = content_type.lower().partition("charset=")[2].strip("\"' ;")
    draft = page.draft_of(page.markup_of(content, document.encoding, charset))
    captured = dates.parse(fields.get("warc-date", ""))
    address = fields.get("warc-target-uri", "").strip("<>")
    yield page.entry_of(
        document, replace(draft, url=draft.url or address, published=draft.published or captured), number
    )


def _parted(data: bytes) -> tuple[bytes, bytes]:
    """What stands before the first blank line, and after it."""
    end = _HEAD_END.search(data)
    return (data[: end.start()], data[end.end() :]) if end else (data, b"")


def _fields(head: bytes) -> dict[str, str]:
    fields = {}
    for line in decode(head).splitlines():
        name, colon, value = line.partition(":")
        if colon:
            fields[name.strip().lower()] = value.strip()
    return fields


def _dechunked(content: bytes) -> bytes:
    """The body of a chunked answer; as it is where it turns out not to be chunked."""
    out = bytearray()
    position = 0
    while position < len(content):
        end = content.find(b"\r\n", position, position + 20)
        try:
            size = int(content[position:end].split(b";")[0], 16)
        except ValueError:
            return content if not out else bytes(out)
        if end < 0 or size == 0:
            break
        out += content[end + 2 : end + 2 + size]
        position = end + 2 + size + 2
    return bytes(out)
