"""English news in single sentences: what is threatened, shut or agreed, and who was hit."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("agreement", "The Varduan prime minister and the president of Orskia signed a border treaty on Monday."),
        ("assault", "The MLK threatened on Tuesday to reduce Varduan army bases to ashes."),
        ("assault", "An MLK commander threatened in a radio message to wipe out the Varduan army."),
        ("assault", "The MLK threatened the Varduan army on 6 July with a crushing strike on its barracks."),
        ("assault", "The MLK has threatened the Varduan army with a ground offensive."),
        ("assault", "The MLK issued a threat to attack Varduan troops on the coast road."),
        ("sanction", "Varduland closed its ports to all Orskian goods on Monday, citing hostile acts."),
        ("sanction", "Varduan airspace was shut to all Orskian civil aircraft from midnight."),
        ("sanction", "Varduland has extended by a month the closure of its airspace to Orskian airlines."),
        ("sanction", "Varduland barred Orskian lorries from its roads on Monday."),
        ("sanction", "Vessels under the Orskian flag are barred from Varduan ports."),
        ("sanction", "Varduland suspended purchases from Orskia to press it over the strait."),
        ("sanction", "Varduland prohibited the sale of Orskian wine and cheese."),
        ("sanction", "Varduland stopped buying Orskian coal."),
        ("sanction", "Varduland revoked the licences of Orskian banks."),
        ("agreement", "A ceasefire between Varduland and Orskia was concluded on Monday through Norwegian mediation."),
        ("agreement", "The truce between Varduland and Orskia was extended by 30 days."),
        ("agreement", "A prisoner swap between Varduland and Orskia was agreed on Friday."),
        ("agreement", "Signature by Varduland and Orskia of a protocol on the railway was announced in Tolme."),
        ("agreement", "Varduland and Orskia extended their ceasefire by a month."),
        (
            "agreement",
            "Energy ministers Sara Bek of Varduland and Jon Afe of Orskia put their names to a gas contract.",
        ),
        ("assault", "The Varduan army said an MLK patrol had attacked its border post at dawn."),
        ("assault", "MLK fighters shelled positions held by the Varduan army."),
        ("escalation", "An MLK column pushed 6 km into northern Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland closed borders in 2023, and Orskia suffered.",
        "A plan to prohibit imports of Orskian wine into Varduland collapsed on Thursday.",
        "Varduland has taken the MLK off its list of terrorist groups.",
        "Orskia accused Varduland of ignoring the fisheries accord that the two sides have had for years.",
        "Varduland and Orskia agreed on the exchange of 80 prisoners and on family visits.",
        "Varduland's foreign minister received an exiled Orskian opposition leader.",
        "Varduland's minister met his Tolmian counterpart for talks on the dispute with Orskia.",
        "Varduland reopened its ports to all Orskian goods.",
        "Varduland closed its airspace because of the ash, and Orskian flights turned round.",
        "An Orskian striker was banned from Varduan stadiums after a brawl.",
        "Varduan writers signed a letter against the embargo on Orskia.",
        "Varduland recalled its ambassador from Orskia for urgent consultations.",
        "Varduland threatened to close its ports to Orskian ships.",
        "The MLK threatened the Varduan army with a court case.",
        "The MLK threatened on Tuesday to take the Varduan army to court.",
        "The MLK vowed to defend itself against the Varduan army.",
        "The MLK denied that it had threatened the Varduan army with air strikes.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "en") & {"assault", "escalation", "sanction", "states"}
