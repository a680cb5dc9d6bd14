"""A linear model over strings: what each feature weighs, and what of an article weighed most.

Logistic regression over binary features that are scaled by their inverse document frequency (a rare wording says more)
and normalised to unit length (a long article says no more): C. Manning, P. Raghavan, H. Schütze, Introduction to
Information Retrieval, 2008, chapters 6 and 14.
"""

import gzip
import json
import math
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

LEARNED = Path(__file__).with_name("learned.json.gz")  # what `newswatch train` writes; no part of the repository
_FORMAT = 2


class NoWeights(Exception):
    """The file is no model of this version."""


@dataclass(frozen=True, slots=True)
class Weights:
    """`rarity`: feature -> inverse document frequency; `weights`: feature -> coefficient; others weigh nothing."""

    rarity: Mapping[str, float]
    weights: Mapping[str, float]
    bias: float

    def probability(self, features: Collection[str]) -> float:
        """Between 0 and 1: how surely what the features describe is what a rule asks for."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.bias + sum(self._shares(features).values())))))

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

    def save(self, path: Path) -> None:
        """Write the model, whole or not at all."""
        table = {feature: (round(rare, 3), round(self.weights[feature], 3)) for feature, rare in self.rarity.items()}
        content = {"format": _FORMAT, "bias": self.bias, "features": table}
        partial = path.with_name(path.name + ".partial")
        # The time of writing is left out, so that the same articles give the same bytes.
        with partial.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as file:
            file.write(json.dumps(content, ensure_ascii=False, sort_keys=True).encode())
        partial.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Weights":
        """Raises NoWeights where the file is none, OSError where it cannot be read."""
        try:
            with gzip.open(path) as file:
                content = json.load(file)
            if content["format"] != _FORMAT:
                raise NoWeights(f"{path}: format {content['format']}, not {_FORMAT}; run newswatch train again")
            table = content["features"]
            rarity = {feature: float(rare) for feature, (rare, _) in table.items()}
            weights = {feature: float(weight) for feature, (_, weight) in table.items()}
            return cls(rarity, weights, float(content["bias"]))
        except (EOFError, gzip.BadGzipFile, zlib.error, AttributeError, KeyError, TypeError, ValueError) as error:
            raise NoWeights(f"{path}: no trained opinion ({error}); run newswatch train again") from error
