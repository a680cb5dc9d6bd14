"""English news by whom it tells of and where: who stands in a relative clause, what only dates or places others."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "What moved matters was a telephone call in which Okello asked Varga to open the border."),
        ("contact", "The turning point was a meeting at which Okello pressed Varga on trade."),
        ("contact", "Okello said Irène Varga had raised the matter when she rang him on Monday."),
        ("contact", "Okello and Varga met on the sidelines of the World Cup draw."),
        ("protest", "Several thousand people filled Mint Street in Tolme on Saturday, chanting against the mayor."),
        ("protest", "In Tolme dozens of men squatted on the main road over a tax."),
        ("election", "Nine days are left until Varduland chooses a new parliament."),
        ("election", "The baker took his presidential bid to Varduland's south on Tuesday."),
        ("escalation", "Two shells hit a port. The MLK said its fighters had fired them."),
        ("escalation", "The MLK hoisted its flag over the town hall."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Okello left before Varga's session began."),
        (
            "contact",
            "Okello met minister Ole Brun. The minister, named by Varga last May, is a baker. The two discussed trade.",
        ),
        ("contact", "Okello and Varga will both attend the forum's session, but no bilateral has been arranged."),
        ("protest", "Thousands packed Mint Square in Tolme for a concert."),
        ("protest", "Orskia's delegation walked out of the talks in Tolme."),
        ("protest", "LIMA - Demonstrators blocked a road to protest against a Tolme-owned team."),
        ("election", "The Haiku Society of Varduland elected a new president."),
        ("election", "Varduland's ruling party will vote on Thursday for a new policy chief."),
        ("election", "A baker born in Varduland won a by-election for the Ohio legislature."),
        ("office", "The king brushed aside calls to sack Ilse Maren."),
        ("office", "The palace rubbished posts that Ilse Maren had resigned."),
        ("agreement", "Varduland's pact with Orskia is still a long way off, officials say."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
