"""Learning a second opinion from labelled articles. Needs scikit-learn, which reading does not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from streams.events.find import find_events
from streams.events.trees.nlp import Models
from streams.language import detect
from streams.opinion.beside import MOST, clauses_beside, is_told, with_every_type
from streams.opinion.features import features
from streams.opinion.labelled import Labelled
from streams.opinion.opinion import has_opinion, told_in
from streams.opinion.weights import Weights
from streams.rulebook import Rulebook
from streams.text import fold, sentences

_LEAST = 5  # examples that a feature must stand in
_STRENGTH = 100.0  # of the weights: the inverse of regularisation


@dataclass(frozen=True, slots=True)
class Example:
    """An event clause in an article, and whether the article tells of it."""

    features: frozenset[str]
    holds: bool


def examples(labelled: Iterable[Labelled], rulebook: Rulebook, models: Models) -> Iterator[Example]:
    """An example for each rule that is one event clause, and some for what no rule asks for (see `beside`)."""
    wide = with_every_type(rulebook)
    types = dict(rulebook.lexicon.types)
    for one in labelled:
        article = one.article
        folded = fold(article.text)
        scan = wide.scan(folded)
        language = detect(article.text, article.language) or article.language or "en"
        spans, year = sentences(article.text), article.event_time.year
        mentions = wide.gazetteer.mentions(article.text, folded, scan.names)
        told = told_in(article.text, len(article.title), folded, spans, mentions, scan, language, year, wide)
        for rule in rulebook.rules:
            alone = rule.when.event is not None and not (rule.when.near or rule.when.source or rule.when.all)
            if alone and not rule.when.any and rule.when.not_ is None and has_opinion(told, rule.when):
                found = features(told, rule.when)
                if found:
                    yield Example(found, rule.id in one.rules)
        others = [clause for clause in clauses_beside(told, types, rulebook, article.id) if has_opinion(told, clause)]
        if others:
            events = find_events(article.text, folded, spans, mentions, scan, language, wide, models, year)
        for clause in others[:MOST]:
            found = features(told, clause)
            if found:
                yield Example(found, is_told(clause, events, types))


def fit(found: list[Example]) -> Weights:
    """The weights that tell the examples that hold from the others. Raises ValueError where there is but one sort."""
    import numpy as np
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
    from sklearn.linear_model import LogisticRegression

    if not found:
        raise ValueError("no article names all parties of a rule together with a trigger of its event")
    labels = np.array([example.holds for example in found])
    if labels.all() or not labels.any():
        raise ValueError("the articles must hold both: rules that fire and rules that do not")
    counter = CountVectorizer(
        analyzer=lambda example: example.features, binary=True, min_df=min(_LEAST, len(found) // 2)
    )
    scaler = TfidfTransformer()
    model = LogisticRegression(C=_STRENGTH, class_weight="balanced", solver="liblinear", random_state=0)
    model.fit(scaler.fit_transform(counter.fit_transform(found)), labels)
    names = counter.get_feature_names_out()
    return Weights(
        dict(zip(names, scaler.idf_.tolist(), strict=True)),
        dict(zip(names, model.coef_[0].tolist(), strict=True)),
        float(model.intercept_[0]),
    )
