"""Linear models over strings: of an article's words, and of how far words, their context and reader are to be trusted.

Both are logistic regressions. Of the words: over binary features that are scaled by their inverse document frequency
(a rare wording says more) and normalised to unit length (a long article says no more): C. Manning, P. Raghavan,
H. Schütze, Introduction to Information Retrieval, 2008, chapters 6 and 14. The second is learned from what the first
and the reader say of articles that neither had seen: stacked generalisation, D. Wolpert, Neural Networks 5, 1992.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

FOUND, MISSED = "found", "missed"  # what the reader says of an event before all else
_SCALE = 3.0  # of log odds, which run to some ten, so that all evidence is of the order of one


@dataclass(frozen=True, slots=True)
class Words:
    """`rarity`: feature -> inverse document frequency; `weights`: feature -> coefficient; others weigh nothing."""

    rarity: Mapping[str, float]
    weights: Mapping[str, float]
    bias: float

    def log_odds(self, features: Collection[str]) -> float:
        """How surely what the features describe is what a rule asks for."""
        return self.bias + sum(self._shares(features).values())

    def reasons(self, features: Collection[str], *, against: bool, most: int) -> list[str]:
        """The features that weighed most for (or against) it, heaviest first."""
        shares = self._shares(features)
        sign = -1 if against else 1
        heaviest = sorted(shares, key=lambda feature: (-sign * shares[feature], feature))
        return [feature for feature in heaviest if sign * shares[feature] > 0][:most]

    def _shares(self, features: Collection[str]) -> dict[str, float]:
        known = {feature: self.rarity[feature] for feature in features if feature in self.rarity}
        norm = math.sqrt(sum(rare * rare for rare in known.values())) or 1.0
        return {feature: rare * self.weights[feature] / norm for feature, rare in known.items()}


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
