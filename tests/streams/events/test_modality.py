"""How true a parsed sentence holds an event to be."""

import pytest
from shipped import models

from streams.annotation import Modality
from streams.events.grammar import load_grammar
from streams.events.modality.syntactic import by_syntax
from streams.events.trees.syntax import Syntax
from streams.lexicon.event_type import load_event_types


def modality(text: str, trigger: str, language: str = "en", **traits: bool) -> str:
    """That of the event which the word `trigger` of a sentence of the year 2025 tells of; `traits`: its type's."""
    [tree] = models().parse([text], language)
    head = next(token.index for token in tree if token.text == trigger)
    syntax = Syntax(tree, load_grammar(language))
    plain = dict.fromkeys(("halting", "attempts", "gathering"), False)
    event_type = load_event_types()["contact"].model_copy(update=plain | traits)
    return by_syntax(syntax, head, text.index(trigger), text, 2025, event_type).value


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("Okello met Varga.", "met", Modality.HAPPENED),
        ("Okello did not meet Varga.", "meet", Modality.DENIED),
        ("Nobody attacked the town.", "attacked", Modality.DENIED),
        ("The army denied the attack on the town.", "attack", Modality.DENIED),
        ("The army did not deny the attack on the town.", "attack", Modality.HYPOTHETICAL),
        ("Okello called off the meeting with Varga.", "meeting", Modality.CANCELLED),
        ("Okello will meet Varga on Monday.", "meet", Modality.PLANNED),
        ("Okello plans to meet Varga.", "meet", Modality.PLANNED),
        ("Okello may meet Varga.", "meet", Modality.HYPOTHETICAL),
        ("If Okello meets Varga, they will talk of trade.", "meets", Modality.HYPOTHETICAL),
        ("Has Okello met Varga?", "met", Modality.HYPOTHETICAL),
        ("Okello had been due to meet Varga.", "meet", Modality.CANCELLED),
        ("Okello met Varga in 2019.", "met", Modality.BACKGROUND),
        ("The town, retaken in 2019, was attacked again.", "attacked", Modality.HAPPENED),
    ],
)
def test_what_governs_a_trigger_tells(text: str, trigger: str, expected: Modality) -> None:
    assert modality(text, trigger) == expected.value


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("Okello rencontrera Varga lundi.", "rencontrera", Modality.PLANNED),
        ("Okello n'a pas rencontré Varga.", "rencontré", Modality.DENIED),
        ("Le gouvernement a démenti l'attaque.", "attaque", Modality.DENIED),
    ],
)
def test_french_tells_by_endings_as_well(text: str, trigger: str, expected: Modality) -> None:
    assert modality(text, trigger, "fr") == expected.value


def test_what_is_ended_is_none_of_some_events() -> None:
    text = "The union lifted the sanctions on Monday."
    assert modality(text, "sanctions", halting=True) == Modality.CANCELLED.value
    assert modality(text, "sanctions", halting=False) == Modality.HAPPENED.value


def test_an_attempt_is_one_of_some_events() -> None:
    text = "The rebels tried to attack the town."
    assert modality(text, "attack", attempts=True) != Modality.HYPOTHETICAL.value
    assert modality(text, "attack", attempts=False) == Modality.HYPOTHETICAL.value


def test_whoever_stays_away_calls_off_a_meeting_but_no_gathering() -> None:
    text = "Okello will not attend the summit of the bloc."
    assert modality(text, "summit", gathering=True) == Modality.HAPPENED.value
    assert modality(text, "summit", gathering=False) == Modality.DENIED.value
