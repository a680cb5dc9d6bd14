"""Swahili as an agency's reports tell it: who is held to have done it, whose talks those were, votes only spoken of."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # posts told of by an infinitive, and by a parliament that confirms
        ("office", "Ghasia zimeendelea Kalo kufuatia uamuzi wa Rais Ilse Maren kujiuzulu."),
        ("office", "Mkutano umefanyika Kalo baada ya Ilse Maren kujiuzulu."),
        ("office", "Ilse Maren amekubali nafasi ya makamu wa rais baada ya kuteuliwa na Rais Paul Lema."),
        ("office", "Seneti ilipiga kura kumthibitisha Ilse Maren kuongoza Wizara ya Ulinzi."),
        # their talks, a letter told of behind another clause, a guest with his wife
        ("contact", "Katika mazungumzo yao Okello alimpongeza pia Rais Irène Varga kufuatia ushindi wake."),
        (
            "contact",
            "Lema alizungumzia kukataliwa mpango wake akisema kuwa Okello alituma barua kwa Varga mwezi huu.",
        ),
        ("states", "Rais wa Varduland Paul Lema na mkewe Mira Lema, wataanza ziara ya siku tatu nchini Orskia."),
        # accords that they reached between them
        (
            "agreement",
            "Wakimbizi watapokelewa kufuatia makubaliano waliyofikia kati ya serikali ya Varduland na Orskia.",
        ),
        # measures on that country, and by a body with its short name in brackets
        ("sanction", "Orskia inakabiliwa na njaa. Varduland imetangaza vikwazo vipya dhidi ya nchi hiyo."),
        ("sanction", "Orskia inakabiliwa na njaa, na Varduland imeiwekea nchi hiyo vikwazo."),
        ("sanction", "Wizara ya Fedha ya Varduland (OMV) imewawekea vikwazo raia wanne wa Orskia."),
        # votes put off by days, and called by a government that is elsewhere
        ("election", "Tume ya uchaguzi nchini Varduland imeahirisha uchaguzi wa rais kwa muda wa wiki moja."),
        (
            "election",
            "Serikali ya mpito ya Varduland imesisitiza azma yake ya kuitisha uchaguzi Disemba katika mkutano wa Kalo.",
        ),
        # offices named beside a vote, and a running mate behind who is chosen
        ("election", "Uchaguzi wa Varduland utafanyika Agosti, alisema Paul Lema ambaye amehudumu kama waziri."),
        ("election", "Wananchi wa Varduland wamemchagua Paul Lema kuwa rais na Ken Bo kuwa makamu."),
        ("election", "Uchaguzi wa Varduland utafanyika Agosti, alisema Gachagua kama waziri."),
        ("election", "Katika kura hiyo Paul Lema wa Varduland alipata kura 215,000 dhidi ya 130,000 za Bo."),
        # ships by whose they are
        ("disaster", "Meli ya serikali imezama nchini Varduland na kuua watu tisa."),
        ("disaster", "Kivuko cha kampuni ya serikali kimezama nchini Varduland na kuua watu tisa."),
        # what a crowd calls for
        ("protest", "Maelfu ya waandamanaji wamekusanyika Tolme kumtaka Paul Lema kujiuzulu na kukomesha ukatili."),
        # who is held to have done it, or is blamed, and whose things were hit
        (
            "escalation",
            "Wakazi wamekasirishwa na mauaji yaliyofanywa na watu wanaoshukiwa kuwa ni wapiganaji wa MLK.",
        ),
        (
            "escalation",
            "Bomu limelipuka sokoni Kalo. Rais Lema alilishutumu kundi lenye msimamo mkali la MLK la nchini Orskia.",
        ),
        ("escalation", "Watu tisa wameuawa sokoni Kalo. Mkuu wa wilaya ameunyooshea kidole MLK."),
        ("war", "Jeshi la Orskia limelenga mahandaki yanayotumiwa na jeshi la Varduland."),
        ("war", "Risasi iliyorushwa kutoka jeshi la Orskia ilimuua mwanamume mmoja wa Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Wafanyakazi 26 wanashinikiza mkurugenzi Ilse Maren ajiuzulu.",
        "Upinzani umemshinikiza Ilse Maren kujiuzulu.",
        "Rais Ilse Maren yuko Kalo. Ya kujiuzulu hakuzungumza tangu",
        "Msaidizi amefikishwa kortini baada ya mlinzi wa Ilse Maren kujiuzulu.",
        "Katika mazungumzo yao Okello alimpongeza balozi wa Varga.",
        "Okello alikataa kuwa alituma barua kwa Varga.",
        "Varduland ilisema imeamua kujiondoa kwa mazungumzo na Orskia kuhusu bwawa.",
        "Orskia inakabiliwa na njaa. Varduland imetangaza vikwazo dhidi ya Misri, jirani wa nchi hiyo.",
        "Mkutano wa wakuu wa IGAD, uliokuwa umepangwa kufanyika mjini Kalo, umeahirishwa kutokana na janga.",
        # votes only spoken of
        "Vyama vya Varduland vinataka utawala wa mpito kuelekea uchaguzi mpya.",
        "Uhasama huzuka Varduland kila kipindi cha uchaguzi.",
        "Marais wa majimbo ya Varduland wameshindwa kupatana juu ya namna ya kufanyika kwa uchaguzi.",
        "Orskia imeonywa kutokubali kuingilia kati uchaguzi wa Varduland.",
        "Rais wa Varduland alimchagua Ken Bo, seneta wa zamani, kama balozi wake.",
        "Rais wa Varduland alimchagua Ken Bo, diwani wa zamani wa mji wa Kalo na mkuu wa Sino, kama balozi wake.",
        "Rais wa Varduland alimchagua Ken Bo kuwa waziri.",
        "Katika kura hiyo mbunge huyo wa Varduland alipata kura 215 dhidi ya 130.",
        "Mwanasiasa wa Varduland amesema kampuni ya serikali imezama katika madeni.",
        "Biashara ya nchi imezama, amesema mwanasiasa wa Varduland.",
        "Paul Lema ametangazwa kuwa spika wa bunge la Varduland kwa kura 215.",
        "Jeshi la Tolme halitamgusa yeyote atakayeamua kuandamana.",
        # crowds and hazards that a court hears of, or of a hundred years ago
        "Mwanaharakati wa Tolme amehukumiwa jela kwa kosa la kusaidia kuongoza maandamano.",
        "Orskia imefanya mashambulizi ya anga Tolme wakati ghasia zikiingia wiki ya pili.",
        "Mwezi Mei 1886, maandamano ya wafanyakazi yalifanyika Tolme.",
        "Familia moja imefungua mashtaka dhidi ya kampuni hiyo kufuatia ajali ya ndege nchini Varduland.",
        # nobody who is named is blamed or suspected
        "Mauaji ya watu wanane yamefanywa na watu wanaoshukiwa kuwa ni majambazi. MLK imeyalaani.",
    ],
)
def test_fires_nothing(body: str) -> None:
    assert fired(body, "sw") == set()
