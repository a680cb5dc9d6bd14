"""Swahili news of force, crowds and measures: whose clause it is, by agreement, tense and what was done."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # the verb agrees with the group, not with who is named beside it
        ("escalation", "Kundi la MLK, linalodaiwa kusaidiwa na Orskia, limeteka mji wa Kalo."),
        ("escalation", "Vikosi vya MLK, vinavyomtii kiongozi wao Daniel Okello, vimeshambulia Kalo."),
        # what comes later in the clause is not about it
        ("escalation", "MLK waliingia Kalo, mji ambao waasi wengine wanaweza kuufuata."),
        ("sanction", "Jumapili Varduland iliiwekea Orskia vikwazo na kuonya kuwa inaweza kutumia nguvu."),
        ("escalation", "Marais watajadili hali ya Kalo, mji ambao waasi wa MLK wameuteka."),
        ("escalation", "Wanamgambo wa MLK walifanya mashambulizi na kuacha watu tisa wakiwa majeruhi."),
        ("protest", "Mitihani iliahirishwa baada ya wanafunzi kuandamana mjini Tolme."),
        # spelt as it is said
        ("escalation", "Polisi wanne waliuwawa na wapiganaji wa MLK."),
        ("escalation", "Waasi wa MLK wamewafurusha wanajeshi kutoka Kalo."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "MLK wamewadhibiti wezi mjini Kalo.",
        "MLK wamepigwa marufuku kuingia Kalo.",
        "Tangazo la usitishwaji mapigano na MLK limepokelewa vyema.",
        "Kundi la MLK ambalo limedhibiti mji wa Kalo tangu mwezi Januari limefungua shule.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "sw") == set()
