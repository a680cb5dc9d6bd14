"""English news of who receives guests at home, deals to buy from others, what broke, and whose fighters a group is."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # received at home
        ("states", "Ilse Maren hosted the Orskian king for talks at the Old Mint in Varduland."),
        # a day between the verb and those who will, a delegation led
        ("contact", "Irène Varga will on Tuesday, June 9, meet Daniel Okello."),
        # what is told of behind it is theirs
        ("states", "Varduland and Orskia failed to agree on the dam, despite hours of tense talks, sources said."),
        # by another's roof, and the first to come
        ("states", "Cambodia hosted talks between Varduland and Orskia."),
        ("states", "Varduland's Premier Ann Bell became the first leader to visit Orskia in years."),
        # a deal on goods, one that others brokered
        ("agreement", "Varduland signed a deal to buy forty trams from Orskia."),
        ("agreement", "Varduland and Orskia swapped prisoners under a deal brokered by a bishop."),
        ("agreement", "Varduland and Orskia agreed to restore diplomatic ties after more than half a century."),
        ("agreement", "Varduland and Orskia's intelligence services have agreed to share files."),
        ("states", "The presidents of Varduland and Orskia met on the sidelines of the World Cup."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland hosted talks between the Orskian government and the MLK.",
        "Varduland's minister thanked Orskia for its role in the talks.",
        "Ilse Maren, in a televised message, told Orskia to wait.",
        "Varduland would take part in talks with Orskia if the tolls were lifted.",
        "President Brin received Orskia's envoy, who had served in Varduland.",
        "Orskia's consul and Cambodia swapped prisoners under a deal brokered by Varduland.",
        "Varduland and Orskia accused each other of violating a ceasefire agreed in Lima.",
        "Varduland and Orskia agree on the need for clean rivers.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "en") & {"contact", "states", "agreement"}
