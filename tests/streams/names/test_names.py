"""Which names are whose."""

import pytest
from mentioned import mentioned

from streams.lexicon.inflection import english_verb, swahili_verb
from streams.rules import Entity

ENTITIES = {
    "banda": Entity(type="person", names=("Joyce Banda", "Banda"), never=("Hastings Banda",)),
    "au": Entity(type="organisation", names=("AU", "African Union")),
    "fno": Entity(type="group", names=("FNO", "Northern Front"), near=("Lake",)),
    "sudan": Entity(type="country", names=("Sudan",)),
    "south": Entity(type="country", names=("South Sudan",)),
    "gabon": Entity(type="country", names=("Gabon", "Gabonais")),
    "korea": Entity(type="country", names=("North Korea", "the North")),
    "peru": Entity(
        type="country", names=("Peru", "Guards"), never=("Peru Trench", "Forest Guards", "Peru, Ohio", "Peruland")
    ),
    "mogae": Entity(type="person", names=("Festus Mogae",), describes=("the elder statesman of Gaborone",)),
}


def named(text: str) -> list[tuple[str, str]]:
    return [(mention.entity, mention.text) for mention in mentioned(text, ENTITIES)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("President JOYCE BANDA spoke.", [("banda", "JOYCE BANDA")]),
        ("Joyce Bandá spoke; Banda left.", [("banda", "Joyce Bandá"), ("banda", "Banda")]),
        ("Chiko Banda sang.", []),
        ("Hastings Banda ruled. Banda died.", []),
        ("The Banda motorway was shut.", []),
        ("Il est allé au marché; the AU met.", [("au", "AU")]),
        ("The FNO danced.", []),
        ("The FNO danced by the Lake.", [("fno", "FNO")]),
        ("The Northern Front and the FNO.", [("fno", "Northern Front"), ("fno", "FNO")]),
        ("South Sudan is not Sudan.", [("south", "South Sudan"), ("sudan", "Sudan")]),
        ("Sudanville tea", []),
        # what a country is called by opens another name
        ("Pyongyang's friend, the North, fished in the North Borran Sea.", [("korea", "the North")]),
        ("The North Korean minister left the North Friday.", [("korea", "North Korean"), ("korea", "the North")]),
        # a trench is not called Peru for short; other guards are
        ("Peru fished in the Peru Trench.", [("peru", "Peru")]),
        ("Peru fished off Peruland.", [("peru", "Peru")]),
        ("Peru, Ohio, danced; Peru sang.", []),
        ("The Forest Guards met the Guards.", []),
        ("Festus Mogae came. Mogae sat.", [("mogae", "Festus Mogae"), ("mogae", "Mogae")]),
        ("Mogae sat.", []),
        ("Un Gabonais a vu Le Caire.", [("gabon", "Gabonais")]),
        ("L'armée gabonaise et un raid gabonais.", [("gabon", "gabonaise"), ("gabon", "gabonais")]),
        ("We saw the elder statesman of Gaborone.", [("mogae", "the elder statesman of Gaborone")]),
    ],
)
def test_names(text: str, found: list[tuple[str, str]]) -> None:
    assert named(text) == found


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("meet/met", ["meet", "meets", "met", "meeting"]),
        ("carry out", ["carry out", "carries out", "carried out", "carrying out"]),
        ("confer", ["confer", "confers", "conferred", "conferring"]),
    ],
)
def test_english_verbs(verb: str, forms: list[str]) -> None:
    assert english_verb(verb) == forms


@pytest.mark.parametrize(
    ("word", "tense", "negated"),
    [("amekutana", "me", False), ("watakutana", "ta", False), ("hajakutana", "ja", True), ("alipokutana", "li", False)],
)
def test_swahili_verbs_carry_tense_and_negation(word: str, tense: str, negated: bool) -> None:
    match = swahili_verb("kutan").fullmatch(word)
    assert match is not None
    assert (match["tense"], bool(match["neg"])) == (tense, negated)
