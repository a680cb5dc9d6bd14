"""Swahili dispatches: threats, those whom others bring together, sanctions on a country's people, events of others."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # brought together, greeted, embraced; for the first time since then
        ("contact", "Rais wa Zambia amewaunganisha marais Daniel Okello na Irène Varga katika mazungumzo ya simu."),
        ("contact", "Askofu aliwaleta pamoja Daniel Okello na Irène Varga mjini Lusaka."),
        ("contact", "Daniel Okello alimkumbatia Irène Varga alipowasili Lusaka."),
        ("contact", "Daniel Okello amshika mkono Irène Varga mjini Lusaka"),
        ("contact", "Okello na Varga wamekutana kwa mara ya kwanza tangu mwaka jana."),
        ("contact", "Okello na Varga, ambao hawajazungumza tangu mwaka uliopita, wamekutana leo."),
        # whoever says that he will attack has made a threat
        ("escalation", "Msemaji wa MLK Paul Lema ametishia kwamba kundi lake litaivamia Kalo."),
        ("escalation", "Kiongozi wa MLK ameonya kuwa wapiganaji wake wataingia Kalo."),
        ("escalation", "Msemaji wa MLK amesema kundi hilo litaushambulia uwanja wa ndege."),
        ("escalation", "Makombora ya MLK yamepiga soko la Kalo."),
        ("escalation", "Makombora ya MLK yameangukia shule ya Kalo."),
        (
            "escalation",
            "MLK hukusanya kodi barabarani. Madereva hulipa mara mbili. Wengi hawana hiari. Maduka yamefungwa. "
            "Bei zimepanda. Jumatano, wapiganaji wa kundi hilo walivamia kituo cha polisi.",
        ),
        ("sanction", "Varduland yatangaza vikwazo kwa maafisa wa benki wa Orskia"),
        ("sanction", "Varduland imewawekea vikwazo makamanda 15 wa kikosi cha walinzi wa mpaka wa Orskia."),
        ("sanction", "Majenerali wanne wa Orskia wamewekwa kwenye orodha ya vikwazo ya Varduland."),
        ("sanction", "Varduland yarejesha vikwazo dhidi ya Orskia"),
        ("agreement", "Varduland na Orskia zakubali kusitisha mapigano"),
        ("protest", "Mamia ya vijana wameandamana katika mitaa ya Tolme kupinga bei ya mafuta."),
        ("protest", "Watu wawili wameuawa katika maandamano mjini Tolme."),
        ("protest", "Madereva wa Tolme wameegesha magari yao barabarani kupinga faini."),
        ("office", "Rais amempokonya Ilse Maren wadhifa wake."),
        ("strike", "Walimu wa NUV waanza mgomo nchi nzima"),
        ("protest", "Wakazi wa Tolme waandamana na mabango kudai maji"),
        ("contact", "Daniel Okello anatarajiwa kuwasili Lusaka Jumatano kukutana na Irène Varga."),
        ("contact", "Rais Okello alimweleza Irène Varga kwamba bandari itafunguliwa walipokutana Lusaka."),
        ("escalation", "Waasi wa MLK walirusha bomu katika kambi ya wakimbizi."),
        ("sanction", "Varduland imeweka vikwazo kwa mawaziri wawili na majaji wanne wa Orskia."),
        ("disaster", "Varduland yatangaza hali ya maafa kufuatia ukame"),
        ("disaster", "Idara ya hali ya hewa ya Varduland yaonya kuwa kimbunga Lala kitapiga Jumatano"),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        # what the object in a verb announces; whom they talk to
        "Irène Varga ametembelea Lusaka. Daniel Okello amempokea waziri wa fedha wa Japan.",
        "Irène Varga yuko Lusaka. Daniel Okello alimpokea mkuu wa benki na kuzungumza naye.",
        "Okello na Varga wanaongea na waandishi wa habari badala ya kuongea.",
        "Daniel Okello na Irène Varga wanapaswa kukaa meza moja.",
        "Daniel Okello na Irène Varga wanafaa kukutana na kumaliza tofauti zao.",
        "Itakuwa vyema Okello akizungumza na Varga ana kwa ana.",
        "MLK wamebaki mjini Kalo na kutekeleza mpango wa usafi.",
        "Serikali imeonya kwamba MLK itashambulia Kalo.",
        # of others
        "IGAD imepongeza mkutano wa kilele wa jumuiya ya ECOWAS.",
        "Rais amesema IGAD imefanya kazi kubwa, huku akielekea Lusaka kufungua mkutano wa kilele wa kundi la G20.",
        "Katibu mkuu wa IGAD ahudhuria mkutano wa wakuu wa nchi wa COMESA",
        "Varduland na Orskia zashindwa kufikia makubaliano",
        "Mkataba kati ya Varduland na Orskia haujatiwa saini",
        "Jean Brun, aliyekuwa kamishna wa tume ya uchaguzi ya Varduland, amefariki dunia.",
        "Wanafunzi wa Tolme waandamana kusherehekea ushindi",
        "Waziri mstaafu Ilse Maren amefungua shule.",
        # sent by, sought, on the pitch, held elsewhere
        "Irène Varga amemtuma waziri wake kukutana na Daniel Okello.",
        "Okello na Varga wakikutana, watajadili mafuta, asema mchambuzi",
        "Varduland kukutana na Orskia nusu fainali ya kombe",
        "MLK yasema jeshi limeshambulia ngome zake",
        "Irène Varga alikosekana; Daniel Okello amezungumzia uhusiano wake na Varga.",
        "Ilse Maren amtetea waziri aliyefutwa kazi",
        "Polisi Tolme wanawasaka walioitisha maandamano",
        "Mgomo wa madaktari wa Zambia wawakimbiza wagonjwa hadi Tolme",
        "Uchaguzi wa Botswana waathiri biashara na Varduland",
        "Mkutano wa makatibu wakuu wa IGAD wafanyika Lusaka",
        # what a text checks and finds untrue
        "Ujumbe unaosambaa unadai kuwa Rais amemwachisha kazi Ilse Maren. Madai hayo ni ya uongo.",
        "Barua feki inayosambaa yasema Ilse Maren amejiuzulu.",
        "Video inayodai Ilse Maren amejiuzulu imehaririwa kwa akili bandia.",
        # no water, wind or earth
        "Tsunami ya vijana ndani ya siasa za Varduland",
        "Kuna tetemeko linaloendelea Varduland, na si la ardhi.",
        "Chama tawala cha Varduland chakumbwa na mafuriko ya wanachama wapya.",
        "Benki ya dunia yaipa Varduland mkopo wa kukabiliana na ukame",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "sw") == set()
