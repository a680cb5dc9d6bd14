"""Which state `the country` is: the one named last that does not act itself."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  peru: {type: country, names: [Peru, Pérou]}
  chile: {type: country, names: [Chile, Chili]}
rules:
  - {id: sanction, when: {event: sanction, by: peru, against: chile}}
  - {id: attack, when: {event: escalation, by: peru, against: chile}}
"""


@pytest.mark.parametrize(
    ("language", "body", "rules"),
    [
        ("en", "Soldiers took power in Chile. Peru imposed new sanctions on the country on Tuesday.", {"sanction"}),
        ("en", "Two years after the coup in Chile, Peru has attacked the country.", {"attack"}),
        ("en", "Unrest goes on in Chile. Peru hit the whole country with sanctions.", {"sanction"}),
        ("en", "Unrest goes on in Chile and in Mali. Peru imposed sanctions on the country.", set()),
        ("en", "Unrest goes on in Chile. In Mali it is calm. Peru imposed sanctions on that other country.", set()),
        ("en", "Soldiers took power in Chile. Peru imposed sanctions on the OPEC member state.", {"sanction"}),
        ("en", "Soldiers took power in Chile. Peru imposed sanctions on the Kalo state.", set()),
        ("en", "Chile said that Peru protects the country.", set()),
        ("fr", "Des soldats ont pris le pouvoir au Chili. Le Pérou a attaqué le pays mardi.", {"attack"}),
        ("fr", "Des soldats ont pris le pouvoir au Chili et au Mali. Le Pérou a attaqué ce pays mardi.", set()),
    ],
)
def test_the_country(language: str, body: str, rules: set[str]) -> None:
    assert shipped.fired(read(shipped.article("", body, language), shipped.own_rules(RULES), shipped.models())) == rules


@pytest.mark.parametrize(
    "body",
    [
        "Chile inakabiliwa na njaa. Peru imetangaza vikwazo vipya dhidi ya nchi hiyo.",
        "Chile inakabiliwa na njaa. Peru imeiwekea tena nchi hiyo vikwazo.",
    ],
)
def test_the_words_for_the_country_are_the_participants_text(body: str) -> None:
    events = read(shipped.article("", body, "sw"), shipped.own_rules(RULES), shipped.models()).annotation.events
    hit = [p for event in events for p in event.participants if p.entity == "chile" and event.type == "sanction"]
    assert [(p.text, body[p.start : p.end]) for p in hit] == [("nchi hiyo", "nchi hiyo")]
