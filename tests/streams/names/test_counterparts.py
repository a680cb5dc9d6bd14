"""Persons by the office that somebody named before them holds in another country."""

import pytest
from mentioned import mentioned

from streams.rules import Entity

ENTITIES = {
    "varga": Entity(type="person", names=("Irène Varga",), describes=("Varduan president", "rais wa Varduland")),
    "okello": Entity(
        type="person",
        names=("Daniel Okello",),
        describes=("Ugandan president", "le président ougandais", "rais wa Uganda"),
    ),
    "brel": Entity(type="person", names=("Anna Brel",), describes=("Varduan foreign minister",)),
    "sayer": Entity(type="person", names=("Lil Sayer",), describes=("Ugandan secretary of state",)),
    "dubois": Entity(type="person", names=("Jean Dubois",), describes=("président vardois",)),
}


def named(text: str) -> list[str]:
    return [mention.entity for mention in mentioned(text, ENTITIES)]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Irène Varga met her Ugandan counterpart.", ["varga", "okello"]),
        ("The Varduan president and his Ugandan counterpart met.", ["varga", "okello"]),
        ("Irène Varga alikutana na mwenzake wa Uganda.", ["varga", "okello"]),
        ("Jean Dubois a reçu son homologue ougandais.", ["dubois", "okello"]),
        # a secretary of state is a foreign minister
        ("Lil Sayer called her Varduan counterpart.", ["sayer", "brel"]),
        # of nobody who holds the like office, or far behind him
        ("The trade minister met his Ugandan counterpart.", []),
        ("Anna Brel met her Ugandan counterpart.", ["brel", "sayer"]),
        (f"Irène Varga spoke. {'They waited. ' * 15}The minister met his Ugandan counterpart.", ["varga"]),
    ],
)
def test_who_is_meant(text: str, entities: list[str]) -> None:
    assert named(text) == entities
