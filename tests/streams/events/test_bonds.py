"""The phrases bound to a verb or a noun of a tree, with their functions."""

import pytest
from shipped import models

from streams.events.grammar import load_grammar
from streams.events.participants.bonds import governors, of_noun, of_verb
from streams.events.trees.syntax import Syntax


def parsed(text: str, word: str, language: str = "en") -> tuple[Syntax, int]:
    [tree] = models().parse([text], language)
    return Syntax(tree, load_grammar(language)), next(token.index for token in tree if token.text == word)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Okello met Varga in Entebbe.", "met", {("subject", "Okello"), ("object", "Varga"), ("place", "Entebbe")}),
        ("The town was attacked by rebels.", "attacked", {("passive", "town"), ("agent", "rebels")}),
        ("Okello agreed to meet Varga.", "meet", {("subject", "Okello"), ("object", "Varga")}),
    ],
)
def test_a_verb_has_its_subject_its_objects_and_what_prepositions_bind(
    text: str, verb: str, expected: set[tuple[str, str]]
) -> None:
    syntax, index = parsed(text, verb)
    assert expected <= {(function, syntax.token(token).text) for function, token in of_verb(syntax, index)}


def test_only_a_passive_verb_has_an_agent() -> None:
    syntax, index = parsed("Okello travelled by train.", "travelled")
    assert "agent" not in {function for function, _ in of_verb(syntax, index)}


def test_a_noun_has_its_owner_and_what_prepositions_bind() -> None:
    syntax, index = parsed("Okello's talks with Varga failed.", "talks")
    found = {(function, syntax.token(token).text) for function, token in of_noun(syntax, index)}
    assert {("owner", "Okello"), ("company", "Varga")} <= found


def test_a_verb_governs_a_noun_through_a_preposition() -> None:
    syntax, index = parsed("The army accused rebels of attacks.", "attacks")
    assert [(syntax.token(verb).text, hung) for verb, hung in governors(syntax, index)] == [("accused", "of")]
