"""English news of summits, accords and sanctions: who is bound by them, and what only looks like them."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("summit", "IGAD heads of state wind up summit with a call for cash"),
        ("summit", "The IGAD leaders' summit can begin, an hour late."),
        ("agreement", "Varduland will sell gas to Orskia under a contract agreed by the two governments."),
        ("sanction", "Orskia was hit by a fresh round of sanctions by Varduland."),
        ("sanction", "Varduland banned imports of Orskian potash."),
        ("sanction", "Varduland bars Orskian airline from its airspace"),
        ("sanction", "Varduland designates Orskian tycoon under sanctions law"),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The IGAD chief met farmers.",
        "A deal between Varduland and Orskia is close, officials said.",
        "Varduland and Orskia sent teams. A contract was agreed by two countries in Asia.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert not fired(body, "en") & {"summit", "agreement", "sanction"}
