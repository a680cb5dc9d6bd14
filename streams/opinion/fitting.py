"""Fitting a second opinion to examples. Needs scikit-learn, which reading does not."""

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from streams.opinion.context import Context
from streams.opinion.learned import Deep, Learned
from streams.opinion.schooling import Lesson, fitted
from streams.opinion.training import FEW, Example
from streams.opinion.weights import MISSED, Keys, Trust, Words, evidence

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

_LEAST = 5  # examples that a feature must stand in
_LEAST_OF_A_FORM = 20  # labelled examples
_STRENGTH = 100.0  # of the words' weights: the inverse of regularisation
_STRENGTH_OF_TRUST = 0.2
_NETWORKS = 2  # each has a part of its own of the articles that were read, of which it does not learn: trust does
# Of an event clause that nobody labelled and the reader does not find: nearly always rightly so, and there are as many
# as the news has of them, where labels are of articles that were written for a rule.
_UNLABELLED = 0.2


def fit(found: Sequence[Example], tell: Callable[[float], None] = lambda share: None) -> Learned:
    """What the examples teach: the words of all, and of the articles that were read how far words and reader are right.

    Where they have lessons, those of words in their context as well, unless there are too few; `tell` hears which share
    of that is done. Raises ValueError where there are too few of all, or of one sort alone.
    """
    import numpy as np
    from sklearn.feature_extraction.text import TfidfTransformer
    from threadpoolctl import threadpool_limits

    if not found:
        raise ValueError("no article names all parties of a rule together with a trigger of its event")
    holds = np.array([example.holds for example in found])
    _hold_both(holds)
    forms = _forms(found)
    fold = _folds(found)
    # All of it is products that take place outside the interpreter's lock, so that each keeps a core busy.
    with threadpool_limits(1), ThreadPoolExecutor(_NETWORKS) as beside:
        schooled = [beside.submit(fitted, lessons, heard) for lessons, heard in _schools(found, fold, tell)]
        keys, plain = _table(found)
        scaler = TfidfTransformer()
        table = scaler.fit_transform(plain)
        model = _fitted(table, holds, _STRENGTH)
        words = Words(
            keys, scaler.idf_.astype(np.float32), model.coef_[0].astype(np.float32), float(model.intercept_[0])
        )
        log_odds = _unseen(table, holds, fold)
        trust = _trust(found, [(float(log_odds[i]), None, 1) for i in range(len(found))])
        deep = _deep(found, log_odds, fold, [network.result() for network in schooled])
    return Learned(words, trust, forms, deep)


