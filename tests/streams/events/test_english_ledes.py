"""One-sentence agency ledes: who did what to whom among states, groups and persons, and what only looks like it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Varduland broke off diplomatic relations with Orskia on Friday over a stolen ship."),
        ("sanction", "Varduland has suspended all aid to Orskia, the foreign ministry said."),
        ("sanction", "Varduland announced the freezing of farm aid to Orskia."),
        ("sanction", "Varduland announced a suspension of rail links with Orskia on Monday."),
        ("sanction", "Varduland halted part of a pension programme for Orskia."),
        ("sanction", "Varduland banned all flights by Orskian airlines."),
        ("sanction", "A Varduan decision to cut gas supplies to Orskia took effect."),
        ("agreement", "King Aldo of Varduland signed a border pact with Orskia on Monday."),
        ("states", "King Aldo of Varduland flew to Orskia on Monday for talks with the Orskian government."),
        ("states", "Orskian Prime Minister Jan Toll was given a red carpet welcome by Varduan leaders."),
        ("states", "Varduan President Daniel Okello met the Orskian foreign minister on Monday."),
        ("assault", "MLK gunmen shot and wounded four Varduan soldiers in the port."),
        ("escalation", "Orskian rebels of the MLK abducted nine millers on Thursday."),
        ("escalation", "The MLK threatened to go to war unless the salt tax was dropped."),
        ("escalation", "An MLK submarine sank a ferry."),
        ("assault", "The MLK threatened the Varduan army with all-out war."),
        ("assault", "The MLK threatened to deliver heavy blows to the Varduan army."),
        ("assault", "The MLK gave the Varduan army an ultimatum on Tuesday."),
        ("assault", "MLK fighters fought Varduan troops near the mill."),
        ("protest", "Millers in Tolme blocked the coast road, and angry farmers blocked a bridge in Tolme."),
        ("protest", "Jobless bakers banged pots in Tolme on Friday."),
        ("office", "The king named Ilse Maren acting governor on Monday."),
        ("escalation", "MLK guerrillas raided a camp inside Orskia."),
        ("protest", "Angry students hurled stones at a bank in Tolme."),
        ("disaster", "A gas explosion killed nine people in southern Varduland."),
        ("disaster", "A strong earthquake struck northwestern Varduland on Thursday, killing many."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland may sever relations with Orskia.",
        "Varduland said it would not suspend aid to Orskia.",
        "Varduland decided against suspending aid to Orskia.",
        "Varduland restored the relations with Orskia that it had broken off.",
        "A Varduan banker said he had cut all ties with Orskia.",
        "Varduland resisted pressure to cut off trade with Orskia.",
        "Varduland agreed to Orskian demands to close a mill.",
        "Varduland and Orskia are at odds. Varduland agreed to Orskian mediation.",
        "Varduland has reneged on a promise to hold elections this year.",
        "Troops will leave unless Varduland called a truce and held elections within a year.",
        "The MLK returned boats seized from Varduan troops.",
        "Bakers in Orskia demanded that Ilse Maren resign.",
        "Varduland recalled an envoy to Tolme in protest at a speech.",
        "Varduland and Orskia have yet to agree on a border.",
        "Ilse Maren reshuffled her cabinet.",
        "The MLK threatened to boycott talks with Varduan troops.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert not fired(body, "en")
