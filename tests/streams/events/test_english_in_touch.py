"""English contacts: who can be in touch for a state, what is no message, and what a contact is only named for."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    "body",
    [
        # ranks below those who are in touch
        "Deputy energy ministers from Varduland and Orskia discussed fuel permits by phone on Tuesday.",
        "Varduland's deputy foreign minister and his Orskian counterpart spoke by phone on Tuesday.",
        "The Varduan ambassador to Orskia met customs officials in the capital about delayed lorries.",
        "Varduland's ambassador in Orskia held a working session with Orskian port officials about tugs.",
        "Varduan duty officers at the bridge telephoned their Orskian colleagues in the morning.",
        "A special adviser to the Varduan cabinet will travel to Orskia to look for two missing traders.",
        # said to all
        "Varduland told Orskia on Sunday to accept a plan put forward by Norway.",
        "Varduland's defence minister told Orskia that every boat straying across the line would be seized.",
        # wires, papers, apps
        "Varduland and Orskia have struck a deal to sell each other power through a new cable under the strait.",
        "Varduland and Orskia have reached an understanding, put in writing on Monday, on cattle.",
        "The Varduan army denied that it had fired at an Orskian boat, calling a post on a Telegram channel untrue.",
        "Varduland has thrown out the Orskian draft, page by page and with a note in red ink.",
        # what somebody feels about a thing
        "Norway's tariffs on Varduan maize were greeted with regret by Orskia, whose minister spoke of a mistake.",
        # what somebody else reacts to, and what is over
        "Varduland stopped issuing licences in answer to the visit by three of Orskia's ministers to the camp.",
        "Varduland and Orskia have signed a treaty on the strait, ending six years of negotiations.",
        "Varduland and Orskia failed to agree on a price after nine rounds of talks between their sugar companies.",
        "Varduland's president, addressing MPs an hour after the Orskian king had spoken there, said he was tired.",
        # nobody answered
        "The Varduan foreign minister rang his Orskian colleague twice on Monday, but nobody picked up.",
    ],
)
def test_states_are_not_in_touch(body: str) -> None:
    assert "states" not in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland's deputy prime minister met the king of Orskia on Monday.",
        "Varduland's national security adviser met his Orskian counterpart on Monday.",
        "Varduland's foreign minister told his Orskian counterpart by telephone that the bridge would open.",
        "A Varduan delegation led by the deputy trade minister flew to Orskia for talks with Orskian ministers.",
        "After three days of talks, Varduan and Orskian delegations signed an accord.",
        "After four hours of face-to-face talks in Geneva, Varduland's president and Orskia's king told us nothing.",
        "Following a long meeting in Geneva, the foreign ministers of Varduland and Orskia took no questions.",
        "Varduan President Jon Afe, back in Tolme from his meeting with Orskia's king at a lodge, liked the tea.",
    ],
)
def test_states_are_in_touch(body: str) -> None:
    assert "states" in fired(body, "en")


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (False, "Daniel Okello flew on to Geneva on Friday, a day after Irène Varga had left it."),
        (False, "Daniel Okello travelled to Geneva on Monday, two days before Irène Varga was due there."),
        (True, "Daniel Okello, who flew on to Geneva on Friday, spent the evening there with Irène Varga."),
        (True, "Daniel Okello flew to Geneva on Sunday for a day with Irène Varga."),
        (True, "Daniel Okello sent a cable to Irène Varga on Sunday after the landslide."),
    ],
)
def test_time_spent_with_somebody(expected: bool, body: str) -> None:
    assert ("contact" in fired(body, "en")) is expected
