"""Which year an article without a date of publication is of."""

import pytest
from shipped import article, models, rulebook

from streams.dates import newest_year
from streams.read import read

PLAIN = "M23 rebels captured Walikale, the Congolese army said."


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("on 7 july 2017 the two met", 2017),
        ("july 7, 2017: the two met", 2017),
        ("lundi 7 juin 2021, le 1er mai 2019", 2021),
        ("mnamo machi 3, 2020", 2020),
        ("tarehe 3 mwezi machi mwaka 2020", 2020),
        ("in july 2017, the elections of 2003", None),
        ("nommee le 1er avril 2021, elle a recu", None),
        ("the accord signed on 3 may 2019", None),
        ("the two signed on 3 may 2019 an accord", 2019),
    ],
)
def test_dates_in_full_give_the_newest_year(text: str, year: int | None) -> None:
    assert newest_year(text) == year


@pytest.mark.parametrize(
    ("title", "body", "modality"),
    [
        ("", f"On 14 May 2019 {PLAIN}", "happened"),
        ("", f"On 14 May 2019 {PLAIN} It rained.", "happened"),
        ("Walikale remembers", f"On 14 May 2019 {PLAIN} It rained. The town has changed since.", "background"),
        ("", f"On 14 May 2019 a court heard how in 2012 {PLAIN}", "background"),
        ("", f"In 2019 {PLAIN}", "background"),
    ],
)
def test_a_record_that_nobody_dated_is_of_the_day_that_it_names(title: str, body: str, modality: str) -> None:
    told = read(article(title, body), rulebook(), models()).annotation.events
    assert {event.modality for event in told if event.type == "escalation"} == {modality}
