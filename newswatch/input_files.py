"""Finds the files that a user names, and reads them article by article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from connectors.article import Article
from connectors.draft import Origin
from connectors.formats import (
    LINES,
    MAX_WHOLE_BYTES,
    READERS,
    Entry,
    Fault,
    FaultReason,
    document,
    parse,
    read_piece,
    stream,
    suffix_of,
)

SOURCE_ID = "match"


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read; `shown` is what messages and results call it."""

    path: Path
    shown: str


@dataclass(frozen=True, slots=True)
class Found:
    """An article and where it stood: `file`, or `file:line` where a file holds an article a line."""

    place: str
    article: Article
    own_id: str | None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file of a walked directory that no reader is there for."""

    path: Path


def walk(paths: Sequence[Path]) -> Iterator[InputFile | Skipped]:
    """The files among `paths`, and those in the directories among them, at any depth, sorted by name.

    A file that was named is shown by its name, one from a directory by its path within that. In directories, hidden
    files are left out, and files whose ending says nothing are `Skipped`. Links to directories are not followed.
    """
    for path in paths:
        if not path.is_dir():
            yield InputFile(path, path.name)
            continue
        for file in sorted(path.rglob("*")):
            inner = file.relative_to(path)
            if file.is_dir() or any(part.startswith(".") for part in inner.parts):
                continue
            if suffix_of(file.name) in READERS:
                yield InputFile(file, str(inner))
            else:
                yield Skipped(file)


def read(file: InputFile, fetched_at: datetime) -> Iterator[Found | Fault]:
    """The articles of one file in order, and a fault with the file's path for whatever cannot be read.

    JSON Lines are read a piece at a time; other files as a whole. Never raises for what is in, or wrong with, the file.
    """
    name = str(file.path)
    try:
        with file.path.open("rb") as content:
            if suffix_of(name) == LINES:
                parsed = _lines(name, content, fetched_at)
            else:
                data = content.read(MAX_WHOLE_BYTES + 1)
                parsed = parse(name, data, source_id=SOURCE_ID, fetched_at=fetched_at)
            for item in parsed:
                if isinstance(item, Fault):
                    yield item
                else:
                    place = f"{file.shown}:{item.line}" if item.line else file.shown
                    yield Found(place, item.article, item.own_id)
    except OSError as error:
        yield Fault(name, FaultReason.UNREADABLE, f"cannot be read: {error.strerror or error}")


def _lines(name: str, content: BinaryIO, fetched_at: datetime) -> Iterator[Entry | Fault]:
    whole = document(name, Origin(SOURCE_ID, "files"), fetched_at)
    empty = True
    try:
        for piece in stream.line_pieces(stream.opened(name, content)):
            empty = False
            if piece.too_long:
                yield whole.fault(FaultReason.TOO_LARGE, "the line is longer than any article", piece.too_long)
            else:
                yield from read_piece(whole, piece.data, piece.first_line)
    except stream.Damaged as error:
        yield whole.fault(FaultReason.BAD_ARCHIVE, str(error))
        return
    if empty:
        yield whole.fault(FaultReason.EMPTY, "the file holds no line")
