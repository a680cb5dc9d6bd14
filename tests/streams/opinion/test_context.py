"""The small network over an encoder's states: its gradients, what it hangs on, and that it learns."""

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest
from thinc.api import set_dropout_rate

from streams.encoder.encoder import WIDTH
from streams.encoder.packed import Floats
from streams.opinion.context import Batch, Context
from streams.opinion.passages import FIRST, SECOND
from streams.opinion.schooling import Lesson, fitted
from streams.opinion.shown import NONE, TRIGGER

FORMS = ["attack", "contact"]
ROLES = [NONE, FIRST, TRIGGER, SECOND, SECOND, NONE, NONE]


def network() -> Context:
    """One that has learned nothing, of weights that all count."""
    context = Context(FORMS, np.zeros(WIDTH, np.float32), np.full(WIDTH, 2.0, np.float32))
    random = np.random.default_rng(1)
    for node in context.network.walk():
        for name in node.param_names:
            node.set_param(name, random.normal(0, 0.3, node.get_param(name).shape).astype(np.float32))
    return context


def text(length: int, form: str, seed: int = 0) -> tuple[np.ndarray, list[str], str]:
    states = np.random.default_rng(seed).normal(size=(length, WIDTH)).astype(np.float32)
    return states, ROLES[:length], form


def test_its_gradients_are_those_of_finite_differences() -> None:
    context, step = network(), 1e-5
    set_dropout_rate(context.network, 0.0)
    batch = context.batch([text(7, "contact", 1), text(3, "attack", 2), text(5, "contact", 3)])
    # In double precision, so that differences of so small a step tell.
    batch = batch._replace(inputs=batch.inputs.astype(np.float64), shares=batch.shares.astype(np.float64))
    for node in context.network.walk():
        for name in node.param_names:
            node.set_param(name, node.get_param(name).astype(np.float64))
    weight = np.array([[1.0], [-2.0], [0.5]])  # each text counts on its own

    def total() -> float:
        return float((context.network.predict(batch) * weight).sum())

    def slope(values: np.ndarray, place: tuple[int, ...]) -> float:
        before = values[place]
        values[place] = before + step
        above = total()
        values[place] = before - step
        below = total()
        values[place] = before
        return (above - below) / (2 * step)

    _, backprop = context.network.begin_update(batch)
    gradients = [(batch.inputs, backprop(weight))]
    for node in context.network.walk():
        gradients += [(node.get_param(name), node.get_grad(name)) for name in node.param_names]
    assert len(gradients) > 20
    for values, gradient in gradients:
        for flat in np.argsort(-np.abs(gradient), axis=None)[:2]:  # the steepest: others tell of rounding
            place = tuple(int(i) for i in np.unravel_index(flat, gradient.shape))
            assert gradient[place] == pytest.approx(slope(values, place), rel=1e-4, abs=1e-7)


def test_a_text_is_judged_alike_whatever_stands_beside_it() -> None:
    context = network()
    texts = [text(7, "contact", 1), text(1, "attack", 2), text(4, "attack", 3)]
    together = context.network.predict(context.batch(texts))[:, 0]
    assert together == pytest.approx([context.log_odds(*one) for one in texts], abs=1e-4)
    assert len(set(together.round(3).tolist())) == 3


def test_states_roles_and_forms_all_count() -> None:
    context = network()
    states, roles, form = text(7, "contact")
    as_it_is = context.log_odds(states, roles, form)
    assert context.log_odds(states, roles, "attack") != pytest.approx(as_it_is, abs=1e-3)
    assert context.log_odds(states, roles[::-1], form) != pytest.approx(as_it_is, abs=1e-3)
    assert context.log_odds(states[::-1], roles, form) != pytest.approx(as_it_is, abs=1e-3)
    assert np.isfinite(context.log_odds(states, [NONE] * 7, form))  # no role stands anywhere
    assert context.knows("attack") and not context.knows("summit")


def test_what_is_saved_judges_as_before() -> None:
    context = network()
    kept = Context.loaded(json.loads(json.dumps(context.saved())))
    for one in (text(7, "contact"), text(2, "attack")):
        assert kept.log_odds(*one) == pytest.approx(context.log_odds(*one), abs=1e-5)
    assert kept.saved() == context.saved()


def test_what_is_none_is_told() -> None:
    saved = network().saved()
    for key, value in (("forms", ["one"]), ("forms", None), ("mean", ["x"]), ("network", ""), ("network", "AAAA")):
        with pytest.raises((KeyError, TypeError, ValueError)):
            Context.loaded({**saved, key: value})
    with pytest.raises(KeyError):
        Context.loaded({})


def lessons(number: int, seed: int) -> list[Lesson]:
    """Two states stand in each text among others: it holds where the one stands at the first party."""
    random = np.random.default_rng(seed)
    told, untold = np.random.default_rng(99).normal(size=(2, WIDTH))
    out = []
    for _ in range(number):
        states = random.normal(size=(int(random.integers(4, 8)), WIDTH))
        first, other = random.permutation(len(states))[:2]
        holds = bool(random.integers(2))
        states[first], states[other] = (told, untold) if holds else (untold, told)
        roles = [FIRST if i == first else NONE for i in range(len(states))]
        out.append(Lesson(states.astype(np.float16), roles, FORMS[int(random.integers(2))], holds))
    return out


@cache
def learned() -> Context:
    return fitted(lessons(640, 1))


def test_it_learns_what_stands_at_a_party() -> None:
    unseen = lessons(100, 2)
    found = [learned().log_odds(one.states.astype(np.float32), one.roles, one.form) for one in unseen]
    right = [(log_odds > 0) == one.holds for log_odds, one in zip(found, unseen, strict=True)]
    assert sum(right) >= 95


def test_the_same_lessons_give_the_same_network_and_tell_how_far_they_are() -> None:
    np.random.seed(7)  # whatever was drawn before
    shares: list[float] = []
    assert fitted(lessons(640, 1), shares.append).saved() == learned().saved()
    assert shares == sorted(shares) and all(0 <= share < 1 for share in shares) and len(shares) > 1


def test_it_sees_what_it_knows_more_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    taught, seen, batch = lessons(640, 1), Counter[int](), Context.batch

    def counted(self: Context, texts: Sequence[tuple[Floats, Sequence[str], str]]) -> Batch:
        seen.update(id(states) for states, _, _ in texts)
        return batch(self, texts)

    monkeypatch.setattr(Context, "batch", counted)
    fitted(taught)
    times = [seen[id(lesson.states)] for lesson in taught]
    assert 2 <= min(times) < max(times) <= 6
    assert sum(times) < 5 * len(taught)
