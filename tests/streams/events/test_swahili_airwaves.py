"""Swahili news as it is told on air: long subjects, what is still to come, hazards and who is dismissed by whom."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what is near, and what years tell nothing of
        ("election", "Varduland inakaribia kufanya uchaguzi mwaka 2020."),
        ("election", "Papa ataizuru Varduland Mei 2019, baada ya raundi ya pili ya uchaguzi wa rais."),
        ("election", "Chama tawala cha Varduland kimeshinda viti vingi katika uchaguzi wa Disemba mwaka jana."),
        (
            "election",
            "Wananchi wa Varduland wanajiandaa kwa uchaguzi utakaofanyika Desemba 7, na jumuiya ya wanablogu "
            "itawaelimisha.",
        ),
        ("office", "Siku moja kabla ya maadhimisho hayo, Ilse Maren alifutwa kazi."),
        # hazards
        ("disaster", "Theluji nzito imekata barabara kaskazini mwa Varduland."),
        ("disaster", "Watu watano wamekufa kwa baridi kali nchini Varduland."),
        ("disaster", "Walionusurika wametafutwa siku tano baada ya kimbunga Dora kupiga Varduland."),
        ("disaster", "Kitengo cha maafa Varduland kimesema idadi ya waliokufa kufuatia tetemeko imefikia 39."),
        # what there never was elsewhere
        ("protest", "Bara hili halijawahi kushuhudia maandamano kama haya ambayo yamezuka kote Tolme."),
        # who does what an infinitive tells
        ("escalation", "MLK imeilaumu Orskia baada ya wao kutungua ndege yake ya kivita."),
        ("escalation", "MLK inashikilia eneo dogo lakini lenye utajiri, na sasa inajaribu kuteka mji wa Kalo."),
        (
            "contact",
            "Okello amepokelewa kwa gwaride wakati akiwasili Kalo, ambako alikaribishwa na Rais Irène Varga.",
        ),
        # apposition behind a country
        ("office", "Mkuu wa chama cha soka cha Kenya Ilse Maren amejiuzulu."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # who dismisses another keeps his post
        ("office", "Maren amefika. Alichukua hatua hiyo jana kumfuta kazi Paul Lema."),
        ("disaster", "Varduland imenusurika kimbunga Dora."),
        ("war", "MLK itaishutumu Orskia kama Varduland itashambuliwa."),
        ("election", "Varduland ilifanya uchaguzi mwaka 2019."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "sw")
