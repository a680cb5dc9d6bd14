"""Linear models: of an article's words, and of how far words, their context and the reader are to be trusted.

Both are logistic regressions. Of the words: over binary features that are scaled by their inverse document frequency
(a rare wording says more) and normalised to unit length (a long article says no more): C. Manning, P. Raghavan,
H. Schütze, Introduction to Information Retrieval, 2008, chapters 6 and 14. There are half a million of them, so they
are known by their hashes: K. Weinberger et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009. The
second is learned from what the first and the reader say of articles that neither had seen: stacked generalisation,
D. Wolpert, Neural Networks 5, 1992.
"""

import math
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from streams.encoder.packed import Floats

FOUND, MISSED = "found", "missed"  # what the reader says of an event before all else
_SCALE = 3.0  # of log odds, which run to some ten, so that all evidence is of the order of one

Keys = npt.NDArray[np.uint32]


def hashed(features: Collection[str]) -> Keys:
    """The keys of features, in their order: CRC-32 of the text."""
    return np.fromiter((zlib.crc32(feature.encode()) for feature in features), np.uint32, len(features))


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """Features and what each adds to the log odds that what they describe is what a rule asks for."""

    log_odds: float
    features: Collection[str]
    shares: Floats

    def reasons(self, most: int) -> list[str]:
        """The features that weighed most for it or, where it is less likely than not, against it, heaviest first."""
        sign = -1 if self.log_odds < 0 else 1
        shares = zip((sign * self.shares).tolist(), self.features, strict=True)
        return [feature for share, feature in sorted(shares, key=lambda s: (-s[0], s[1])) if share > 0][:most]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """`keys`: of the features it knows, rising; others weigh nothing. `rarity`: of each its inverse document

    frequency; `weights`: its coefficient.
    """

    keys: Keys
    rarity: Floats
    weights: Floats
    bias: float

    def weighed(self, features: Collection[str]) -> Weighed:
        """How surely what the features describe is what a rule asks for, and why."""
        shares = self._shares(features)
        return Weighed(self.bias + float(shares.sum()), features, shares)

    def _shares(self, features: Collection[str]) -> Floats:
        keys = hashed(features)
        if not len(self.keys):
            return np.zeros(len(keys), np.float32)
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        rare = np.where(self.keys[at] == keys, self.rarity[at], np.float32(0))
        norm = float(np.sqrt(np.square(rare).sum())) or 1.0
        return rare * self.weights[at] / norm


@dataclass(frozen=True, slots=True)
class Trust:
    """`weights`: evidence -> coefficient; other evidence weighs nothing."""

    weights: Mapping[str, float]
    bias: float

    def knows(self, language: str) -> bool:
        """Whether it has learned from articles in the language."""
        return language in self.weights

    def probability(self, words: float, said: Iterable[str], language: str, context: float | None = None) -> float:
        """Between 0 and 1: how surely the article tells of the event, by words, context (log odds) and the reader."""
        found = evidence(words, said, language, context)
        return chance(self.bias + sum(self.weights.get(name, 0.0) * value for name, value in found.items()))


def chance(log_odds: float) -> float:
    """The probability, between 0 and 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def evidence(words: float, said: Iterable[str], language: str, context: float | None = None) -> dict[str, float]:
    """What is weighed: the reader's account, the language, and the words and their context by each of the two."""
    plain = dict.fromkeys((*said, language), 1.0)
    weighed = {"words": words} if context is None else {"words": words, "context": context}
    for name, log_odds in weighed.items():
        by = {f"{name} {one}": log_odds / _SCALE for one in (FOUND, MISSED, language) if one in plain}
        plain |= {**by, name: log_odds / _SCALE}
    return plain
