"""Fitting a second opinion to examples. Needs scikit-learn, which reading does not."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from streams.opinion.learned import Learned
from streams.opinion.training import Example
from streams.opinion.weights import MISSED, Trust, Words, evidence

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

_LEAST = 5  # examples that a feature must stand in
_LEAST_OF_A_FORM = 20  # labelled examples
_STRENGTH = 100.0  # of the words' weights: the inverse of regularisation
_STRENGTH_OF_TRUST = 0.2
_FOLDS = 4
# Of an event clause that nobody labelled and the reader does not find: nearly always rightly so, and there are as many
# as the news has of them, where labels are of articles that were written for a rule.
_UNLABELLED = 0.2


def fit(found: Sequence[Example]) -> Learned:
    """What the examples teach: the words of all of them, and of the unread ones how far words and reader are right.

    Raises ValueError where there are too few, or of one sort alone.
    """
    import numpy as np
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

    if not found:
        raise ValueError("no article names all parties of a rule together with a trigger of its event")
    holds = np.array([example.holds for example in found])
    _hold_both(holds)
    least = min(_LEAST, len(found) // 2)
    counter = CountVectorizer(analyzer=lambda example: example.features, binary=True, min_df=least)
    scaler = TfidfTransformer()
    table = scaler.fit_transform(counter.fit_transform(found))
    model = _fitted(table, holds, _STRENGTH)
    names = counter.get_feature_names_out()
    words = Words(
        dict(zip(names, scaler.idf_.tolist(), strict=True)),
        dict(zip(names, model.coef_[0].tolist(), strict=True)),
        float(model.intercept_[0]),
    )
    return Learned(words, _trust(found, table, holds), _forms(found))


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


def _trust(found: Sequence[Example], table: "csr_matrix", holds: "np.ndarray") -> Trust:
    """Learned from the unread articles, each judged by a model of words that was fitted without it."""
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer

    articles = {article: i for i, article in enumerate(dict.fromkeys(e.article for e in found if e.said))}
    fold = np.array([articles[e.article] % _FOLDS if e.article in articles else _FOLDS for e in found])
    log_odds = np.zeros(len(found))
    for part in range(min(_FOLDS, len(articles))):
        others = table[fold != part]
        others.indices, others.indptr = others.indices.astype(np.int32), others.indptr.astype(np.int32)  # for liblinear
        model = _fitted(others, holds[fold != part], _STRENGTH)
        log_odds[fold == part] = model.decision_function(table[fold == part])
    if not articles:
        raise ValueError("there must be unread articles too, to learn of how far the words are to be trusted")
    used = [i for i, e in enumerate(found) if e.said and (e.labelled or MISSED in e.said)]
    weighed = [evidence(float(log_odds[i]), found[i].said, found[i].language) for i in used]
    share = np.array([1.0 if found[i].labelled else _UNLABELLED for i in used])
    vectorizer = DictVectorizer(sparse=False)
    trust = _fitted(vectorizer.fit_transform(weighed), holds[used], _STRENGTH_OF_TRUST, share=share)
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
