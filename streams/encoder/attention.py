"""Attention: each piece of a text draws from all of them, from each as it suits. For the encoder and what reads it.

A. Vaswani et al., Attention Is All You Need, 2017, section 3.2.
"""

from typing import NamedTuple

import numpy as np

from streams.encoder.packed import Floats


class Attention(NamedTuple):
    """What one text's pieces draw: array (pieces, width); by whom: arrays (heads, pieces, ...) of which it was made."""

    drawn: Floats
    query: Floats
    key: Floats
    value: Floats
    weights: Floats
    scale: np.float32


def attention(both: Floats, heads: int) -> Attention:
    """`both`: queries, keys and values side by side: array (pieces, 3 * width)."""
    query, key, value = both.reshape(len(both), 3, heads, -1).transpose(1, 2, 0, 3)
    scale = np.float32(query.shape[-1] ** -0.5)
    scores = query @ key.transpose(0, 2, 1) * scale
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    drawn = np.ascontiguousarray((weights @ value).transpose(1, 0, 2)).reshape(len(both), -1)
    return Attention(drawn, query, key, value, weights, scale)
