"""What the reader's own account says of a clause, as evidence for or against its event."""

import pytest
from shipped import article, models

from streams.opinion.account import FOUND, MISSED, account
from streams.opinion.opinion import told_in
from streams.rulebook import Rulebook
from streams.rules import Condition, Entity, Rule
from streams.survey import survey

ENTITIES = {
    "brel": Entity(type="person", names=["Anna Brel"]),
    "doru": Entity(type="person", names=["Petra Doru"]),
    "tolmia": Entity(type="country", names=["Tolmia"]),
    "orska": Entity(type="country", names=["Orska"]),
}
CONTACT = {"event": "contact", "between": ["brel", "doru"]}
ATTACK = {"event": "escalation", "by": "tolmia", "against": "orska"}


def said(body: str, when: dict[str, object]) -> frozenset[str]:
    book = Rulebook(ENTITIES, [Rule(id="r", when=when)])
    seen = survey(article("", body, "en"), book)
    clause = Condition.model_validate(when)
    return account(told_in(seen), clause, seen.events(models()), book.lexicon.types)


@pytest.mark.parametrize(
    ("body", "when", "expected"),
    [
        (
            "Anna Brel met Petra Doru.",
            CONTACT,
            {FOUND, "contact found", "lede found", "2/2 fact", "contact meeting 2/2"},
        ),
        ("Anna Brel will meet Petra Doru on Friday.", CONTACT, {FOUND, "2/2 planned"}),
        ("Anna Brel did not meet Petra Doru.", CONTACT, {MISSED, "2/2 denied"}),
        ("Anna Brel met the press. Petra Doru rested.", CONTACT, {MISSED, "1/2 fact"}),
        ("Anna Brel and Petra Doru rested.", CONTACT, {MISSED, "nothing", "contact nothing"}),
        ("Anna Brel met Petra Doru.", {**CONTACT, "kind": "call"}, {MISSED, "another kind"}),
        ("Orska shelled Tolmia.", ATTACK, {MISSED, "0/2 fact", "escalation shelling 0/2", "turned"}),
        ("It rained. " * 9 + "Tolmia shelled Orska.", ATTACK, {FOUND, "long found"}),
    ],
)
def test_it_says_how_near_the_nearest_event_comes(body: str, when: dict[str, object], expected: set[str]) -> None:
    assert expected <= said(body, when)
