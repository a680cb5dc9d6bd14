"""What surrounds an event in Swahili: whose minister, who only attends, where it was put off, what is dated apart."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # people whom a flood struck, hills that came down
        ("disaster", "Zaidi ya watu 20 wameuawa na mafuriko nchini Varduland."),
        ("disaster", "Serikali imetangaza maombolezo ya watu hamsini waliosombwa na mafuriko nchini Varduland."),
        ("disaster", "Wakazi walikuwa usingizini mlima ulipoporomoka nchini Varduland na kuua watu 21."),
        # ministers of any portfolio, a town behind those who met there, a head opened by a relative
        ("states", "Mawaziri wa maji wa Varduland na Orskia wameondoka kwenye meza ya mazungumzo."),
        ("states", "Wizara ya Miundombinu ya Varduland inasema vikao vya siku mbili na Orskia vimehitimishwa."),
        ("agreement", "Wajumbe wa Varduland na Orskia waliokutana Kalo wameafikiana kubadilishana wafungwa."),
        ("agreement", "Orskia ilikana. Waziri wa Varduland alieleza kuwa nchi hizo mbili zimefikia makubaliano."),
        (
            "sanction",
            "Wizara ya Varduland inayosimamia Mali za Varduland Nje ya Nchi imewawekea vikwazo raia wa Orskia.",
        ),
        # what others are asked to put off calls nothing off
        ("summit", "Wakuu wa IGAD waliokutana Kalo wameiomba Orskia iahirishe uchaguzi wake."),
        ("agreement", "Varduland na Orskia wametia saini hati inayowataka waache kupigana."),
        (
            "summit",
            "Mkutano wa wakuu wa IGAD umeahirishwa hadi Machi. Marais watahudhuria mkutano huo wa kilele wa IGAD.",
        ),
        # weapons that came down, fighters of a person
        ("war", "Makombora ya Orskia yaliyoanguka katikati ya mji wa Varduland yamejeruhi watu ishirini."),
        # whose office, whose soldiers, what else was promised when
        ("protest", "Waandamanaji wa Tolme wamewashiwa taa. Wengi walidai kuondoka kwa vikosi vya Varduland Tolme."),
        (
            "protest",
            "Polisi wamewatawanya madaktari wa Tolme waliokuwa wakiandamana kudai malipo waliyoahidiwa mwaka 2013.",
        ),
        # posts
        ("office", "Ilse Maren ndiye waziri mkuu mpya wa Varduland."),
        ("office", "Ilse Maren ametangaza kuachia uwaziri mkuu wa Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Watu wamefurika mitaani Varduland kumlaki mwanariadha.",
        # who only attends, leads a delegation, or may yet meet
        "Ziara hiyo ni kabla ya mkutano wa IGAD na Rais Daniel Okello na Irène Varga wanatarajiwa kuhudhuria.",
        "Okello amesema ataongoza ujumbe wa nchi yake nchini Misri na kumsubiri Varga huko.",
        "Ikulu inasema kikao cha Okello na Varga kinaweza kupangwa.",
        "Wapiganaji wa Okello wamekutana na Varga.",
        # put off, and never held
        "Mkutano uliosubiriwa baina ya Okello na Varga, ambao Misri iliuandaa ili kuumaliza mzozo wa mashariki mwa nchi"
        " hiyo, haukufanyika tena.",
        "Mkutano wa IGAD umeahirishwa. Viongozi wa nchi saba walitarajiwa kuhudhuria mkutano huo wa IGAD.",
        "Varduland inatayarisha azimio la kuizuia Orskia kununua silaha.",
        # where somebody once ruled, and a march that is itself dated
        "Rais wa zamani wa Varduland Edgar Lema amesema upigaji kura ulikwenda vizuri.",
        "Maandamano yaliyofanyika mwaka 2013 mjini Tolme yalikuwa makubwa.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert fired(body, "sw") == set()
