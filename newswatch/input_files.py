"""Finds the files that a user names, and reads them article by article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from connectors.article import Article
from connectors.draft import Origin
from connectors.formats import Fault, FaultReason, document, parse_stream, readable
from connectors.formats.file_names import shown

SOURCE_ID = "match"


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read; `shown` is what messages and results call it."""

    path: Path
    shown: str


@dataclass(frozen=True, slots=True)
class Found:
    """An article and where it stood: `file`, or `file:line` where a file holds an article a line.

    `place` names the file as results show it, `origin` by its path, for messages.
    """

    place: str
    origin: str
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
            yield InputFile(path, shown(path.name))
            continue
        for file in sorted(path.rglob("*")):
            inner = file.relative_to(path)
            if file.is_dir() or any(part.startswith(".") for part in inner.parts):
                continue
            if readable(file.name):
                yield InputFile(file, shown(str(inner)))
            else:
                yield Skipped(file)


def read(file: InputFile, fetched_at: datetime) -> Iterator[Found | Fault]:
    """The articles of one file in order, and a fault with the file's path for whatever cannot be read.

    JSON Lines and web archives are read a piece at a time, others as a whole. Never raises for what is in them.
    """
    name = str(file.path)
    try:
        with file.path.open("rb") as content:
            for item in parse_stream(document(name, Origin(SOURCE_ID, "files"), fetched_at), content):
                if isinstance(item, Fault):
                    yield item
                else:
                    line = f":{item.line}" if item.line else ""
                    yield Found(file.shown + line, shown(name) + line, item.article, item.own_id)
    except OSError as error:
        yield Fault(shown(name), FaultReason.UNREADABLE, f"cannot be read: {error.strerror or error}")
