"""Swahili broadcasts: attacks laid to somebody, visits, posts, crowds, and words that have another sense there."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # attacks
        ("escalation", "Ndege za MLK zilitupa mabomu katika kijiji cha Kwala."),
        ("escalation", "Wapiganaji wa MLK walirusha vilipuzi kwenye kituo cha polisi."),
        ("escalation", "Mauaji ya raia tisa mjini Kwala yanadaiwa kufanywa na waasi wa MLK."),
        ("escalation", "MLK imedai kuhusika na mlipuko uliowaua watu kumi sokoni."),
        ("escalation", "Serikali imeungana na majirani kuishutumu MLK kwa mashambulizi ya visima vya mafuta."),
        ("escalation", "Msaada umefika kwa wapiganaji wa MLK wanaopigana na jeshi."),
        # visits and messages
        ("states", "Rais Paul Lema wa Varduland amewasili nchini Orskia kwa ziara ya siku mbili."),
        ("states", "Katika ziara rasmi huko Orskia, Rais wa Varduland Paul Lema alihutubia wafanyabiashara."),
        ("contact", "Daniel Okello amepangiwa kukutana na Irène Varga kuhusu mazungumzo yaliyovunjika."),
        # posts
        ("office", "Ilse Maren atakuwa waziri mkuu mpya wa nchi hiyo."),
        ("office", "Mbunge huyo alivuliwa uwaziri na nafasi yake kuchukuliwa na Ilse Maren."),
        # crowds
        ("protest", "Wahudumu wa mabasi mjini Tolme wamesitisha huduma zao kulalamikia kodi."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "MLK imelaani vikali shambulizi ambalo limewaua watu kumi.",
        "Kiongozi wa MLK aliishambulia serikali kwa kushindwa kudhibiti bei.",
        "MLK inakabiliana na uhaba wa fedha.",
        "Wafuasi wa MLK walichoma moto bendera.",
        "Daniel Okello na Irène Varga ni kati ya viongozi waliotuma salamu za pongezi kwa Lema.",
        "Rais Paul Lema wa Varduland ametembelea mashamba ya chai.",
        "Polisi imewafukuza wafuasi wa Ilse Maren katika bustani.",
        "Marufuku ya maandamano mjini Tolme imeondolewa.",
        "Washtakiwa wanakabiliwa na mashtaka ya kuchochea ghasia mjini Tolme.",
        "Waasi walihusika na mauaji na ghasia mjini Tolme.",
        "Varduland ina sheria kali zinazosimamia uchaguzi.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert fired(body, "sw") == set()
