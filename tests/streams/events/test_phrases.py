"""Whom the noun phrases and pronouns of a parsed sentence mean."""

import pytest
from shipped import models

from streams.events.discourse.references import References
from streams.events.grammar import load_grammar
from streams.events.participants.phrases import Phrases
from streams.events.sentence import Sentence
from streams.events.trees.syntax import Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

WATCHED = {"Okello": EntityKind.PERSON, "Varga": EntityKind.PERSON, "MLK": EntityKind.GROUP}


def meant(text: str, word: str, language: str = "en") -> list[tuple[str, str, str]]:
    """(entity, via, through) of those whom the phrase under `word` of a sentence means."""
    grammar = load_grammar(language)
    found = [Mention(n.lower(), k, text.index(n), text.index(n) + len(n), n) for n, k in WATCHED.items() if n in text]
    mentions = sorted(found, key=lambda mention: mention.start)
    [tree] = models().parse([text], language)
    sentence = Sentence(0, 0, len(text), text, mentions, Syntax(tree, grammar))
    references = References(text, [(0, len(text))], mentions, grammar, {})
    token = next(token.index for token in tree if token.text == word)
    return [(m.entity, m.via, m.through) for m in Phrases(grammar, references).meant(sentence, token)]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Okello spoke in Entebbe.", "Okello", [("okello", "name", "")]),
        ("President Okello spoke in Entebbe.", "Okello", [("okello", "name", "")]),
        ("MLK rebels took the town.", "rebels", [("mlk", "name", "member")]),
        ("The leaders of the MLK spoke in Entebbe.", "leaders", [("mlk", "name", "leader")]),
        ("The army met armed men belonging to MLK.", "men", [("mlk", "name", "member")]),
        ("The town fell on Monday.", "town", []),
        ("Okello said that he had met Varga.", "he", [("okello", "pronoun", "")]),
        ("The mayor said that he had met Varga.", "mayor", []),
    ],
)
def test_whom_a_phrase_means(text: str, word: str, expected: list[tuple[str, str, str]]) -> None:
    assert meant(text, word) == expected


def test_a_french_pronoun_never_means_the_subject_of_its_own_verb() -> None:
    assert ("okello", "pronoun", "") not in meant("Okello l'a accueilli à Entebbe.", "l'", "fr")
