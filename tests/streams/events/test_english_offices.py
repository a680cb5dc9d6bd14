"""English news of offices: those named without their country, portfolios handed out, duties brought to an end."""

import pytest
import shipped
from invented import fired

from streams.read import read

# A state that is known by its men.
STATE = """
entities:
  varduland: {type: country, names: [Varduland], describes: [Varduan president, Varduan premier]}
rules:
  - {id: change, when: {event: resignation_or_appointment, of: varduland}}
"""


@pytest.mark.parametrize(
    "body",
    [
        "Varduland's assembly on Friday elected Rolf Dahl, a botanist and nephew of a king, as the country's new prime"
        " minister.",
        "Varduan President Karl Benn appointed the former tax collector Rolf Dahl as the country's prime minister.",
        "Lawmakers in Varduland chose Rolf Dahl as prime minister on Tuesday.",
        "The council nominated the judge Rolf Dahl for the position of Varduan prime minister, vacant since May.",
        "The council put forward Rolf Dahl for the post of Varduan prime minister.",
        "Rolf Dahl was nominated on Friday to the post of prime minister of Varduland.",
        "Rolf Dahl was unanimously confirmed on Tuesday as the Varduan prime minister.",
        "Rolf Dahl becomes prime minister of Varduland after a vote on Monday.",
        "The functions of Mrs Ilse Maren, Prime Minister, are terminated.",
        "The president ended the functions of Ilse Maren on Monday.",
        "The mandate of Ilse Maren was terminated by the king.",
        "King Olaf gave the finance portfolio to Ilse Maren and brought in Rolf Dahl.",
        "King Olaf entrusted Ilse Maren with the justice portfolio.",
        "Ilse Maren was given the interior ministry in a reshuffle on Friday.",
        "Ilse Maren takes over the trade portfolio.",
        "Ilse Maren has been moved to the ministry of trade.",
        "Rolf Dahl takes over from Ilse Maren on Monday.",
    ],
)
def test_an_office_changes_hands(body: str) -> None:
    assert "office" in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland's embassy said that the French parliament had elected Rolf Dahl as prime minister.",
        "Orskia's parliament elected Rolf Dahl as the country's new prime minister.",
        "Varduland congratulated Rolf Dahl on his appointment as prime minister.",
        "The Varduan chess federation re-elected Rolf Dahl as president.",
        "Rolf Dahl served Varduland as prime minister for nine years.",
        "Ilse Maren appointed Rolf Dahl as the country's finance minister.",
        "Ilse Maren handed the portfolio to Rolf Dahl on Friday.",
        "Ilse Maren gave the trade ministry a month to answer.",
        "Ilse Maren ended the appointment of the auditor.",
        "Ilse Maren moved to trade barbs with a reporter.",
    ],
)
def test_an_office_stays_where_it_is(body: str) -> None:
    assert "office" not in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "The Varduan president dismissed the Varduan premier on Monday.",
        "The Varduan president appointed the Varduan premier on Monday.",
    ],
)
def test_a_state_has_many_men(body: str) -> None:
    reading = read(shipped.article("", body, "en"), shipped.own_rules(STATE), shipped.models())
    assert shipped.fired(reading) == {"change"}
