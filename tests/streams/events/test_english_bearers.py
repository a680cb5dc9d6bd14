"""English sentences on those who hold an office, by strange names: a small parser loses the verb over them."""

import pytest
import shipped
from invented import RULES, fired

from streams.read import read

_BAND = RULES + "  - {id: band, when: {event: contact, between: [mlk, varduland]}}\n"


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # behind the name, before the verb
        ("states", "Abiru Moor, the Orskian prime minister, telephoned the Varduan president."),
        ("states", "Isaias Afwe, the Orskian foreign minister, phoned his counterpart Abdel Fattah Nour of Varduland."),
        ("states", "Talks between Lena Moor, foreign minister of Orskia, and Varduan President Petr Hask were held."),
        # between the office and its country
        ("states", "President Isaias Afwe of Orskia hosted his counterpart Abdel Fattah Nour of Varduland."),
        ("agreement", "Foreign Minister Wang Yi of Orskia and Subrah Jaish, the Varduan president, signed a treaty."),
        # behind the office
        ("states", "Orskian Foreign Minister Isaias Afwe received President Abdel Fattah Nour of Varduland."),
        # what was discussed is not whom with
        ("states", "Orskia's foreign minister discussed trade with the Varduan president."),
        # where and when, before who
        (
            "agreement",
            "In Rome on Monday Lena Moor, the Orskian minister, and Varduan President Petr Hask signed a pact.",
        ),
        # once introduced, he goes by his last name
        ("states", "Lena Moor, foreign minister of Orskia, came late. Moor met the Varduan president."),
        # sent from a town
        (
            "states",
            "Old Kalo - The president of Orskia was received on Monday by the Varduan premier for talks on fish.",
        ),
        ("states", "KALO: Orskia's foreign minister phoned the Varduan president about the dam on Monday evening."),
        # a day and its evening
        ("states", "Orskia's minister spoke by phone with Petr Hask, the Varduan president, on Friday evening."),
        # a band has no foreign minister but by his name
        ("band", "Abel Moor, the MLK foreign minister, and Varduland's Prime Minister Lena Dar held a phone call."),
        # heads of state in assembly
        ("summit", "The heads of state of IGAD held their ninth Extraordinary Assembly at Kalo."),
        # an ambassador who comes himself
        ("states", "Varduan ambassador Lena Moor led a delegation to Rome and met the Orskian minister."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    reading = read(shipped.article("", body, "en"), shipped.own_rules(_BAND), shipped.models())
    assert rule in shipped.fired(reading)


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "Lena Moor, the Orskian foreign minister, telephoned the Chadian president."),
        ("states", "Orskia's foreign minister discussed relations with Varduland in parliament on Monday."),
        ("states", "Lena Moor, foreign minister of Orskia, came late. Petr Moor met the Varduan president."),
        (
            "states",
            "Orskia: the president of Chad was received on Monday by the Varduan premier for long talks on fish.",
        ),
        ("summit", "IGAD's leaders addressed the General Assembly in New York on Tuesday."),
        # an embargo that stands, and what is taken off
        ("sanction", "The assembly of Chad voted to condemn the Varduan economic embargo on Orskia."),
        ("sanction", "Varduland is taking off part of its sanctions on Orskia, the minister said."),
        ("sanction", "A licence that exempts the firm from Varduan U.N. sanctions on Orskia was renewed."),
        ("states", "It cannot be ruled out that Orskian Foreign Minister Lena Moor meets the Varduan president."),
    ],
)
def test_does_not(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
