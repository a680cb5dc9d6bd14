"""Aid by its sum, export control lists, arrangements, guests who meet nobody, and what years lie behind."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Varduland suspended 90 million euros in aid to Orskia on Monday."),
        ("sanction", "Varduland halted $12 million in loans to Orskia over the law."),
        ("sanction", "Varduland withholds 3 billion crowns in grants from Orskia."),
        ("sanction", "Varduland added twelve Orskian glassmakers to its export control list on Tuesday."),
        ("sanction", "Varduland put it and seven other Orskian firms on a list that cuts them off from lathes."),
        ("sanction", "Varduland barred nine Orskian generals from entry."),
        ("sanction", "Varduland has imposed an entry ban on Orsk Bellen, the veteran Orskian politician."),
        ("sanction", "Varduland imposed sanctions on 14 people under its Special Measures (Orskia) Regulations."),
        ("agreement", "Under an arrangement Varduland and Orskia struck last week, cooks will get visas."),
        ("agreement", "Varduland and Orskia reached an understanding on grain transit."),
        ("contact", "Okello will travel to Bern on 2 December for a summit with Varga."),
        ("contact", "Irène Varga and Okello text each other most evenings."),
        ("contact", "Two years after the war ended, Okello received Varga in Bern."),
        ("office", "Ilse Maren will lay down her office on 10 December."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Varduland gave 90 million crowns in aid to Orskia."),
        ("sanction", "Varduland took nine Orskian firms off its export control list."),
        ("agreement", "Varduland and Orskia disagree over the security arrangements at the match."),
        ("contact", "Okello and Varga were among the guests at a wedding in Bern."),
        ("contact", "Okello and Varga were guests of honour at the parade."),
        ("contact", "A year after Okello and Irène Varga met on the quay to bless a bridge, no pile has been driven."),
        ("contact", "Ten months after Okello received Varga in Bern, nothing has been built."),
        ("office", "Ilse Maren laid down her conditions."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
