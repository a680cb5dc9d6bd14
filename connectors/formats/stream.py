"""Large files in pieces: read in bounded memory, decompressed on the way, resumable at any piece's end."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO, cast

from connectors import compression
from connectors.formats.entry import Document, Parsed

_PIECE_BYTES = 1_000_000
_PIECE_LINES = 500
MAX_LINE_BYTES = 16_000_000
TOO_LONG = f"longer than an article can be ({MAX_LINE_BYTES // 1_000_000} MB)"
_CODINGS = {".gz": "gzip", ".zst": "zstd"}
_READ = 1 << 18


class Damaged(Exception):
    """The file cannot be read to its end; `line` is the first line or record, where known, that cannot be."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Piece:
    """Some whole lines of a file. `position` and `lines` count from the file's start to this piece's end."""

    data: bytes
    first_line: int
    position: int
    lines: int
    too_long: int | None = None  # the number of a line that is longer than any article; its bytes are left out


@dataclass(frozen=True, slots=True)
class Format:
    """How files of a kind are cut into pieces, from a position and a count on, and how a piece is read."""

    pieces: Callable[[BinaryIO, int, int], Iterator[Piece]]
    read: Callable[[Document, bytes, int], Parsed]


def plain_name(name: str) -> str:
    """`name` without the ending of its compression."""
    return name[: -len(suffix)] if (suffix := _compression(name)) else name


def opened(name: str, file: BinaryIO) -> BinaryIO:
    """The decoded content of `file`, by the ending of `name`; a few megabytes of it in memory at a time."""
    suffix = _compression(name)
    return cast(BinaryIO, _Decoded(file, _CODINGS[suffix])) if suffix else file


class _Decoded:
    """Reads a compressed file. Unlike the libraries' own readers it notices one that is cut off, for every kind."""

    _SLICE = 4_096  # decodes to 4 MB at most, 128 MB for what nobody but an attacker writes

    def __init__(self, file: BinaryIO, coding: str) -> None:
        self._file = file
        [self._decoder] = compression.decoders(coding, sys.maxsize - 1)
        self._ready = memoryview(b"")  # a view, so that what one slice decodes to is not copied at every read
        self._ended = False
        self._damage: compression.BadCompression | None = None

    def read(self, size: int) -> bytes:
        """As any file's; what was decoded before a damage is given out first, the read after that raises."""
        taken = [self._ready[:size]]
        self._ready = self._ready[size:]
        left = size - len(taken[0])
        while left > 0 and not self._ended:
            decoded = memoryview(self._decoded())
            taken.append(decoded[:left])
            self._ready = decoded[left:]
            left -= len(taken[-1])
        data = b"".join(taken)
        if size and not data and self._damage:
            raise self._damage
        return data

    def _decoded(self) -> bytes:
        """What the next slice decodes to."""
        piece = self._file.read(self._SLICE)
        try:
            if not piece:
                self._ended = True
                self._decoder.finish()
            return self._decoder.feed(piece)
        except compression.BadCompression as error:
            self._ended, self._damage = True, error
            return error.decoded

    def seekable(self) -> bool:
        return False


def read(content: BinaryIO, size: int) -> bytes:
    """Up to `size` bytes. Raises Damaged where a compressed file is."""
    try:
        return content.read(size)
    except compression.BadCompression as error:
        raise Damaged(f"the compressed file is damaged or cut off: {error}") from error


def whole(content: BinaryIO, size: int) -> bytes:
    """All of `content`, or its first `size` bytes. Raises Damaged."""
    taken: list[bytes] = []
    while size > 0 and (data := read(content, size)):
        taken.append(data)
        size -= len(data)
    return b"".join(taken)


def skip(content: BinaryIO, position: int) -> None:
    """Read on to `position`: compressed files have no shorter way."""
    if position and content.seekable():
        content.seek(position)
        return
    while position > 0:
        data = read(content, min(position, _READ))
        if not data:
            return
        position -= len(data)


def line_pieces(content: BinaryIO, position: int = 0, line: int = 0) -> Iterator[Piece]:
    """The lines after `position`, in pieces. `content` must stand there, `line` lines must lie before it.

    Raises Damaged, with the line, after the last whole line before the damage.
    """
    rest = b""
    while True:
        damage = None
        try:
            data = read(content, _READ)
        except Damaged as error:
            data, damage = b"", error
        block = rest + data
        end = block.rfind(b"\n") + 1 if data or damage else len(block)
        if not end and len(block) > MAX_LINE_BYTES and not damage:
            line += 1
            position, more = _over_long_line(content, position + len(block))
            yield Piece(b"", line, position, line, too_long=line)
            rest = more
            continue
        if end and (len(block) >= _PIECE_BYTES or not data or block.count(b"\n") >= _PIECE_LINES):
            lines = block.count(b"\n", 0, end) + (0 if block.endswith(b"\n", 0, end) else 1)
            position += end
            yield Piece(block[:end], line + 1, position, line + lines)
            line += lines
            rest = block[end:]
        else:
            rest = block
        if damage:
            raise Damaged(str(damage), line + 1) from damage
        if not data:
            return


def _over_long_line(content: BinaryIO, position: int) -> tuple[int, bytes]:
    """Read past the end of the line; the position after it, and what was read of the next line."""
    while data := read(content, _READ):
        end = data.find(b"\n") + 1
        if end:
            return position + end, data[end:]
        position += len(data)
    return position, b""


def _compression(name: str) -> str:
    suffix = PurePath(name).suffix.lower()
    return suffix if suffix in _CODINGS else ""
