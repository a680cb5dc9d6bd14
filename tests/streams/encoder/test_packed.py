"""The packed file of an encoder: what is written into one is read, and what is none is told."""

import struct
from pathlib import Path

import numpy as np
import pytest

from streams.encoder.packed import NotPacked, read_packed

PIECES = {"<s>": 0.0, "</s>": 0.0, "<unk>": 0.0, "▁mto": -2.5, "é": -3.0}
PLAIN = np.array([0.5, -1.25, 3.0], "<f4")
WHOLE = np.arange(64) % 16 - 8  # two rows of a block each: what four bits can hold
SCALES = (0.5, 2.0)


def block(weights: np.ndarray, scale: float) -> bytes:
    """32 weights: the first half in the low bits, the second in the high ones."""
    halves = (weights + 8).astype(np.uint8).reshape(2, 16)
    return struct.pack("<e", scale) + (halves[0] | halves[1] << 4).tobytes()


def packed() -> bytes:
    """A whole file with one plain tensor and one in blocks."""
    spelt = [piece.encode() for piece in PIECES]
    offsets = np.cumsum([0, *map(len, spelt)]).astype("<u4").tobytes()
    scores = np.array(list(PIECES.values()), "<f4").tobytes()
    head = b"E5S1" + struct.pack("<I7ifi", 1, 32, 12, 4, 8, len(PIECES), 2, 1, 1e-12, 32)
    head += struct.pack("<5iQ", len(PIECES), 0, 1, 1, 2, sum(map(len, spelt))) + offsets + scores + b"".join(spelt)
    head += struct.pack("<iI", 1, 13) + struct.pack("<IB2I", ord("ﬁ"), 2, ord("f"), ord("i"))
    blocks = b"".join(block(row, scale) for row, scale in zip(WHOLE.reshape(2, 32), SCALES, strict=True))
    tensors = {"plain": (len(PLAIN), PLAIN.tobytes()), "blocks": (WHOLE.size, blocks)}
    place = len(head) + 4 + sum(2 + len(name) + 21 for name in tensors)
    table, content = struct.pack("<i", len(tensors)), b""
    for name, (count, values) in tensors.items():
        table += struct.pack("<H", len(name)) + name.encode()
        table += struct.pack("<BIQQ", len(values) != 4 * count, count, place + len(content), len(values))
        content += values
    return head + table + content


def written(folder: Path, content: bytes) -> Path:
    path = folder / "encoder.bin"
    path.write_bytes(content)
    return path


def test_vocabulary_and_normalisation_are_read(tmp_path: Path) -> None:
    found = read_packed(written(tmp_path, packed()))
    assert dict(found.pieces) == {piece: (i, score) for i, (piece, score) in enumerate(PIECES.items())}
    assert found.normal == {ord("ﬁ"): "fi"}
    assert (found.heads, found.start, found.end, found.unknown) == (4, 0, 1, 2)


def test_tensors_are_read_plain_and_from_blocks(tmp_path: Path) -> None:
    found = read_packed(written(tmp_path, packed()))
    whole = WHOLE.reshape(2, 32) * np.array(SCALES)[:, None]
    assert found.floats("plain").tolist() == PLAIN.tolist()
    assert found.floats("blocks").tolist() == whole.ravel().tolist()
    assert found.floats("plain").dtype == found.floats("blocks").dtype == np.float32


def test_rows_of_a_matrix_are_read_alone_in_any_order_and_twice(tmp_path: Path) -> None:
    found = read_packed(written(tmp_path, packed()))
    whole = found.floats("blocks").reshape(2, 32)
    rows = found.rows("blocks", np.array([1, 0, 1]), 32)
    assert rows.tolist() == whole[[1, 0, 1]].tolist()
    assert found.rows("blocks", np.array([], np.int64), 32).shape == (0, 32)


def test_a_tensor_that_is_not_there_is_told_by_name(tmp_path: Path) -> None:
    found = read_packed(written(tmp_path, packed()))
    with pytest.raises(NotPacked, match=r"l0\.q\.w"):
        found.floats("l0.q.w")
    with pytest.raises(NotPacked, match=r"emb\.word"):
        found.rows("emb.word", np.array([0]), 32)


def test_a_file_that_is_none_is_told_by_path(tmp_path: Path) -> None:
    whole = packed()
    for broken in (
        b"SAE1" + whole[4:],
        whole.replace("é".encode(), b"\xff\xff"),
        whole[:4] + b"\xff" * 400,
        whole.replace(struct.pack("<2I", ord("f"), ord("i")), b"\xff" * 8),  # no characters
    ):
        with pytest.raises(NotPacked, match=r"encoder\.bin: no packed encoder"):
            read_packed(written(tmp_path, broken))
    with pytest.raises(OSError):
        read_packed(tmp_path / "missing")


def test_a_file_that_was_cut_off_anywhere_is_told_by_path(tmp_path: Path) -> None:
    whole = packed()
    for length in range(len(whole)):
        with pytest.raises(NotPacked, match=r"encoder\.bin: no packed encoder"):
            read_packed(written(tmp_path, whole[:length]))
