"""Fitting the small network over an encoder's states to examples."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import NamedTuple

import numpy as np
from thinc.api import Adam, fix_random_seed
from thinc.optimizers import Optimizer

from streams.encoder.packed import Floats
from streams.opinion.context import Context

_ROUNDS, _TOGETHER, _SORTED = 6, 32, 50  # through lessons; of a step; steps whose texts are put in order of length
_WHOLE, _KNOWN, _AGAIN = 2, 0.05, 0.25  # rounds of all lessons; then one in four of those known to within so much
_RATE, _DECAY = 1e-3, 0.05
_SOFTENED = 0.02  # of how sure a label is: some are wrong
_WARMING = 0.1  # of all steps
_SEEDED = Lock()  # thinc begins networks by numpy's own random numbers, which are all threads'


class Lesson(NamedTuple):
    """A text by its states (array (pieces, WIDTH)) and the roles of its pieces; a clause's form; whether it holds."""

    states: Floats
    roles: Sequence[str]
    form: str
    holds: bool


def fitted(lessons: Sequence[Lesson], tell: Callable[[float], None] = lambda share: None) -> Context:
    """A network that has learned them; `tell` hears which share is done. The same lessons give the same network.

    By D. Kingma, J. Ba, Adam, ICLR 2015, with a rate that rises and then falls. What it knows it sees more seldom: most
    lessons are soon known. After A. Jiang et al., Accelerating Deep Learning by Focusing on the Biggest Losers, 2019.
    """
    some = np.concatenate([lesson.states[::7] for lesson in lessons]).astype(np.float32)
    forms = sorted({lesson.form for lesson in lessons})
    with _SEEDED:
        fix_random_seed(0)
        context = Context(forms, some.mean(axis=0), some.std(axis=0) + np.float32(1e-4))
    optimizer = Adam(_RATE, L2=_DECAY, L2_is_weight_decay=True, use_averages=False)
    lengths = np.array([len(lesson.states) for lesson in lessons])
    wrong = np.ones(len(lessons))  # by how much, when last seen
    for number in range(_ROUNDS):
        steps = _steps(lengths, wrong, number)
        for i, step in enumerate(steps):
            done = (number + i / len(steps)) / _ROUNDS
            optimizer.learn_rate = _RATE * _pace(done)
            wrong[step] = _learn(context, [lessons[j] for j in step], optimizer)
            if i % 50 == 0:
                tell(done)
    return context


def _learn(context: Context, lessons: Sequence[Lesson], optimizer: Optimizer) -> Floats:
    """How far from its label the network was, for each lesson, before it learned them."""
    batch = context.batch([(lesson.states, lesson.roles, lesson.form) for lesson in lessons])
    log_odds, backprop = context.network.begin_update(batch)
    probability = 1 / (1 + np.exp(-log_odds))
    holds = np.array([[lesson.holds] for lesson in lessons], np.float32)
    wanted = holds + np.float32(_SOFTENED) * (1 - 2 * holds)
    backprop((probability - wanted) / len(lessons))  # of the cross entropy
    context.network.finish_update(optimizer)
    return np.abs(probability - holds)[:, 0]  # type: ignore[no-any-return]


def _steps(lengths: "np.ndarray", wrong: "np.ndarray", number: int) -> list[list[int]]:
    """A round's lessons in an order of its own, those of a step about as long as each other."""
    random = np.random.default_rng(number)
    seen = (number < _WHOLE) | (wrong > _KNOWN) | (random.random(len(wrong)) < _AGAIN)
    order = random.permutation(np.flatnonzero(seen))
    steps = []
    for i in range(0, len(order), _TOGETHER * _SORTED):
        near = sorted(order[i : i + _TOGETHER * _SORTED].tolist(), key=lambda j: lengths[j])
        steps += [near[j : j + _TOGETHER] for j in range(0, len(near), _TOGETHER)]
    return [steps[i] for i in random.permutation(len(steps))]


def _pace(done: float) -> float:
    """From 0 to 1 and back, as half a wave each way."""
    part = done / _WARMING if done < _WARMING else 1 + (done - _WARMING) / (1 - _WARMING)
    return float(0.5 * (1 - np.cos(np.pi * part)))
