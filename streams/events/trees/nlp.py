"""Syntax trees from spaCy: the only file that knows spaCy. A language without a model is read by windows instead."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

LOGGER = logging.getLogger("newswatch.nlp")

# What finding events does not need; each costs time.
_UNNEEDED = ("ner", "lemmatizer", "attribute_ruler")
_BATCH = 32
_LABELS = {
    **{"PERSON": "person", "PER": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"},
    **{"NORP": "group", "EVENT": "event", "MISC": "other", "WORK_OF_ART": "other", "LAW": "other", "PRODUCT": "other"},
}
_NO_NAMES = {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE"}


@dataclass(slots=True)
class Token:
    """A word in a syntax tree. `start` counts from the sentence's start; `head` is an index, the root's its own."""

    index: int
    text: str
    start: int
    tag: str  # Penn Treebank for English, Universal part of speech for French
    dep: str  # ClearNLP for English, Universal Dependencies for French
    head: int
    lower: str = ""
    children: list[int] = field(default_factory=list)

    @property
    def end(self) -> int:
        return self.start + len(self.text)


Tree = list[Token]


class Models:
    """spaCy models by language, each loaded when it is first needed. Not for sharing between threads."""

    def __init__(self, packages: Mapping[str, str]) -> None:
        self.packages = dict(packages)
        self._loaded: dict[str, Any] = {}

    def parses(self, language: str | None) -> bool:
        """Whether there is a parser for the language; warns once where its package is missing or broken."""
        return language is not None and self._model(language) is not None

    def parse(self, texts: Sequence[str], language: str) -> list[Tree]:
        """The syntax tree of each of `texts` (one sentence each); raises KeyError for a language without a parser."""
        model = self._model(language)
        if model is None:
            raise KeyError(language)
        return [_tree(doc) for doc in model.pipe(texts, batch_size=_BATCH)]

    def names(self, text: str, language: str) -> list[tuple[int, int, str]]:
        """(start, end, label) of every name in `text`, by the statistical model; none where there is no model.

        Labels are newswatch's own (person, place, ...) where the model's has a counterpart; dates and numbers are
        no names.
        """
        model = self._model(language, names=True)
        if model is None:
            return []
        return [
            (span.start_char, span.end_char, _LABELS.get(span.label_, span.label_.lower()))
            for span in model(text).ents
            if span.label_ not in _NO_NAMES
        ]

    def warm_up(self, *, names: bool = False) -> None:
        """Load every model now, so that no article pays for it: its time is limited."""
        for language in self.packages:
            if self.parses(language):
                self.parse(["Good morning."], language)
            if names:
                self.names("Good morning.", language)

    def _model(self, language: str, *, names: bool = False) -> Any:
        key = f"{language}+names" if names else language
        if key not in self._loaded:
            package = self.packages.get(language)
            # Finding names needs neither parser nor tagger.
            without = ("parser", "tagger", "morphologizer", *_UNNEEDED[1:]) if names else _UNNEEDED
            self._loaded[key] = _load(package, language, without) if package else None
        return self._loaded[key]

    def __getstate__(self) -> dict[str, str]:
        return self.packages

    def __setstate__(self, packages: dict[str, str]) -> None:
        self.packages = packages
        self._loaded = {}


def load_models(models: Mapping[str, str]) -> Models:
    """Models for `models` (language -> spaCy package or path). Loads nothing yet: a process pays for what it reads."""
    return Models(models)


def _load(package: str, language: str, without: Sequence[str]) -> Any:
    import spacy
    from thinc.api import NumpyOps, set_current_ops

    # NumPy's own matrix product is faster here than BLIS on one thread.
    set_current_ops(NumpyOps(use_blis=False))
    try:
        return spacy.load(package, exclude=list(without))
    except (OSError, ImportError, ValueError) as error:
        LOGGER.warning(
            "no model %s for language %s: its events are found by windows of words, less surely (install the package)",
            package,
            language,
            extra={"language": language, "package": package, "error": str(error)[:200]},
        )
        return None


def _tree(doc: Any) -> Tree:
    english = doc.lang_ == "en"
    tree = [
        Token(
            token.i,
            token.text,
            token.idx,
            token.tag_ if english else token.pos_,
            token.dep_,
            token.head.i,
            token.lower_,
        )
        for token in doc
    ]
    for token in tree:
        if token.head != token.index:
            tree[token.head].children.append(token.index)
    return tree
