"""Countries that share a name: told of together, told apart, and known by the name alone."""

import pytest
from mentioned import mentioned

from streams.rules import Entity

ENTITIES = {
    "sudan": Entity(type="country", names=("Sudan",), never=("South Sudan",)),
    "south_sudan": Entity(type="country", names=("South Sudan", "Sudan Kusini")),
    "north": Entity(type="country", names=("North Korea", "Korea Kaskazini")),
    "south": Entity(type="country", names=("South Korea", "Corée du Sud")),
    "drc": Entity(type="country", names=("DR Congo", "Democratic Republic of Congo")),
}


def named(text: str, language: str | None) -> list[tuple[str, str]]:
    return [(mention.entity, mention.text) for mention in mentioned(text, ENTITIES, language)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "North and South Korea talked.",
            [("north", "North and South Korea"), ("south", "North and South Korea")],
        ),
        ("en", "The two Koreas talked.", [("north", "two Koreas"), ("south", "two Koreas")]),
        ("fr", "Les deux Corées se parlent.", [("north", "deux Corées"), ("south", "deux Corées")]),
        (
            "sw",
            "Korea Kaskazini na Kusini.",
            [("north", "Korea Kaskazini na Kusini"), ("south", "Korea Kaskazini na Kusini")],
        ),
        ("en", "The two Sudans talked.", [("south_sudan", "two Sudans"), ("sudan", "two Sudans")]),
        # told apart in one sentence; in another, the one may be called by the other's name
        ("en", "Sudan and South Sudan talked.", [("sudan", "Sudan"), ("south_sudan", "South Sudan")]),
        ("en", "South Sudan's chief met Sudan's.", [("south_sudan", "South Sudan"), ("sudan", "Sudan")]),
        ("en", "South Sudan voted. Sudan is young.", [("south_sudan", "South Sudan")]),
        # in English and Swahili news Congo is the Democratic Republic, unless the other is named
        ("en", "Fighting in eastern Congo.", [("drc", "Congo")]),
        ("sw", "Mapigano mashariki mwa Congo.", [("drc", "Congo")]),
        ("fr", "Le Congo vote.", []),
        ("en", "Brazzaville votes. Congo is calm.", []),
        ("en", "The Republic of Congo votes. Congo is calm.", []),
        ("en", "The Democratic Republic of Congo votes.", [("drc", "Democratic Republic of Congo")]),
        ("en", "The Congo River rose.", []),
    ],
)
def test_names(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert named(text, language) == found
