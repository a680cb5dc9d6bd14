"""Files to Articles, by the ending of their names. Pure: bytes in, entries and faults out."""

from datetime import datetime
from pathlib import PurePath

from connectors.draft import Origin
from connectors.formats import records, text
from connectors.formats.entry import Document, Entry, Fault, FaultReason, Parsed, Reader

__all__ = ["Document", "Entry", "Fault", "FaultReason", "Parsed", "parse"]

READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".json": records.read,
    ".jsonl": records.read_jsonl,
}


def suffix_of(name: str) -> str:
    """The ending of a file name that decides how it is read, lowered."""
    return PurePath(name).suffix.lower()


def document(name: str, origin: Origin, fetched_at: datetime) -> Document:
    """The Document of a file called `name` (a bare name or a path; only the last part counts)."""
    path = PurePath(name)
    return Document(name, path.name.split(".")[0] or path.name, origin, fetched_at)


def parse(
    name: str,
    data: bytes,
    *,
    source_id: str,
    source_name: str | None = None,
    language: str | None = None,
    fetched_at: datetime,
    max_article_bytes: int = 500_000,
) -> Parsed:
    """The articles of the file `name` with the content `data`, in order, and a fault for each that cannot be read.

    Good articles come out even where others of the same file are faulty. An article without a publisher is given
    `source_name`, else the host of its link, else the file's name without its ending: two files count as two sources.
    Never raises for any content.
    """
    origin = Origin(source_id, "files", source_name, language, max_article_bytes=max_article_bytes)
    reader = READERS.get(suffix_of(name))
    file = document(name, origin, fetched_at)
    if reader is None:
        known = ", ".join(sorted(READERS))
        yield file.fault(FaultReason.UNKNOWN_FORMAT, f"files are read by their ending, which must be one of {known}")
        return
    yield from reader(file, data)
