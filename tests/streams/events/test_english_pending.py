"""English news of what is not fixed, offered, rumoured, off or long ago, and what only sounds like it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Okello and Varga had a working lunch at the Old Mint on Saturday; neither side gave details."),
        (
            "contact",
            "Okello arrives in Tolme on Monday; he and Varga are to give a joint press conference on Thursday.",
        ),
        ("contact", "Okello and Varga co-chaired the joint commission on Friday."),
        ("contact", "Okello and Varga faced each other across the table for five hours."),
        ("contact", "Okello and Varga had a long talk in the garden."),
        ("contact", "Okello and Varga met before dinner."),
        ("sanction", "Varduland will keep sanctions on Orskia in place for a further six months."),
        ("sanction", "Varduland renewed its trade embargo against Orskia."),
        ("sanction", "Varduland put nine Orskian judges on its list of people banned from entry."),
        ("agreement", "Varduland's minister Karl Benn and his Orskian colleague Ann Bell signed a treaty on wages."),
        ("summit", "IGAD leaders spent two days behind closed doors in Tolme."),
        ("summit", "IGAD leaders joined an emergency video call on Wednesday."),
        ("summit", "The presidents of the regional bloc IGAD met in Tolme on Monday."),
        ("summit", "A week has passed since the leaders of IGAD met in Tolme."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "No date has been set for talks between Okello and Varga."),
        ("contact", "A date has yet to be fixed for a meeting between Okello and Varga."),
        ("contact", "A meeting between Okello and Varga is not on the calendar."),
        ("contact", "Okello said that he would be happy to meet Varga anywhere."),
        ("contact", "Okello would gladly meet Varga, he said."),
        ("contact", "Okello was open to meeting Varga, an aide said."),
        ("contact", "Rumour has it that Okello met Varga in a hotel."),
        ("contact", "A rumour ran through Tolme: that Okello had secretly met Varga on a boat."),
        ("contact", "Okello and Varga were both in Tolme on Monday for a fair. Okello left before dinner."),
        ("sanction", "Varduland has removed the Orskian Trade Bank from its list of sanctioned entities."),
        ("sanction", "Varduland struck an Orskian shipping line from its list of sanctioned firms."),
        ("agreement", "Varduland and Peru signed a pact. Orskia is negotiating similar deals with Varduland."),
        ("agreement", "Orskia has been pursuing a deal with Varduland for years."),
        ("summit", "Members were told that the IGAD summit in Tolme would not go ahead this week."),
        ("summit", "The IGAD summit in Tolme is off, the host said."),
        ("summit", "A year has passed since the leaders of IGAD met in Tolme."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
