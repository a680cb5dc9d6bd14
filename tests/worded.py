"""What words weigh, for tests to choose."""

from collections.abc import Mapping

import numpy as np

from streams.opinion.weights import Words, hashed


def words_of(features: Mapping[str, tuple[float, float]], bias: float) -> Words:
    """From feature -> rarity, weight."""
    table = np.array([*features.values()], np.float32).reshape(len(features), 2)
    keys = hashed(features)
    order = np.argsort(keys)
    return Words(keys[order], table[order, 0], table[order, 1], bias)