def _table(found: Sequence[Example]) -> tuple[Keys, "csr_matrix"]:
    """The keys of features that stand in examples enough, and which of them each example has: a row of ones."""
    import numpy as np
    from scipy.sparse import csr_matrix

    every = np.concatenate([example.features for example in found])
    keys, examples = np.unique(every, return_counts=True)
    keys = keys[examples >= min(_LEAST, len(found) // 2)]
    if not len(keys):
        raise ValueError(f"no wording stands in {_LEAST} articles or more: there are too few, or too unlike each other")
    column = np.minimum(np.searchsorted(keys, every), len(keys) - 1)
    known = keys[column] == every
    row = np.repeat(np.arange(len(found)), [len(example.features) for example in found])
    shape = (len(found), len(keys))
    return keys, csr_matrix((np.ones(known.sum()), (row[known], column[known])), shape)


def _forms(found: Sequence[Example]) -> frozenset[str]:
    """Of what clauses there are labels enough to have an opinion."""
    labelled = Counter(example.form for example in found if example.labelled)
    least = min(_LEAST_OF_A_FORM, labelled.total() // 2)
    forms = frozenset(form for form, number in labelled.items() if number >= least)
    if not forms:
        raise ValueError(
            f"there must be {least} labelled articles or more for rules of one form, contact between A and B say"
        )
    return forms


def _folds(found: Sequence[Example]) -> "np.ndarray":
    """Which part of the articles that were read each example is of; _NETWORKS for those of others."""
    import numpy as np

    articles = {article: i for i, article in enumerate(dict.fromkeys(e.article for e in found if e.said))}
    if not articles:
        raise ValueError("there must be unread articles too, to learn of how far the words are to be trusted")
    return np.array([articles[e.article] % _NETWORKS if e.article in articles else _NETWORKS for e in found])


def _unseen(table: "csr_matrix", holds: "np.ndarray", fold: "np.ndarray") -> "np.ndarray":
    """The log odds of the articles that were read, each judged by a model of words that was fitted without its part."""
    import numpy as np

    log_odds = np.zeros(len(holds))
    for part in range(_NETWORKS):
        if (fold == part).any():
            others = table[fold != part]
            others.indices = others.indices.astype(np.int32)  # as liblinear wants them
            others.indptr = others.indptr.astype(np.int32)
            model = _fitted(others, holds[fold != part], _STRENGTH)
            log_odds[fold == part] = model.decision_function(table[fold == part])
    return log_odds


def _schools(
    found: Sequence[Example], fold: "np.ndarray", tell: Callable[[float], None]
) -> list[tuple[list[Lesson], Callable[[float], None]]]:
    """What each network is to learn, all but a part of its own; and who is to hear how far it is.

    None where one of them would learn nothing: they judge together.
    """
    shares = dict.fromkeys(range(_NETWORKS), 0.0)

    def heard(network: int, share: float) -> None:
        shares[network] = share
        tell(sum(shares.values()) / _NETWORKS)

    taught = [(e.lesson, part) for e, part in zip(found, fold, strict=True) if e.lesson and e.labelled]
    learned = [[lesson for lesson, part in taught if part != own] for own in range(_NETWORKS)]
    return [(lessons, partial(heard, own)) for own, lessons in enumerate(learned)] if all(learned) else []


def _deep(
    found: Sequence[Example], words: "np.ndarray", fold: "np.ndarray", contexts: Sequence[Context]
) -> Deep | None:
    """Trust is learned from what each network says of the part that it learned without.

    None where those are too few to tell how far they are to be trusted: the labelled ones all hold, or none of them.
    """
    import numpy as np

    kept = [
        (example, float(words[i]), contexts[fold[i]], example.lesson)
        for i, example in enumerate(found)
        if fold[i] < len(contexts) and example.lesson and contexts[fold[i]].knows(example.form)
    ]
    if len({example.holds for example, _, _, _ in kept if example.labelled}) < 2:
        return None
    judged = [
        (word, context.log_odds(lesson.states.astype(np.float32), lesson.roles, lesson.form), FEW)
        for _, word, context, lesson in kept
    ]
    return Deep(tuple(contexts), _trust([example for example, _, _, _ in kept], judged))


def _trust(found: Sequence[Example], judged: Sequence[tuple[float, float | None, int]]) -> Trust:
    """`judged`: of each example the log odds of its words and of their context, and for how many it stands where

    nobody labelled it.
    """
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer

    used = [i for i, e in enumerate(found) if e.said and (e.labelled or MISSED in e.said)]
    weighed = [evidence(judged[i][0], found[i].said, found[i].language, judged[i][1]) for i in used]
    share = np.array([1.0 if found[i].labelled else _UNLABELLED * judged[i][2] for i in used])
    holds = np.array([found[i].holds for i in used])
    vectorizer = DictVectorizer(sparse=False)
    trust = _fitted(vectorizer.fit_transform(weighed), holds, _STRENGTH_OF_TRUST, share=share)
    weights = dict(zip(vectorizer.get_feature_names_out(), trust.coef_[0].tolist(), strict=True))
    return Trust(weights, float(trust.intercept_[0]))


def _fitted(
    table: "csr_matrix | np.ndarray", holds: "np.ndarray", strength: float, *, share: "np.ndarray | None" = None
) -> "LogisticRegression":
    """`share`: what each example counts; else as many for as against it."""
    from sklearn.linear_model import LogisticRegression

    _hold_both(holds)
    weight = "balanced" if share is None else None
    model = LogisticRegression(C=strength, class_weight=weight, solver="liblinear", random_state=0)
    return model.fit(table, holds, sample_weight=share)


def _hold_both(holds: "np.ndarray") -> None:
    if holds.all() or not holds.any():
        raise ValueError("the articles must hold both: rules that fire and rules that do not, several articles of each")
