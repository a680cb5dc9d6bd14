"""The opinion that `make` trains: what is told plainly it does not doubt."""

from functools import cache

import pytest
from shipped import article, models

from streams.opinion.learned import LEARNED
from streams.opinion.opinion import Opinion, load_opinion
from streams.read import read
from streams.rulebook import Rulebook
from streams.rules import Entity, Rule

pytestmark = pytest.mark.skipif(not LEARNED.exists(), reason="nothing was trained: make install, or newswatch train")

BOOK = Rulebook(
    {
        "brel": Entity(type="person", names=["Anna Brel"]),
        "doru": Entity(type="person", names=["Petra Doru"]),
        "tolmia": Entity(type="country", names=["Tolmia"]),
        "orska": Entity(type="country", names=["Orska"]),
    },
    [
        Rule(id="contact", when={"event": "contact", "between": ["brel", "doru"]}),
        Rule(id="attack", when={"event": "escalation", "by": "tolmia", "against": "orska"}),
    ],
)


@cache
def opinion() -> Opinion | None:
    return load_opinion(LEARNED)


@pytest.mark.parametrize(
    ("rule", "language", "body"),
    [
        ("contact", "en", "Anna Brel met Petra Doru."),
        ("contact", "en", "Anna Brel met Petra Doru in 2026."),
        ("contact", "en", "Anna Brel will meet Petra Doru on Friday."),
        ("contact", "en", "Anna Brel is to meet Petra Doru next week."),
        ("contact", "en", "Anna Brel phoned Petra Doru."),
        ("contact", "en", "Anna Brel and Petra Doru held talks on Monday, officials said."),
        ("attack", "en", "Tolmia shelled Orska."),
        ("attack", "en", "Tolmia attacked Orska on 3 March 2026."),
        ("contact", "fr", "Anna Brel a rencontré Petra Doru."),
        ("contact", "fr", "Anna Brel rencontrera Petra Doru vendredi."),
        ("contact", "fr", "Anna Brel s'est entretenue avec Petra Doru lundi à Paris."),
        ("contact", "sw", "Anna Brel amekutana na Petra Doru."),
        ("contact", "sw", "Anna Brel atakutana na Petra Doru Ijumaa."),
        ("contact", "sw", "Anna Brel alizungumza na Petra Doru kwa simu."),
    ],
)
def test_what_is_told_plainly_is_not_doubted(rule: str, language: str, body: str) -> None:
    found = read(article("", body, language), BOOK, models(), opinion=opinion()).matches
    assert [match.rule_id for match in found if match.stance == "supports"] == [rule]
