"""How surely a clause's event is told, by what words mean where they stand.

A small network over an encoder's states: each piece's state and its role in the clause, two layers of attention, the
averages of what stands in each role. Layers as in A. Vaswani et al., Attention Is All You Need, 2017; roles that are
added to states as in L. Baldini Soares et al., Matching the Blanks, ACL 2019.
"""

import base64
import itertools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Self

import numpy as np
from thinc.api import Dropout, LayerNorm, Linear, Model, NumpyOps, Relu, chain

from streams.encoder.attention import attention
from streams.encoder.encoder import WIDTH
from streams.encoder.packed import Floats
from streams.opinion.shown import ROLES

_INNER, _HEADS, _LAYERS, _DROPPED = 128, 4, 2, 0.1


class _Ops(NumpyOps):  # type: ignore[misc]  # thinc has no type for it
    """Of one network. Products by numpy's library of linear algebra: of these sizes faster than by thinc's own.

    What is dropped is chosen by numbers of its own, so that networks that learn side by side learn the same each time.
    """

    def __init__(self) -> None:
        super().__init__()
        self._random = np.random.default_rng(0)

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    def get_dropout_mask(self, shape: Any, drop: float | None) -> Any:
        share = drop or 0.0
        return (self._random.random(shape, np.float32) >= share) / np.float32(1 - share)


class Batch(NamedTuple):
    """Texts side by side: `inputs` array (pieces of all texts, numbers of one), `lengths` of the texts in pieces,

    `shares` array (texts, 1 + roles, pieces of all): of what each average of a text is made.
    """

    inputs: Floats
    lengths: tuple[int, ...]
    shares: Floats


