"""Swahili news on talks and offices: whose heads people are, what day it is, and words that are no votes or posts."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # who leads a state stands for it, wherever the article has said so
        ("states", "Rais wa Varduland, Paul Lema, yuko ziarani. Lema amekutana na Rais Mia Bo wa Orskia."),
        ("contact", "Rais wa Uganda Dkt. Okello amekutana na Mhe. Irène Varga mjini Kalo."),
        # the day of a longer text is the one of which it says that it is today's
        (
            "contact",
            "Mji umetulia. Wageni walifika. Okello amekutana na Varga leo Desemba 10, 2021. Walizungumza sana.",
        ),
        ("contact", "Mji umetulia. Wageni walifika. Okello atakutana na Varga mwaka 2019. Ni mara ya kwanza."),
        # years of other things
        ("contact", "Okello amekutana na Varga kujadili mauaji ya halaiki ya mwaka 1994."),
        ("contact", "Okello amezungumza na Varga kuhusu vita, biashara na uwezekano wa kuongeza misaada."),
        ("contact", "Okello amejadiliana na Varga kuhusu mpango wa Ghana kusitisha misaada."),
        # whose meeting it is, and who is meant by a country
        ("summit", "Marais wa nchi wanachama wa Jumuiya ya Kanda ya Mito (IGAD) walikutana jana mjini Kalo."),
        ("summit", "Okello yuko kando ya mkutano wa IGAD mjini Kalo, ambako wakuu wa nchi watakutana kesho."),
        ("contact", "Daniel Okello yuko Kalo. Kiongozi huyo amekutana na Irène Varga."),
        ("contact", "Okello amekutana na Varga, ambapo amesema mwaka huu ni maadhimisho ya uhuru."),
        # votes that a country heads for, that are put off by days, and that are declared won
        ("election", "Varduland inaelekea katika uchaguzi wake mkuu mwezi ujao."),
        ("election", "Uchaguzi wa Varduland umesogezwa mbele kwa wiki moja."),
        ("election", "Tume ya uchaguzi nchini Varduland imemtangaza Lema kuwa mshindi wa urais."),
        # posts
        ("office", "Bunge limemchagua Bw. Ilse Maren kuwa waziri mkuu."),
        ("office", "Wafuasi wamelalamikia kuvuliwa madaraka kwa Ilse Maren."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        # chosen, but not at the polls; confirmed and taken out, but of no office
        "Jeshi la Varduland limeshambulia kwa kuchagua maeneo ya mpakani.",
        "Varduland ilichagua kutoegemea upande wowote.",
        "Ilse Maren amethibitishwa kufariki dunia.",
        "Ilse Maren alipandishwa kizimbani jana.",
        # agreements that one leaves, laws, old votes and campaigns of other sorts; who once met; hosts
        "Varduland imejiondoa katika mkataba wa kimataifa wa silaha na Orskia.",
        "Rais wa Varduland amesaini muswada wa fedha na Orskia imeusifu.",
        "Upinzani wa Varduland haukubali uchaguzi uliopita.",
        "Wasanii wa Varduland wameanza kampeni ya kupinga uchafuzi wa mito.",
        "Okello amewahi kukutana na Varga.",
        "Varduland imesaini makubaliano na Ghana katika mji mkuu wa Orskia.",
        "Tume ya uchaguzi nchini Varduland imenunua magari mapya.",
        "Rais Ilse Maren amemteua kamanda. Anachukua nafasi ya Jenerali Bo.",
        "Viza ya Ilse Maren iliidhinishwa.",
        "Orskia imemwondoa Ilse Maren katika orodha ya wageni.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "sw") == set()
