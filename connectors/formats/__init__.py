"""Files to Articles, by the ending of their names. Pure: bytes in, entries and faults out."""

import io
from datetime import datetime
from pathlib import PurePath
from typing import BinaryIO

from connectors import json_feed
from connectors.draft import Origin
from connectors.formats import feed_file, file_names, mail, page, records, stream, text, warc
from connectors.formats.entry import Document, Entry, Fault, FaultReason, Parsed, Reader

__all__ = ["Document", "Entry", "Fault", "FaultReason", "Parsed", "document", "parse", "parse_stream", "readable"]

READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".json": records.read,
    ".html": page.read,
    ".htm": page.read,
    ".xhtml": page.read,
    ".xml": feed_file.read,
    ".rss": feed_file.read,
    ".atom": feed_file.read,
    ".rdf": feed_file.read,
    ".eml": mail.read,
}
STREAMS: dict[str, stream.Format] = {
    ".jsonl": stream.Format(stream.line_pieces, records.read_piece),
    ".ndjson": stream.Format(stream.line_pieces, records.read_piece),
    ".warc": stream.Format(warc.pieces, warc.read_record),
}
MAX_WHOLE_BYTES = 64_000_000  # of a file that is read as one; lines may be without end


def parse(
    name: str,
    data: bytes,
    *,
    source_id: str,
    source_name: str | None = None,
    language: str | None = None,
    encoding: str | None = None,
    fetched_at: datetime,
    max_article_bytes: int = 500_000,
) -> Parsed:
    """The articles of the file `name` with the content `data`, in order, and a fault for each that cannot be read.

    Good articles come out even where others of the same file are faulty. An article without a publisher is given
    `source_name`, else the host of its link, else the file's name without its ending: two files count as two sources.
    Names may end in .gz or .zst too. Never raises for any content.
    """
    origin = Origin(source_id, "files", source_name, language, max_article_bytes=max_article_bytes)
    yield from parse_stream(document(name, origin, fetched_at, encoding), io.BytesIO(data))


def parse_stream(file: Document, content: BinaryIO) -> Parsed:
    """As `parse`, but reads `content` while its articles are taken: .jsonl and .warc in bounded memory."""
    content = stream.opened(file.name, content)
    try:
        if suffix_of(file.name) in STREAMS:
            yield from _in_pieces(file, content)
            return
        data = stream.whole(content, MAX_WHOLE_BYTES + 1)
    except stream.Damaged as error:
        yield file.fault(FaultReason.BAD_ARCHIVE, str(error), error.line)
        return
    if len(data) > MAX_WHOLE_BYTES:
        yield file.fault(FaultReason.TOO_LARGE, f"more than {MAX_WHOLE_BYTES // 1_000_000} MB")
        return
    yield from read_whole(file, data)


def readable(name: str) -> bool:
    """Whether there is a reader for files that are called so."""
    return suffix_of(name) in READERS or suffix_of(name) in STREAMS


def document(name: str, origin: Origin, fetched_at: datetime, encoding: str | None = None) -> Document:
    """The Document of a file called `name` (a bare name or a path; only the last part counts), any bytes on disk."""
    last = file_names.guessed(PurePath(name).name)
    return Document(file_names.shown(name), last.split(".")[0] or last, origin, fetched_at, encoding)


def suffix_of(name: str) -> str:
    """The ending of a file name that decides how it is read, lowered, without that of its compression."""
    return PurePath(stream.plain_name(name)).suffix.lower()


def read_whole(file: Document, data: bytes) -> list[Entry | Fault]:
    """All of a file's decoded content, read at once. For the sandbox."""
    reader = READERS.get(suffix_of(file.name))
    if reader is None:
        known = ", ".join(sorted({*READERS, *STREAMS}))
        message = f"files are read by their ending, which must be one of {known} (or one of these with .gz or .zst)"
        return [file.fault(FaultReason.UNKNOWN_FORMAT, message)]
    if reader is records.read and json_feed.declared(data):
        reader = feed_file.read
    try:
        return list(reader(file, data))
    except RecursionError:
        return [file.fault(FaultReason.TOO_COSTLY, "nested too deeply")]


def read_piece(file: Document, data: bytes, number: int) -> list[Entry | Fault]:
    """A piece of a file that is read in pieces, beginning with line or record `number`. For the sandbox."""
    return list(STREAMS[suffix_of(file.name)].read(file, data, number))


def _in_pieces(file: Document, content: BinaryIO) -> Parsed:
    count = 0
    for piece in STREAMS[suffix_of(file.name)].pieces(content, 0, 0):
        count = piece.lines
        if piece.too_long:
            yield file.fault(FaultReason.TOO_LARGE, stream.TOO_LONG, piece.too_long)
        else:
            yield from read_piece(file, piece.data, piece.first_line)
    if not count:
        yield file.fault(FaultReason.EMPTY, "the file holds nothing")
