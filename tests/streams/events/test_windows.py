"""A sentence as a row of words: its clauses, what its prepositions mean, its names and its verbs."""

import pytest

from streams.events.grammar import load_grammar
from streams.events.sentence import Sentence
from streams.events.windows.names import find_names
from streams.events.windows.window import Window
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

OFFSET = 100  # of the sentence in its article


def window(text: str, language: str, *names: str) -> Window:
    starts = {name: OFFSET + text.index(name) for name in names}
    mentions = [Mention(n.lower(), EntityKind.GROUP, start, start + len(n), n) for n, start in starts.items()]
    return Window(Sentence(0, OFFSET, OFFSET + len(text), text, mentions), load_grammar(language))


def test_words_know_their_places_in_the_article() -> None:
    text = "L'armée a quitté Kalo, hier."
    words = window(text, "fr").words
    assert [word.text for word in words] == ["L'", "armée", "a", "quitté", "Kalo", ",", "hier"]
    assert all(text[word.start - OFFSET : word.end - OFFSET] == word.text for word in words)
    assert words[1].plain == "armee"


def test_a_clause_ends_where_another_opens() -> None:
    words = window("Okello aliondoka Kalo huku Varga akiwasili Entebbe", "sw")
    assert words.clause(1) == (0, 3)
    assert words.clause(5) == (4, 7)


def test_the_prefix_tells_a_swahili_verb() -> None:
    words = window("Waasi wameuteka mji wa Kalo", "sw")
    assert [word.text for word in words.words if words.is_verb(word)] == ["wameuteka"]


@pytest.mark.parametrize(
    ("text", "language", "function", "through"),
    [
        ("Jeshi lilipambana na waasi wa MLK", "sw", "company", "member"),
        ("Jeshi limeshambulia kambi za MLK", "sw", "", "asset"),
        ("Accord signé avec MLK", "fr", "company", ""),
        ("Talks were held with MLK fighters", "en", "company", "member"),
        ("Troops saw MLK's camp", "en", "owner", ""),
    ],
)
def test_a_name_is_bound_by_what_stands_before_it(text: str, language: str, function: str, through: str) -> None:
    name = next(name for name in find_names(window(text, language, "MLK")) if name.meant)
    assert name.meant
    assert (name.function, name.meant.through) == (function, through)


def test_a_capitalised_stranger_is_a_name_that_means_nobody_watched() -> None:
    names = find_names(window("Rais alikutana na Jean Brun na MLK", "sw", "MLK"))
    found = [(name.first, name.last, name.meant.entity if name.meant else None) for name in names]
    assert found == [(3, 4, None), (6, 6, "mlk")]
