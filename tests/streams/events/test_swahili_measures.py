"""Swahili news on what lasts, is stopped, goes on or is only asked for, and on gatherings of heads by other words."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # aid that is stopped is a measure, and measures run to a year
        ("sanction", "Varduland imetangaza kusitisha baadhi ya misaada na kuiwekea Orskia vikwazo vya kidiplomasia."),
        ("sanction", "Varduland imeongeza vikwazo dhidi ya Orskia hadi Septemba 12, 2025."),
        # a week after, which is no if
        ("escalation", "Hayo yametokea ikiwa imepita wiki moja baada ya kundi la MLK kufanya shambulio mjini Kalo."),
        # spellings
        ("escalation", "Wapiganaji wa MLK wamewauwa watu wanane."),
        ("escalation", "Watu sita wameuawa sokoni. Mkuu wa wilaya anawashtumu waasi wa MLK kwa kuhusika."),
        # a strike that goes on
        ("protest", "Madaktari mjini Tolme wameapa kutositisha mgomo wao hadi walipwe."),
        # heads of state
        ("summit", "Viongozi wa IGAD wajadili mzozo wa mpaka."),
        ("summit", "Mkutano wa Marais na Wakuu wa Serikali wa IGAD umefanyika kwa njia ya mtandao."),
        ("summit", "Okello atahudhuria mkutano wa 41 wa viongozi wa serikali wa IGAD."),
        ("summit", "Kongamano lisilo la kawaida la IGAD limeandaliwa Ijumaa."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("summit", "Mkutano wa wakuu wa nchi za IGAD, ambao ulikuwa umepangwa kufanyika mjini Kalo, umefutwa."),
        ("summit", "Mawaziri wa IGAD wajadili mzozo wa mpaka."),
        ("protest", "Wapinzani wamepanga maandamano mjini Tolme kesho. Polisi walizuia maandamano hayo."),
        # where they have long been, and what is being ended
        (
            "escalation",
            "Orskia inaitaka Varduland izungumze na waasi wa MLK waliodhibiti eneo la Kalo tangu mwaka 2021.",
        ),
        ("escalation", "Mazungumzo ya kumaliza miezi sita ya vita kati ya jeshi na MLK yataendelea."),
        # who is asked to go
        ("office", "Waziri amemtetea Ilse Maren kutokana na shinikizo kuwa ajiuzulu."),
        # an office, help for others, and an end
        ("disaster", "Mkurugenzi wa Uratibu wa shughuli za Maafa wa Varduland ameongoza ujumbe."),
        ("disaster", "Varduland imetuma helikopta mbili ili kuwasaidia waathirika wa kimbunga."),
        ("disaster", "Waziri wa afya wa Varduland ametangaza kumalizika kwa mlipuko wa Ebola."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "sw")
