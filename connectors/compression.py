"""Decompression with a bound on what comes out, for answers and files alike: gzip, deflate, Brotli, Zstandard."""

import zlib
from collections.abc import Callable
from typing import Protocol

import brotli
import zstandard

ACCEPTED = "gzip, deflate, br, zstd"
_ZSTD_WINDOW = 1 << 27  # 128 MiB: what `zstd --long` makes; more is refused


class TooLarge(Exception):
    """More came out than is allowed."""


class BadCompression(Exception):
    """The bytes are not what they are declared to be; `decoded` is what came out before that was found."""

    def __init__(self, message: str, decoded: bytes = b"") -> None:
        super().__init__(message)
        self.decoded = decoded


class Decoder(Protocol):
    """Bytes in, decoded bytes out; never more than the limit in all."""

    def feed(self, data: bytes) -> bytes:
        """What `data` decodes to. Raises TooLarge or BadCompression."""
        ...

    def finish(self) -> None:
        """Raises BadCompression where the data ends too early."""
        ...


def decoders(content_encoding: str, limit: int) -> list[Decoder]:
    """Decoders to apply one after the other for a Content-Encoding header. Raises BadCompression for a coding that
    exists but is not understood; what is no coding at all (`UTF-8`, `none`, `binary`) is ignored, as browsers do."""
    names = [name.strip().lower() for name in content_encoding.split(",")]
    made: list[Decoder] = []
    for name in reversed(names):
        if name in _NOT_UNDERSTOOD:
            raise BadCompression(f"the content encoding {name!r} is not understood")
        if name in _KINDS:
            made.append(_KINDS[name](limit))
    if len(made) > 2:
        raise BadCompression(f"encoded {len(made)} times over")
    return made


def decompress(data: bytes, content_encoding: str, limit: int) -> bytes:
    """All of `data`, decoded. Raises TooLarge beyond `limit` bytes, BadCompression for damaged data."""
    for decoder in decoders(content_encoding, limit):
        data = decoder.feed(data)
        decoder.finish()
    return data


class _Inflate:
    """gzip (any number of members) and deflate (with or without zlib's header: servers send both)."""

    def __init__(self, limit: int, gzip: bool) -> None:
        self._left = limit
        self._gzip = gzip
        self._object = zlib.decompressobj(31) if gzip else None
        self._begun = False

    def feed(self, data: bytes) -> bytes:
        out = bytearray()
        while data:
            if self._object is None:
                with_header = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
                self._object = zlib.decompressobj(15 if with_header else -15)
            elif self._object.eof:
                if not self._gzip or not data.startswith(b"\x1f"):
                    break  # padding after the end
                self._object = zlib.decompressobj(31)
            try:
                out += self._object.decompress(data, self._left - len(out) + 1)
            except zlib.error as error:
                raise BadCompression(str(error), bytes(out)) from error
            self._begun = True
            if len(out) > self._left:
                raise TooLarge
            data = self._object.unused_data if self._object.eof else self._object.unconsumed_tail
        self._left -= len(out)
        return bytes(out)

    def finish(self) -> None:
        if self._begun and self._object is not None and not self._object.eof:
            raise BadCompression("the data ends too early")


class _Brotli:
    def __init__(self, limit: int) -> None:
        self._left = limit
        self._object = brotli.Decompressor()

    def feed(self, data: bytes) -> bytes:
        out = bytearray()
        try:
            out += self._object.process(data, output_buffer_limit=self._left + 1)
            while not self._object.can_accept_more_data() and len(out) <= self._left:
                out += self._object.process(b"", output_buffer_limit=self._left - len(out) + 1)
        except brotli.error as error:
            raise BadCompression(str(error)) from error
        if len(out) > self._left:
            raise TooLarge
        self._left -= len(out)
        return bytes(out)

    def finish(self) -> None:
        if not self._object.is_finished():
            raise BadCompression("the data ends too early")


class _Zstandard:
    """Any number of frames. The library bounds a call's output only by its input, so input goes in slices."""

    _SLICE = 1024

    def __init__(self, limit: int) -> None:
        self._left = limit
        self._factory = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        self._object = self._factory.decompressobj()
        self._started = False

    def feed(self, data: bytes) -> bytes:
        out = bytearray()
        position = 0
        while position < len(data):
            piece = data[position : position + self._SLICE]
            position += len(piece)
            while piece:
                if self._object.eof:
                    self._object = self._factory.decompressobj()
                try:
                    out += self._object.decompress(piece)
                except zstandard.ZstdError as error:
                    raise BadCompression(str(error), bytes(out)) from error
                self._started = True
                if len(out) > self._left:
                    raise TooLarge
                piece = self._object.unused_data if self._object.eof else b""
        self._left -= len(out)
        return bytes(out)

    def finish(self) -> None:
        if self._started and not self._object.eof:
            raise BadCompression("the data ends too early")


_KINDS: dict[str, Callable[[int], Decoder]] = {
    "gzip": lambda limit: _Inflate(limit, gzip=True),
    "x-gzip": lambda limit: _Inflate(limit, gzip=True),
    "deflate": lambda limit: _Inflate(limit, gzip=False),
    "br": _Brotli,
    "zstd": _Zstandard,
}
# The other codings of the registry (IANA, HTTP Content Coding), and the usual names of one that is not in it.
_NOT_UNDERSTOOD = frozenset("compress x-compress exi pack200-gzip aes128gcm dcb dcz bzip2 x-bzip2 lzma xz sdch".split())
