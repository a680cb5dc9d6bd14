"""English news of attacks on what nobody is said to own: whose ground it is, and for whom a group acts."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # where what is hit lies, whence those are who hit it
        ("ground", "MLK fighters stormed a post outside the capital of Varduland, killing nine policemen."),
        ("ground", "Varduland's MLK rebels attacked a convoy of lorries, killing nine soldiers."),
        ("ground", "MLK rebels kidnapped nine pupils from the town of Gaya in Varduland's north."),
        ("ground", "A bomber blew up his jeep outside a bank in Varduland and the MLK claimed responsibility."),
        ("ground", "An MLK-claimed car bomb struck a bus carrying clerks through an old district in Varduland."),
        ("assault", "The MLK neutralised nine Varduan soldiers."),
        ("war", "Nine Varduan guards were killed in Orskian tank shelling near the frontier."),
        ("war", "Nine Varduan herders were killed in firing by Orskian troops along the river."),
        ("war", "Orskia fired anti-aircraft batteries at Varduland."),
        ("war", "An Orskian tank opened fire on a Varduan bridge."),
        # both sides
        ("war", "A herder died in an exchange of fire between Orskian soldiers and Varduan guards."),
        ("war", "Orskia and Varduland agreed to a truce after five days of border clashes."),
        ("war", "Orskia and Varduland traded accusations of shelling across the border."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Orskia's MLK attacked a bus in Varduland.",
        "The Orskian militant group MLK attacked a bus in Varduland.",
        "Orskian doctors battle with Varduland over fees.",
        "Orskia attacked Varduland in a speech, calling it a hypocrite.",
        "Orskia agreed to let lorries of flour enter Varduland.",
        "Orskia seized control of a bank whose owners are from Varduland.",
        "Orskia sent Varduland condolences over a fire that killed nine.",
        "Orskia captured half of the flour market in Varduland.",
        "An air strike in Orskia killed nine rebels who had left Varduland.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert "war" not in fired(body, "en")
