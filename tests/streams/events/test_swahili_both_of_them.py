"""Swahili pairs and their states that a text goes on with, lists of many, and clauses of fact behind wishes."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # both who were named go on in the next sentence, and whoever came there or says it
        ("agreement", "Mawaziri wa Varduland na Orskia wamefika Kalo. Baadaye walisaini mkataba wa ushirikiano."),
        ("contact", "Okello na Varga walifika Kalo. Baadaye walizungumza kwa saa moja."),
        ("contact", "Okello amewasili Kalo ambapo alikutana na Varga."),
        ("contact", "Okello atua Kalo, ambapo atakaa pamoja na Irène Varga."),
        ("contact", "Okello amefika Kalo. Rais huyo alisema aliongea na Varga kwa simu."),
        # by when something else is to be ready
        ("contact", "Okello amekutana na Varga kuzungumzia viwanda vitakavyojengwa kufikia mwaka 2020."),
        # who is among many
        (
            "sanction",
            "Varduland imewazuia kusafiri watu tisa wanaolaumiwa kwa vita, akiwemo afisa wa jeshi la Orskia.",
        ),
        # clauses of fact behind what is wished
        ("war", "Wakazi wametakiwa kuhama, wakati vikosi vya Orskia vikisogea kuelekea Varduland."),
        ("war", "Mawaziri wanaisihi isijibu, siku tatu baada ya Orskia kuirushia Varduland makombora."),
        # strikes from afar, and what an opposition in a country calls for
        ("war", "Jeshi la Orskia limefanya mashambulizi ya anga nchini Varduland."),
        ("protest", "Upinzani nchini Tolme umeitisha maandamano Jumamosi."),
        # hazards as nouns of infinitives, and diseases
        ("disaster", "Watu kumi wamefariki dunia baada ya boti kuzama nchini Varduland."),
        ("disaster", "Ebola imezuka tena nchini Varduland."),
        ("disaster", "Visa vipya vya Ebola vimeripotiwa nchini Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Okello na Paul Lema walifika Kalo, na Varga akaondoka. Baadaye walizungumza kwa saa moja.",
        "Paul Lema alisema mkutano umefanyika Kalo, ambapo Okello alihutubia watu wa Varga.",
        "Vita vya Kalo vimelaaniwa na wengi, akiwemo kiongozi wa MLK.",
        "Orskia imefanya mashambulizi ya anga nchini Varduland na kuwaua wanamgambo sita.",
        "Wanataka Okello azungumze na Varga wakati wa mkutano wa mawaziri.",
        "Mwanasiasa wa Varduland amesema serikali imezama katika madeni.",
        "Amekiita chama cha Varduland mafuriko ya ahadi yanayozisomba fedha za umma.",
        "Mtaalamu amesema tetemeko linaweza kutokea Varduland.",
        "Chama kikuu cha upinzani nchini Varduland kimempata katibu mpya kupitia kura za wajumbe wake.",
        "Wapiganaji wa MLK wamekuwa wakichoma miili huko Kalo.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert fired(body, "sw") == set()
