"""Swahili news of former office-holders, figures of speech, help for others and summits named by who attends."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Irène Varga alikutana na rais wa zamani wa Zambia, Daniel Okello, mjini Lusaka."),
        ("contact", "Rais wa zamani Daniel Okello amekutana na Irène Varga mjini Lusaka."),
        ("sanction", "Varduland yawekea vikwazo mawaziri wa zamani wa Orskia."),
        ("disaster", "Kimbunga cha Lala chaikumba Varduland."),
        ("disaster", "Mafuriko ya ghafla yaua watu sita nchini Varduland."),
        ("summit", "Katika mkutano wa kilele uliofanyika Lusaka, viongozi wa IGAD walikubaliana kuhusu bajeti."),
        ("summit", "Katika kikao chao cha kilele mjini Lusaka, wakuu wa nchi za IGAD wamepitisha azimio."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Hapo zamani Daniel Okello alikutana na Irène Varga.",
        "Tetemeko kubwa la kisiasa laikumba Varduland.",
        "Kimbunga cha kashfa chaitikisa Varduland.",
        "Mafuriko ya wagombea Varduland",
        "Daniel Okello yuko Lusaka. Zambia imempokea Irène Varga.",
        "Kimbunga kimeua watu visiwani Komoro. Serikali imetuma ndege kutoka Varduland. Kimbunga hicho kimeisha.",
        "Katika mkutano wa kilele wa G7, marais wa IGAD walialikwa.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "sw") == set()
