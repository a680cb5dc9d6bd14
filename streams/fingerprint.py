"""Recognises near-copies of a text: MinHash over word shingles.

A. Broder, "On the resemblance and containment of documents" (1997); of each minimum only the lowest 8 bits are kept,
as in P. Li and A. C. König, "b-Bit Minwise Hashing" (2010). Two texts count as copies where the estimated share of
their three-word shingles that they have in common is at least `COPY`: agencies' texts survive a new headline, a cut
last paragraph and an added by-line; two reporters' texts on one event share next to nothing.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

COPY = 0.5
_MINIMA = 128
_SHINGLE_WORDS = 3
_FEWEST_SHINGLES = 12  # fewer say too little
_PRIME = (1 << 31) - 1
_WORD = re.compile(r"\w+")

_seeds = np.random.default_rng(20_25).integers(1, _PRIME, size=(2, _MINIMA, 1), dtype=np.uint64)


def fingerprint(text: str) -> str | None:
    """172 ASCII characters that near-copies have mostly in common; None where the text is too short to say."""
    words = _WORD.findall(text.casefold())
    shingles = {" ".join(words[i : i + _SHINGLE_WORDS]) for i in range(len(words) - _SHINGLE_WORDS + 1)}
    if len(shingles) < _FEWEST_SHINGLES:
        return None
    hashes = [int.from_bytes(hashlib.blake2b(s.encode(), digest_size=4).digest(), "big") for s in shingles]
    permuted = (_seeds[0] * np.array(hashes, dtype=np.uint64) + _seeds[1]) % _PRIME
    minima = permuted.min(axis=1).astype(np.uint8)
    return base64.b64encode(minima.tobytes()).decode("ascii")


def clusters(texts: Sequence[str]) -> list[int]:
    """For each text (a fingerprint, or anything else that only equal texts share) the number of its cluster.

    Near-copies are in one cluster, and so are the near-copies of near-copies: the order of `texts` changes nothing
    but the numbers.
    """
    number: list[int] = []
    for index, text in enumerate(texts):
        joined = {number[earlier] for earlier in range(index) if is_copy(text, texts[earlier])}
        own = min(joined, default=index)
        number = [own if other in joined else other for other in number]
        number.append(own)
    return number


def is_copy(one: str, other: str) -> bool:
    """Whether two texts are one, by what `clusters` takes."""
    if one == other:
        return True
    mine, theirs = _minima(one), _minima(other)
    if mine is None or theirs is None:
        return False
    same = float(np.count_nonzero(mine == theirs)) / _MINIMA
    chance = 1 / 256  # two different minima agree in 8 bits
    return (same - chance) / (1 - chance) >= COPY


@lru_cache(maxsize=4096)
def _minima(text: str) -> NDArray[np.uint8] | None:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return np.frombuffer(raw, dtype=np.uint8) if len(raw) == _MINIMA else None
