"""Which texts count as one: measured on all pairs of the labelled articles, and on copies as outlets make them."""

import json
import random
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from streams.fingerprint import clusters, fingerprint, is_copy

LABELLED = Path(__file__).parents[1] / "data" / "events"


def _bodies() -> list[str]:
    lines = [line for file in sorted(LABELLED.glob("*/*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    return sorted({json.loads(line)["body"] for line in lines})


def _paragraphs(number: int) -> list[str]:
    """A report of about 250 words that no other shares."""
    dice = random.Random(number)
    words = [f"word{dice.randrange(3000)}" for _ in range(250)]
    return [" ".join(words[start : start + 50]) for start in range(0, 250, 50)]


def _retouch(text: str) -> str:
    words = text.split()
    for index in range(7, len(words), 25):
        words[index] = "retouched"
    return " ".join(words)


COPIES: dict[str, Callable[[list[str]], str]] = {
    "without its last paragraph": lambda parts: " ".join(parts[:-1]),
    "with a by-line and a footer": lambda parts: "By our own staff " + " ".join(parts) + " All rights reserved.",
    "typeset otherwise": lambda parts: "\n\n".join(parts).upper().replace(" ", "  "),
    "retouched here and there": lambda parts: _retouch(" ".join(parts)),
}


def test_no_two_different_articles_are_taken_for_copies() -> None:
    prints = [(body, found) for body in _bodies() if (found := fingerprint(body))]
    pairs = list(combinations(prints, 2))
    assert len(pairs) > 10_000
    merged = [(one[0], other[0]) for one, other in pairs if is_copy(one[1], other[1])]
    assert merged == []


@pytest.mark.parametrize("how", COPIES)
def test_copies_as_outlets_make_them_are_recognised(how: str) -> None:
    missed = 0
    for number in range(100):
        original, copy = fingerprint(" ".join(_paragraphs(number))), fingerprint(COPIES[how](_paragraphs(number)))
        assert original
        assert copy
        missed += not is_copy(original, copy)
    assert missed == 0


def test_a_short_text_has_no_fingerprint() -> None:
    assert fingerprint("Ruto and Rubio speak by phone") is None


def test_what_is_no_fingerprint_is_only_equal_to_itself() -> None:
    assert is_copy("abc", "abc")
    assert not is_copy("abc", "abd")
    assert not is_copy("é", "e")


def test_copies_of_copies_are_one_cluster_in_any_order() -> None:
    words = [f"w{n}" for n in range(200)]
    drift = [fingerprint(" ".join([f"new{n}" for n in range(changed)] + words[changed:])) for changed in (0, 50, 100)]
    chain = [print_ or "" for print_ in drift]
    assert not is_copy(chain[0], chain[2])
    for order in ([0, 1, 2], [0, 2, 1], [2, 1, 0]):
        assert len(set(clusters([chain[index] for index in order]))) == 1
    assert len(set(clusters([chain[0], chain[2]]))) == 2
