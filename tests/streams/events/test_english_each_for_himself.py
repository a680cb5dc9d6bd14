"""English news of several people, each in a clause or on a day of his own, and of people far from their country."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  okello: {type: person, names: [Daniel Okello, Okello]}
  varga: {type: person, names: [Irene Varga, Varga]}
  maren: {type: person, names: [Ilse Maren, Maren]}
  varduland: {type: country, names: [Varduland, Varduan, Varduans]}
  orskia: {type: country, names: [Orskia, Orskian, Orskians]}
  poland: {type: country, names: [Poland]}
  tolme: {type: place, names: [Tolme]}
rules:
  - {id: okello-varga, when: {event: contact, between: [okello, varga]}}
  - {id: okello-maren, when: {event: contact, between: [okello, maren]}}
  - {id: varga-maren, when: {event: contact, between: [varga, maren]}}
  - {id: accord, when: {event: agreement, between: [varduland, orskia]}}
  - {id: vote, when: {event: election, at: poland}}
  - {id: vote-there, when: {event: election, at: orskia}}
  - {id: crowd, when: {event: protest, at: poland}}
  - {id: crowd-there, when: {event: protest, at: tolme}}
  - {id: states, when: {event: contact, between: [varduland, orskia]}}
  - {id: measure, when: {event: sanction, by: varduland, against: orskia}}
  - {id: hazard, when: {event: disaster, at: poland}}
  - {id: hazard-there, when: {event: disaster, at: orskia}}
"""


def fired(body: str, title: str = "") -> set[str]:
    """The ids of the rules above that an article satisfies."""
    return shipped.fired(read(shipped.article(title, body, "en"), shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        ("Okello met Varga, and Maren met him.", {"okello-varga", "varga-maren"}),
        ("Okello met Varga, and Maren phoned her.", {"okello-varga", "varga-maren"}),
        ("Okello met Varga on Monday and Maren on Tuesday.", {"okello-varga", "okello-maren"}),
        ("Okello met Varga on Monday and Maren resigned on Tuesday.", {"okello-varga"}),
        # who is from a country, and what is burned, is not in it
        ("A Polish woman was elected mayor in Orskia.", {"vote-there"}),
        ("A Pole was elected to the International Court of Justice.", set()),
        ("A Polish general was elected president.", {"vote"}),
        ("A Polish pilot died in a plane crash in Orskia.", {"hazard-there"}),
        ("A Polish cargo plane crashed in Orskia.", {"hazard-there"}),
        ("Protesters burned the Polish flag in Tolme.", {"crowd-there"}),
        ("Thousands marched in Tolme against the war.", {"crowd-there"}),
        ("A mayor won a third term in Orskia.", {"vote-there"}),
        # a crowd is not where the ship goes that it stops, nor where a court judges it
        ("Dockers in Tolme refused to load a ship bound for Poland.", {"crowd-there"}),
        ("Poland jailed nine protesters.", set()),
        ("The trial of a protester opened in Poland.", set()),
        ("Police arrested nine protesters in Poland.", {"crowd"}),
        # a country confirms what it has
        ("Orskia confirmed an outbreak of Marburg virus.", {"hazard-there"}),
        ("Orskia reported new cases of Ebola.", {"hazard-there"}),
        ("Orskia reported no new cases of Ebola.", set()),
        # summits of two, talks broken off to press
        ("Varduland and Orskia held a summit in Tolme.", {"states"}),
        ("Varduland held a summit on climate with bankers.", set()),
        ("Varduland suspended trade talks with Orskia over a war.", {"measure"}),
        ("Varduland suspended gas deals with Orskia.", {"measure"}),
        # truces from an hour on
        ("A ceasefire between Varduland and Orskia is to begin at midnight.", {"accord"}),
        ("The ceasefire between Varduland and Orskia began to fray on Monday.", set()),
    ],
)
def test_fires(body: str, rules: set[str]) -> None:
    assert fired(body) == rules


@pytest.mark.parametrize(
    "title",
    [
        "Ceasefire between Varduland and Orskia from midnight",
        "Ceasefire between Varduland and Orskia from 4 a.m.",
        "Varduland-Orskia ceasefire from Monday",
    ],
)
def test_a_headline_tells_of_a_truce(title: str) -> None:
    assert fired("", title) == {"accord"}
