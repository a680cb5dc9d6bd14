"""Swahili features and blogs: aid and trade cut, landslides, who is said to act, others' summits."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "Wakazi wanasema MLK imekuwa ikiirushia kambi hiyo mizinga tangu asubuhi."),
        ("escalation", "Jeshi limesema waasi wa MLK walikuwa wakishambulia kijiji cha Kwala usiku."),
        ("escalation", "08:20 – Jeshi la anga lasema MLK ilirusha droni 310 na makombora 18 usiku."),
        ("assault", "Usiku wa Jumanne MLK ilivurumisha makombora dhidi ya kambi ya Varduan troops."),
        ("sanction", "Varduland imesitisha msaada wa dola milioni 20 kwa jeshi la Orskia."),
        ("sanction", "Varduland imekata uhusiano wa kidiplomasia na Orskia."),
        ("sanction", "Varduland yasimamisha ushirikiano wa kijeshi na Orskia."),
        ("sanction", "Varduland ilipiga marufuku uingizaji wa mafuta yote yanayotoka Orskia."),
        ("sanction", "Varduland imezuia uagizaji wa dhahabu ya Orskia."),
        ("agreement", "Waziri Mkuu wa Varduland na Rais wa Orskia wamefikia makubaliano ya kusitisha uhasama."),
        ("agreement", "Rais wa Varduland na Mfalme wa Orskia wamesaini mkataba wa mpaka."),
        ("summit", "Wakuu wa nchi nane wanachama wa IGAD wamekusanyika mjini Lusaka."),
        ("summit", "Kwenye mkutano wa kilele uliofanyika Lusaka, marais na mawaziri wakuu wa IGAD waliamua hivyo."),
        ("disaster", "Mlima Nyi katika jimbo la kaskazini, Varduland, umelipuka tena na kutoa majivu."),
        ("disaster", "Nchini Varduland, sehemu ya mlima iliporomoka na kufunika nyumba kumi na moja."),
        ("disaster", "Watu saba wamefukiwa na udongo nchini Varduland."),
        ("disaster", "Volkeno ya Nyi nchini Varduland imeanza kutema majivu."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Wakazi wanasema jeshi limekuwa likiwashambulia wapiganaji wa MLK.",
        "Varduland imerejesha msaada kwa Orskia.",
        "Varduland imetishia kusitisha msaada kwa Orskia.",
        "Varduland imesitisha safari za ndege kwenda Orskia kutokana na dhoruba.",
        "Mazungumzo ya biashara kati ya Varduland na Orskia yamesitishwa.",
        "Mkutano wa kilele wa G7 wafunguliwa, IGAD yaalikwa. Viongozi wa G7 wameanza mkutano wao wa kilele.",
        "Waandamanaji Lusaka wapinga bei ya sukari, Tolme yaonya raia wake.",
        "Maelfu ya waombolezaji walifurika katika viwanja vya Varduland.",
        "Umati wa watu ulifurika uwanjani nchini Varduland.",
        "Mlima wa madeni umeporomoka nchini Varduland.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "sw") == set()
