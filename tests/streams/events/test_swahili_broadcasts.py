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
        ("escalation", "Mlipuaji wa kujitoa mhanga wa MLK amewaua wanajeshi watatu."),
        ("escalation", "Kamandi ya jeshi la MLK imewaua askari sita."),
        ("escalation", "Serikali imesema wapiganaji wa MLK wanaoungwa mkono na majirani wameuteka mji wa Kwala."),
        ("escalation", "Muungano unaoongozwa na MLK umeshambulia kambi ya jeshi."),
        # visits and messages
        ("states", "Rais Paul Lema wa Varduland amewasili nchini Orskia kwa ziara ya siku mbili."),
        ("states", "Katika ziara rasmi huko Orskia, Rais wa Varduland Paul Lema alihutubia wafanyabiashara."),
        ("contact", "Daniel Okello amepangiwa kukutana na Irène Varga kuhusu mazungumzo yaliyovunjika."),
        # posts
        ("office", "Ilse Maren atakuwa waziri mkuu mpya wa nchi hiyo."),
        ("office", "Mbunge huyo alivuliwa uwaziri na nafasi yake kuchukuliwa na Ilse Maren."),
        ("office", "Wakati huo kiongozi huyo alitangaza kuwa Ilse Maren amelazimika kujiuzulu."),
        # crowds
        ("protest", "Vijana wa Tolme wamerejea tena mitaani kupinga kodi."),
        ("protest", "Wafanyabiashara jijini Tolme walichoma nguo kupinga bei."),
        ("protest", "Polisi imetawanya maandamano ya kumbukumbu ya mashujaa mjini Tolme."),
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
        "MLK ilirusha kombora kuelekea baharini.",
        "MLK imetishia kuiburuza serikali mahakamani.",
        "Varduland imeandaa mazungumzo kati ya MLK na Orskia.",
        "Mkutano kati ya Daniel Okello na Irène Varga hauwezekani kwa sasa.",
        "Mahakama imesimamisha mgomo wa walimu wa Tolme.",
        "Ilse Maren aondolewa mashtaka ya wizi.",
        "Bunge limejadili hoja ya kumuondoa Ilse Maren.",
        "Jeshi limewaonya wanaopanga maandamano mjini Tolme.",
        "Daniel Okello na Irène Varga ni miongoni mwa viongozi walioalikwa katika mkutano huo.",
        "Daniel Okello na Irène Varga wameshiriki mkutano wa IGAD.",
        "Ndege za Varduland zimezisindikiza ndege za Orskia.",
        "Varduland yachaguliwa kuandaa mashindano.",
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
