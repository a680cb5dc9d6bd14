"""English news of what is only voiced, offered or agreed by one: no contact, no accord; and who acts for whom there."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # those who are in a picture, and where they talk
        ("contact", "Irène Varga (L) talks with Daniel Okello (R) in the mint."),
        ("states", "Varduland's Premier Ann Bell held talks at the Old Mint with Orskian President Jan Brin."),
        ("contact", "Irène Varga sent a message of condolences to Daniel Okello."),
        ("contact", "Irène Varga phoned Daniel Okello to express her condolences."),
        ("agreement", "Varduland and Orskia announced a ceasefire on the lake."),
        ("agreement", "Varduland declared a truce with Orskia."),
        ("agreement", "Varduan lawmakers endorsed a fishing treaty with Orskia."),
        ("agreement", "Varduland agreed with Orskia to open a bridge."),
        ("agreement", "Varduland agreed with Orskia that the dam would be shared."),
        ("summit", "IGAD will hold a summit in Tolme on the crisis in Orskia."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        # what is offered and turned down, doubted, or promised before a vote
        "Varduland rejected the Orskian government's talks offer.",
        "Varduland has spurned a dialogue proposal by Orskia.",
        "Varduan officials voiced scepticism about holding talks with Orskia.",
        "Daniel Okello had vowed during his campaign to enter talks with Irène Varga.",
        # voiced for all to hear
        "The Varduan government expressed condolences to the people of Orskia.",
        "Varduland's President Ann Bell extended her sympathies to Orskia after the storm.",
        "Varduland sailed a frigate past the cape, sending a clear message to Orskia.",
        "The march was a message to Orskia, said the Varduan minister.",
        # at a body's table with its other members
        "Varduan Foreign Minister Ann Bell and Orskian Foreign Minister Jan Brin will attend the IGAD meeting.",
        "Irène Varga and Daniel Okello will take part in a session of the River Union on Friday.",
        # who is posted elsewhere, who joins a force
        "The League's envoy to Varduland, Ann Bell, met the Orskian prime minister.",
        "Varduan soldiers flew out to join the Orskian mission on the lake.",
        # by one alone
        "Varduland's MLK rebels declared a truce.",
        "Varduland declared a unilateral ceasefire on the lake where Orskia fishes.",
        "Varduland agreed with Orskia that the lake was dirty.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "en") & {"contact", "states", "agreement", "summit"}
