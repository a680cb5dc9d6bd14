"""Swahili news on who somebody is, told before or behind his name, and on two who are taken up together."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # courtesies before a stranger's name
        ("states", "Rais wa Varduland, Dkt. Paul Lema amekutana na Rais wa Orskia, Mia Bo mkoani Kalo."),
        ("states", "Rais wa Varduland Mhe. Paul Lema na mwenzake wa Orskia Dkt Mia Bo wamekutana mjini Kalo."),
        ("states", "Raisi wa Varduland Paul Lema amempokea mwenzake wa Orskia Mia Bo."),
        # offices in small letters
        ("contact", "Daniel Okello na kiongozi wa waasi Irène Varga, wamekutana Jumanne."),
        ("contact", "Daniel Okello na kiongozi wa upinzani, Irène Varga wamekutana Jumanne."),
        ("contact", "Daniel Okello na waziri wa ulinzi Irène Varga wanatazamiwa kukutana leo."),
        # from where somebody is, and those in a country
        ("states", "Paul Lema kutoka Varduland na Mia Bo wa Orskia wamekutana Ijumaa."),
        ("states", "Wakuu wa polisi nchini Varduland na Orskia wamekutana Ijumaa."),
        # two taken up together
        ("agreement", "Marais wa Varduland na Orskia wamezungumza. Nchi hizo zimetia saini mikataba mitano."),
        ("agreement", "Varduland na Orskia zimejadiliana wiki nzima. Pande hizo mbili zimetia saini mkataba."),
        ("states", "Uhusiano wa Varduland na Orskia umerejea baada ya mazungumzo kati ya mawaziri wa nchi hizo mbili."),
        (
            "contact",
            "Okello na Varga wamefika Kalo. Mvua ilinyesha. Soko lilifungwa. Barabara zilifungwa. Hoteli ilijaa. "
            "Wawili hao walikutana usiku.",
        ),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        # another country could be one of the two
        "Ufaransa, Varduland na Orskia zina bahari moja. Nchi hizo mbili zimetia saini mkataba.",
        "Uhusiano wa Varduland, Orskia na Ufaransa umerejea baada ya mazungumzo kati ya nchi hizo mbili.",
        # somebody else in office is spoken of, too
        "Okello na Varga wamefika Kalo na Rais Paul Lema. Soko lilifungwa. Barabara zilifungwa. Mvua ilinyesha. "
        "Wawili hao walikutana usiku.",
        # where they met, not whose they are
        "Wakulima wa Varduland wamekutana na wenzao nchini Orskia.",
        "Mwanariadha Paul Lema kutoka Varduland amekutana na mwimbaji Mia Bo wa Orskia.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "sw") & {"states", "contact", "agreement"}
