"""The same event in many wordings: each way to name a party, each construction, each aside; and what is none in any."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "Orskia's foreign minister, Jan van Toll, and Varduland's Trade Minister Petr Hask met on Monday."),
        ("states", "Talks between Varduland's negotiator, Ada Hask, and Orskia's minister opened on Monday."),
        ("contact", "Ugandan head of state Daniel Okello received Irène Varga on Monday."),
        ("summit", "Leaders of the regional bloc IGAD held crisis talks in Doha."),
        ("summit", "Leaders from the regional bloc IGAD met in Doha."),
        ("agreement", "Varduland and Orskia finalised a fishing agreement on Friday."),
        ("agreement", "Varduan negotiators secured a loan agreement with Orskia late on Friday."),
        ("agreement", "Varduland and Orskia established diplomatic relations this week."),
        ("agreement", "Varduland and Orskia exchanged the instruments of ratification on Friday."),
        ("agreement", "Varduland and Orskia adopted a joint declaration on water."),
        ("agreement", "Varduland and Orskia found a compromise over the canal on Friday."),
        ("sanction", "Two Orskian banks were hit with sanctions by Varduan authorities."),
        ("sanction", "Nine Orskian tankers were added to a sanctions list by the Varduan government on Tuesday."),
        ("sanction", "Varduland punished two Orskian bankers with an asset freeze."),
        ("sanction", "Varduan ministers levied sanctions on the Orskian army on Monday."),
        ("sanction", "Varduland announced measures targeting two Orskian bankers, including an asset freeze."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Daniel Okello praised Irène Varga at the weekend, two diplomats told Reuters."),
        ("states", "Varduland's foreign minister thanked the Orskian government, two officials told a newspaper."),
        ("states", "Varduland's ambassador, Ada Hask, called Orskia's foreign minister, Jan Toll, a liar."),
        ("agreement", "A trade deal between Varduland's trade minister, Ada Hask, and the Orskian king has collapsed."),
        ("agreement", "Varduland sent Orskia a draft agreement on Monday."),
        ("sanction", "Sanctions by Varduan authorities against the Orskian government expired on Monday."),
        ("summit", "Army chiefs of IGAD met in the capital on Tuesday."),
        ("summit", "Central bank governors of IGAD gathered in the capital on Tuesday."),
        # envoys sent home are no sanctions
        ("sanction", "Varduland expelled nine Orskian diplomats on Thursday."),
        ("sanction", "Varduland declared an Orskian diplomat persona non grata on Sunday."),
        ("sanction", "Varduland recalled its ambassador from Orskia in a quarrel over an island."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
