"""English news of what somebody is bidden to do, what others call a thing, and who opens a sentence behind a phrase."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Following talks at the palace in Tolme, Daniel Okello and Irène Varga signed an accord."),
        ("contact", "After two hours of talks in Tolme, Daniel Okello and Irène Varga announced a bridge."),
        ("contact", "Daniel Okello spoke to Irène Varga over a secure telephone line."),
        ("contact", "Daniel Okello called Irène Varga on Monday to discuss the bridge."),
        ("sanction", "Varduland prolonged the embargo on timber exports imposed by Varduland on Orskia."),
        ("office", "The king of Varduland named Ann Bell prime minister."),
        ("protest", "A strike at a Tolme copper mine left smelters idle."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "Varduland stopped deliveries of fuel, a measure meant to make Orskia return to talks with it."),
        ("states", "Varduland massed troops in a bid to force Orskia to the negotiating table."),
        ("states", "Varduland and Orskia restored telephone links."),
        ("states", "Varduland protested at what Orskia called a breach."),
        ("states", "Varduland's army, which Orskia called an aggressor, withdrew."),
        ("states", "Varduland recalled its ambassador to Orskia for consultations."),
        ("states", "A cardinal exhorted Varduland and Orskia to open a dialogue."),
        ("agreement", "Varduland signed an accord with Gorland that Orskia called null and void."),
        ("agreement", "A tax treaty between Varduland and Orskia is still years away, a banker reckoned."),
        ("contact", "Daniel Okello sent his energy minister, Rufus Brand, to brief Irène Varga on the pipeline."),
        ("contact", "Daniel Okello flew out to see the king. Irène Varga derided the visit."),
        ("election", "The bloc urged the junta in Varduland to free prisoners and to think about holding elections."),
        ("election", "Gorland told Varduland to free prisoners and hold elections."),
        ("escalation", "MLK has taken Orskia to the International Court of Justice over the drone."),
        ("protest", "An artillery strike on a store in Tolme left nine people dead."),
        ("office", "The king of Varduland named Gorland's prime minister an honorary guest."),
    ],
)
def test_is_none(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
