"""The file of a trained opinion."""

import gzip
import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from streams.opinion.context import Context
from streams.opinion.weights import Trust, Words

LEARNED = Path(__file__).with_name("learned.json.gz")  # what `newswatch train` writes; no part of the repository
_FORMAT = 4


class NothingLearned(Exception):
    """The file is no trained opinion of this version."""


@dataclass(frozen=True, slots=True)
class Deep:
    """What was learned of words in their context, and how far to trust that, the words alone and the reader."""

    context: Context
    trust: Trust


@dataclass(frozen=True, slots=True)
class Learned:
    """What labelled articles taught: of words, and how far to trust them and the reader.

    `forms`: of the clauses that they were labelled by (`passages.form`); of others nothing was learned.
    `deep`: None where it was learned without an encoder, or from too few. `version`: hash of the file it was read from.
    """

    words: Words
    trust: Trust
    forms: frozenset[str]
    deep: Deep | None = None
    version: str = ""

    def save(self, path: Path) -> None:
        """Write it, whole or not at all."""
        words = self.words
        table = {feature: (round(rare, 3), round(words.weights[feature], 3)) for feature, rare in words.rarity.items()}
        content = {
            "format": _FORMAT,
            "bias": words.bias,
            "features": table,
            "trust": _saved(self.trust),
            "forms": sorted(self.forms),
            "deep": self.deep and {"context": self.deep.context.saved(), "trust": _saved(self.deep.trust)},
        }
        partial = path.with_name(path.name + ".partial")
        # The time of writing is left out, so that the same articles give the same bytes.
        with partial.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as file:
            file.write(json.dumps(content, ensure_ascii=False, sort_keys=True).encode())
        partial.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Learned":
        """Raises NothingLearned where the file is none, OSError where it cannot be read."""
        try:
            packed = path.read_bytes()
            content = json.loads(gzip.decompress(packed))
            if content["format"] != _FORMAT:
                raise NothingLearned(f"{path}: format {content['format']}, not {_FORMAT}; run newswatch train again")
            table = content["features"]
            rarity = {feature: float(rare) for feature, (rare, _) in table.items()}
            weights = {feature: float(weight) for feature, (_, weight) in table.items()}
            words = Words(rarity, weights, float(content["bias"]))
            deep = content["deep"] and Deep(
                Context.loaded(content["deep"]["context"]), _trust(content["deep"]["trust"])
            )
            version = hashlib.sha256(packed).hexdigest()[:12]
            return cls(words, _trust(content["trust"]), frozenset(map(str, content["forms"])), deep, version)
        except (EOFError, gzip.BadGzipFile, zlib.error, AttributeError, KeyError, TypeError, ValueError) as error:
            raise NothingLearned(f"{path}: no trained opinion ({error}); run newswatch train again") from error


def _saved(trust: Trust) -> dict[str, Any]:
    return {"weights": {name: round(weight, 4) for name, weight in trust.weights.items()}, "bias": trust.bias}


def _trust(saved: Mapping[str, Any]) -> Trust:
    return Trust({name: float(weight) for name, weight in saved["weights"].items()}, float(saved["bias"]))
