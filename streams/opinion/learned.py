"""The file of a trained opinion."""

import base64
import gzip
import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from streams.encoder.packed import Floats
from streams.opinion.context import Context
from streams.opinion.weights import Trust, Words

LEARNED = Path(__file__).with_name("learned.json.gz")  # what `newswatch train` writes; no part of the repository
_FORMAT = 5


class NothingLearned(Exception):
    """The file is no trained opinion of this version."""


@dataclass(frozen=True, slots=True)
class Deep:
    """What was learned of words in their context, and how far to trust that, the words alone and the reader.

    `contexts`: networks that each learned from all but a part of its own; together they are surer than one (L. Hansen,
    P. Salamon, Neural Network Ensembles, PAMI 12, 1990).
    """

    contexts: tuple[Context, ...]
    trust: Trust

    def knows(self, form: str) -> bool:
        """Whether all have learned of clauses of the form."""
        return all(context.knows(form) for context in self.contexts)

    def log_odds(self, states: Floats, roles: Sequence[str], form: str) -> float:
        """The average of theirs. `states`: array (pieces, WIDTH)."""
        return sum(context.log_odds(states, roles, form) for context in self.contexts) / len(self.contexts)


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
        content = {
            "format": _FORMAT,
            "words": _saved_words(self.words),
            "trust": _saved(self.trust),
            "forms": sorted(self.forms),
            "deep": self.deep
            and {"contexts": [c.saved() for c in self.deep.contexts], "trust": _saved(self.deep.trust)},
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
            words = _words(content["words"])
            deep = content["deep"] and Deep(
                tuple(map(Context.loaded, content["deep"]["contexts"])), _trust(content["deep"]["trust"])
            )
            version = hashlib.sha256(packed).hexdigest()[:12]
            return cls(words, _trust(content["trust"]), frozenset(map(str, content["forms"])), deep, version)
        except (EOFError, gzip.BadGzipFile, zlib.error, AttributeError, KeyError, TypeError, ValueError) as error:
            raise NothingLearned(f"{path}: no trained opinion ({error}); run newswatch train again") from error


def _saved_words(words: Words) -> dict[str, Any]:
    rounded = {"rarity": words.rarity.round(3), "weights": words.weights.round(3)}
    tables = {"keys": words.keys.astype("<u4"), **{name: table.astype("<f4") for name, table in rounded.items()}}
    return {"bias": words.bias, **{name: base64.b64encode(table.tobytes()).decode() for name, table in tables.items()}}


def _words(saved: Mapping[str, Any]) -> Words:
    keys = np.frombuffer(base64.b64decode(saved["keys"]), "<u4")
    rarity, weights = (np.frombuffer(base64.b64decode(saved[name]), "<f4") for name in ("rarity", "weights"))
    if not len(keys) == len(rarity) == len(weights):
        raise ValueError("tables of unequal lengths")
    return Words(keys, rarity, weights, float(saved["bias"]))


def _saved(trust: Trust) -> dict[str, Any]:
    return {"weights": {name: round(weight, 4) for name, weight in trust.weights.items()}, "bias": trust.bias}


def _trust(saved: Mapping[str, Any]) -> Trust:
    return Trust({name: float(weight) for name, weight in saved["weights"].items()}, float(saved["bias"]))
