"""Swahili news on groups told apart by a country, disputes that are talked of, and two by their offices alone."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "Hayo yametokea baada ya wapiganaji wa kikundi cha MLK cha Orskia kuwaua watu 36."),
        (
            "states",
            "Rais Paul Lema wa Varduland na mwenzake wa Orskia Mia Mosha waliagiza ujenzi wa barabara. "
            "Viongozi hao wawili, ambao walikutana mpakani, waliwahimiza wakandarasi.",
        ),
        ("states", "Marais wa Varduland na Orskia washuhudia utiaji saini wa mikataba mitano."),
        ("states", "Mawaziri wa Varduland na Orskia wamejadili uhusiano wao."),
        # whose deputy he is, and who shuts whom out of where
        ("office", "Rais amemfuta kazi makamu wake ambaye pia ni kamanda wa kikosi cha Kalo, Ilse Maren."),
        ("sanction", "Waziri wa Kilimo amezuia mazao yoyote kuingizwa nchini Varduland kutoka nchi za Orskia."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Ufaransa imezuia bidhaa za Orskia kupitishwa nchini Varduland."),
        ("states", "Viongozi wa IGAD wamejadili mgogoro kati ya Varduland na Orskia."),
        ("contact", "Rais wa Uturuki alimpigia simu Okello asubuhi, kisha jioni akazungumza na Varga."),
        ("election", "Hali imeimarika baada ya kuchaguliwa kwa rais mpya wa Varduland mwaka mmoja na nusu uliopita."),
        ("escalation", "Waasi wa MLK waliodhibiti eneo kubwa la mashariki, tangu mwaka 2021, wamepokea msaada."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "sw")
