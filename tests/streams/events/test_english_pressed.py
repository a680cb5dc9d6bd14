"""English news of sanctions and of who is charged: decrees, memberships, several steps at once, and what is none."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Varduland closed its roads to Orskia and imposed sweeping sanctions on Monday over a vote."),
        ("sanction", "Varduland suspended Orskia's membership of the club of ports."),
        ("sanction", "Varduland issued a decree imposing sanctions on nine Orskian banks."),
        ("sanction", "Varduland suspended fish imports from two Orskian traders."),
        ("sanction", "Varduland paused most aid to Orskia until its men leave the hills."),
        ("sanction", "Varduland blacklisted nine people connected to the coup in Orskia."),
        ("escalation", "The mayor claimed that MLK men were behind the Tolme bombings."),
        ("war", "Varduland accused Orskia of sending men over the river to attack its posts."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland said sanctions had cost Orskia nine million crowns.",
        "Orskia's traders were hit by Varduan sanctions long in force.",
        "Varduland plans to impose restrictions on its labour market for Orskians.",
        "Orskia attacked Varduland with tariffs on flour.",
        "Orskia clashed with Varduland over how to fund the port.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not {"sanction", "war"} & fired(body, "en")
