"""English news of crowds behind banners and across roads, and of riot police and drills that are no event."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    "body",
    [
        "Thousands of students walked through Tolme on Saturday behind a banner with the names of the dead.",
        "Nurses walked in silence through Tolme on Friday, carrying candles.",
        "Villagers have dug trenches across a road in Tolme.",
        "Farmers have stood across the motorway in Tolme since Sunday.",
        "Forest communities have been blocking the highway in Tolme in anger at the price of diesel.",
    ],
)
def test_fires_protest(body: str) -> None:
    assert "protest" in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The head of Tolme's riot police was sacked.",
        "A court in Tolme jailed an actor for seven years for his part in the demonstrations of two winters ago.",
        "Tolme's airline cancelled its flights on Tuesday. Greek air traffic controllers are on strike there.",
        "Tourists walked through Tolme behind a guide.",
        "Firemen in Varduland practised for the day when the next great quake strikes.",
        "Varduland and Orskia want to do more together against forest fires.",
        "A minister in Varduland compared the verdict to an earthquake.",
        "Uganda's president mourned the victims of a bus crash and sent greetings to Varduland's Anna Berg.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert not fired(body, "en") & {"protest", "disaster", "strike"}
