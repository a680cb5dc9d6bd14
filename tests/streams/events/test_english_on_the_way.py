"""Where English news lays what it tells: by the town before its words, on the way between towns; and measures there."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  varduland: {type: country, names: [Varduland, Varduan, Varduans]}
  orskia: {type: country, names: [Orskia, Orskian]}
  tolme: {type: place, names: [Tolme]}
  kalo: {type: place, names: [Kalo]}
  maren: {type: person, names: [Ilse Maren], describes: [Varduan prime minister, prime minister of Varduland]}
  judge: {type: person, names: [Varduland's chief justice, chief justice of Varduland]}
  head: {type: person, names: [Ana Ruel], describes: [Varduland's president, Varduan president]}
rules:
  - {id: force, when: {event: escalation, at: tolme}}
  - {id: force-kalo, when: {event: escalation, at: kalo}}
  - {id: war, when: {event: escalation, by: varduland}}
  - {id: war-at, when: {event: escalation, at: varduland}}
  - {id: crowd, when: {event: protest, at: tolme}}
  - {id: hazard, when: {event: disaster, at: varduland}}
  - {id: states, when: {event: contact, between: [varduland, orskia]}}
  - {id: sanction, when: {event: sanction, by: varduland, against: orskia}}
  - {id: office, when: {event: resignation_or_appointment, of: maren}}
  - {id: judge, when: {event: resignation_or_appointment, of: judge}}
  - {id: head, when: {event: resignation_or_appointment, of: head}}
"""


def fired(body: str, title: str = "") -> set[str]:
    """The ids of the rules above that an article satisfies."""
    return shipped.fired(read(shipped.article(title, body, "en"), shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # the town before what is told
        ("force", "Tolme: gunmen storm police post, killing five."),
        ("force", "TOLME - Gunmen attacked a police post on Monday."),
        ("force", "TOLME: Nine people were killed in a blast at a mosque."),
        ("war-at", "TOLME, Varduland (RNA) - Gunmen attacked a police post on Monday."),
        # on the way between towns
        ("force", "Gunmen attacked a bus on the road between Tolme and Kalo."),
        ("force-kalo", "A convoy was ambushed on the road from Tolme to Kalo."),
        ("force", "Bandits ambushed a convoy between Kalo and Tolme."),
        ("crowd", "Farmers blocked the road from Tolme to Kalo with tractors."),
        # an ambassador before a minister
        ("states", "The Varduan ambassador met Orskia's president on Monday."),
        ("states", "Orskian ministers met the Varduan ambassador in Kalo."),
        # measures
        ("sanction", "Varduland suspended Orskia's trade preferences."),
        ("sanction", "Varduland suspended trade preferences for Orskia."),
        ("sanction", "Varduland criticised Orskia and suspended all aid."),
        ("sanction", "Varduland hit back with tariffs on Orskian steel."),
        ("sanction", "Varduland imposed tariffs on Orskian goods in retaliation."),
        ("sanction", "Varduland added Orskian firms to its list of unreliable entities."),
        # offices emptied and filled by whoever may
        ("office", "Varduland's king dismissed the prime minister on Monday."),
        ("office", "A Varduan court removed the prime minister from office."),
        ("office", "The king of Varduland accepted the resignation of the prime minister."),
        ("head", "Varduland's congress ousted the president in a midnight vote."),
        ("head", "Varduland's congress removed the president from office."),
        ("judge", "Varduland's president suspended the chief justice."),
        ("judge", "Varduland's parliament elected a new chief justice."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body)


def test_a_headline_lays_the_scene() -> None:
    assert fired("", "Varduland: Gunmen kill five at checkpoint") == {"war-at"}


@pytest.mark.parametrize(
    "body",
    [
        "TOLME - Gunmen attacked a convoy in Darfur on Monday.",
        "TOLME - Ethiopian troops clashed with militia on Monday.",
        "TOLME - Drones struck a tanker in the Red Sea on Monday.",
        "Talks between Tolme and Kalo collapsed after an attack.",
        "The Varduan ambassador held a working session with Orskian clerks.",
        "The Orskian ambassador to Varduland met students in Kalo.",
        "Varduland suspended its trade preferences.",
        "A club in Varduland sacked the president.",
        "Varduland's king received the prime minister.",
        "A Varduan singer met the Orskian prime minister.",
        "A flood warning for Varduland was cancelled.",
        "Varduland lifted its storm alert on Monday.",
        "The cholera outbreak in Varduland is over.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert fired(body) == set()


def test_a_warning_taken_back_leaves_the_quake() -> None:
    assert fired("A tsunami warning was lifted for Varduland after an earthquake shook its coast.") == {"hazard"}


def test_crowds_who_occupy_a_building_use_no_force() -> None:
    assert fired("Farmers occupied the town hall in Tolme on Monday.") == {"crowd"}