class Context:
    """`forms`: the clauses it has learned of; `mean`, `spread`: of the states that it learned from."""

    def __init__(self, forms: Sequence[str], mean: Floats, spread: Floats) -> None:
        self._forms, self._mean, self._spread = tuple(forms), mean, spread
        self.network = _network(WIDTH + len(ROLES) + len(self._forms))

    def knows(self, form: str) -> bool:
        """Whether it has learned of clauses of the form."""
        return form in self._forms

    def log_odds(self, states: Floats, roles: Sequence[str], form: str) -> float:
        """`states`: array (pieces, WIDTH)."""
        return float(self.network.predict(self.batch([(states, roles, form)]))[0, 0])

    def batch(self, texts: Sequence[tuple[Floats, Sequence[str], str]]) -> Batch:
        """Of each text its states, roles and form of clause."""
        lengths = tuple(len(states) for states, _, _ in texts)
        inputs = np.zeros((sum(lengths), WIDTH + len(ROLES) + len(self._forms)), np.float32)
        shares = np.zeros((len(texts), 1 + len(ROLES), sum(lengths)), np.float32)
        start = 0
        for i, (states, roles, form) in enumerate(texts):
            here = slice(start, start + len(states))
            inputs[here, :WIDTH] = (states - self._mean) / self._spread
            inputs[here, WIDTH + len(ROLES) + self._forms.index(form)] = 1
            shares[i, 0, start] = 1
            for j, role in enumerate(ROLES):
                of_role = np.array([r == role for r in roles])
                inputs[here, WIDTH + j] = of_role
                shares[i, 1 + j, here] = of_role / max(1, of_role.sum())
            start += len(states)
        return Batch(inputs, lengths, shares)

    def saved(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {
            "forms": self._forms,
            "mean": [round(float(x), 5) for x in self._mean],
            "spread": [round(float(x), 5) for x in self._spread],
            "network": base64.b64encode(self.network.to_bytes()).decode(),
        }

    @classmethod
    def loaded(cls, saved: dict[str, Any]) -> Self:
        """Raises KeyError, TypeError or ValueError where it is none."""
        context = cls(saved["forms"], np.array(saved["mean"], np.float32), np.array(saved["spread"], np.float32))
        context.network.from_bytes(base64.b64decode(saved["network"]))
        return context


def _network(width: int) -> Model[Batch, Floats]:
    begin = chain(Dropout(_DROPPED), Linear(_INNER, width), LayerNorm(_INNER))
    layers = [layer for _ in range(_LAYERS) for layer in _attending()]
    end = chain(Relu(_INNER, _INNER * (1 + len(ROLES)), dropout=_DROPPED), Linear(1, _INNER))
    network: Model[Batch, Floats] = Model("context", _forward, layers=[begin, end, *layers])
    for layer in network.layers:
        layer.initialize()
    ops = _Ops()
    for node in network.walk():
        node.ops = ops
    return network


def _attending() -> list[Model[Any, Any]]:
    attention: Model[Any, Any] = Model(
        "attention", _attend, layers=[Linear(3 * _INNER, _INNER), Linear(_INNER, _INNER)], init=_initialize
    )
    feed = chain(Relu(2 * _INNER, _INNER), Linear(_INNER, 2 * _INNER), Dropout(_DROPPED))
    return [attention, LayerNorm(_INNER), feed, LayerNorm(_INNER)]


def _initialize(model: Model[Any, Any], X: Any = None, Y: Any = None) -> None:
    for layer in model.layers:
        layer.initialize()


def _forward(model: Model[Batch, Floats], batch: Batch, is_train: bool) -> tuple[Floats, Callable[[Floats], Floats]]:
    begin, end, *layers = model.layers
    backs = []
    x, back_begin = begin(batch.inputs, is_train)
    for i in range(0, len(layers), 4):
        attention, attended, feed, norm = layers[i : i + 4]
        y, back_attention = attention((x, batch.lengths), is_train)
        x, back_attended = attended(x + y, is_train)
        y, back_feed = feed(x, is_train)
        x, back_norm = norm(x + y, is_train)
        backs.append((back_attention, back_attended, back_feed, back_norm))
    averages = batch.shares @ x
    out, back_end = end(averages.reshape(len(averages), -1), is_train)

    def backprop(change: Floats) -> Floats:
        of_averages = back_end(change).reshape(averages.shape)
        d = np.tensordot(batch.shares, of_averages, axes=((0, 1), (0, 1)))
        for back_attention, back_attended, back_feed, back_norm in reversed(backs):
            d = back_norm(d)
            d = back_attended(d + back_feed(d))
            d = d + back_attention(d)
        return back_begin(d)  # type: ignore[no-any-return]

    return out, backprop


def _attend(
    model: Model[Any, Any], given: tuple[Floats, Sequence[int]], is_train: bool
) -> tuple[Floats, Callable[[Floats], Floats]]:
    """Each piece attends to all of its own text. Array (pieces of all texts, _INNER) to the same."""
    x, lengths = given
    both, back_both = model.layers[0](x, is_train)
    starts = np.cumsum((0, *lengths))
    texts = [attention(both[low:high], _HEADS) for low, high in itertools.pairwise(starts)]
    drawn = np.concatenate([text.drawn for text in texts])
    out, back_out = model.layers[1](drawn, is_train)

    def backprop(change: Floats) -> Floats:
        d_drawn, d_both = back_out(change), np.empty_like(both)
        for (low, high), (_, query, key, value, weights, scale) in zip(itertools.pairwise(starts), texts, strict=True):
            d = d_drawn[low:high].reshape(high - low, _HEADS, -1).transpose(1, 0, 2)
            d_weights = d @ value.transpose(0, 2, 1)
            d_scores = weights * (d_weights - (d_weights * weights).sum(axis=-1, keepdims=True)) * scale
            parts = np.stack((d_scores @ key, d_scores.transpose(0, 2, 1) @ query, weights.transpose(0, 2, 1) @ d))
            d_both[low:high] = parts.transpose(2, 0, 1, 3).reshape(high - low, -1)
        return back_both(d_both)  # type: ignore[no-any-return]

    return out, backprop
