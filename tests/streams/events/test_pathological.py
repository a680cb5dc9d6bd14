"""Articles that nobody meant to be read: no crash, bounded work, an honest result."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from shipped import PARSERS, article, models, own_rules, rulebook

from streams.events.trees.nlp import Models
from streams.events.triggers import MOST_PARSED
from streams.read import read
from streams.survey import survey
from streams.text import MOST_SENTENCES, fold, sentences


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
def test_is_read_without_harm(body: str) -> None:
    reading = read(article("", body, "en"), rulebook(), models())
    for event in reading.annotation.events:
        assert 0 <= event.trigger_start < event.trigger_end <= len(body)


def test_five_thousand_sentences_cost_no_more_than_a_bounded_number() -> None:
    class Counting(Models):
        parsed = 0

        def parse(self, texts, language):  # type: ignore[no-untyped-def]
            self.parsed += len(texts)
            return super().parse(texts, language)

    counting = Counting(PARSERS)
    reading = read(article("", "Ruto met Rubio. " * 5000, "en"), rulebook(), counting)
    assert {match.rule_id for match in reading.matches} == {"ruto-rubio-contact"}
    assert 0 < counting.parsed <= MOST_PARSED
    assert len(sentences("Ruto met Rubio. " * 5000)) == MOST_SENTENCES


NAMES = """
entities:
  ruto: {type: person, names: [William Ruto, Ruto]}
  france: {type: country, names: [France, Paris], never: [France Telecom]}
  kenya: {type: country, names: [Kenya, Kenyan, Nairobi]}
rules:
  - {id: a, severity: info, when: {all: [{event: contact, between: [ruto, france]}, {mentions: kenya}]}}
"""


def test_names_repeated_twice_as_often_cost_about_twice_the_steps() -> None:
    sentence = "Ruto met Macron of France and France Telecom in Kenya. "
    rules = own_rules(NAMES)
    survey(article("", sentence, "en"), rules)  # what is made once for all articles
    once, twice = (_steps(lambda body=sentence * times: survey(article("", body, "en"), rules)) for times in (200, 400))
    assert once < twice < 2.5 * once


def _steps(work: Callable[[], Any]) -> int:
    """How many lines and calls of Python `work` takes: the same on each machine, unlike its time."""
    steps = 0

    def count(_frame: FrameType, _event: str, _arg: Any) -> Any:
        nonlocal steps
        steps += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return steps


def test_lookalikes_in_a_name_match_and_are_flagged() -> None:
    reading = read(article("", "President Rut\u043e met Marco Ru\u200bbio on Monday.", "en"), rulebook(), models())
    assert [match.rule_id for match in reading.matches] == ["ruto-rubio-contact"]
    assert {m.entity: m.suspicious for m in reading.annotation.entities if m.entity} == {"ruto": True, "rubio": False}


def test_a_language_without_grammar_yields_no_event_and_says_which_it_is() -> None:
    text = "Der Präsident Ruto hat am Montag mit dem Minister Rubio in Berlin über den Handel gesprochen. "
    text += "Danach fuhren sie zum Flughafen, wo schon viele Menschen auf sie warteten. Es regnete den ganzen Tag."
    reading = read(article("", text), rulebook(), models())
    assert (reading.annotation.language, reading.annotation.events, reading.matches) == ("de", (), ())


@pytest.mark.parametrize("text", ["Rút\u0301o", "I\u0307stanbul ﬁ", "a\u200bb\u200dc", "ЖЖ ß", ""])
def test_folding_leads_every_character_back(text: str) -> None:
    folded = fold(text)
    positions = [folded.original(index) for index in range(len(folded.text))]
    assert positions == sorted(set(positions))
    assert all(0 <= position < len(text) for position in positions)
