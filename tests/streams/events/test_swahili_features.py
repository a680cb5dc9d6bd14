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
        # the other party of talks that open the sentence
        ("contact", "Katika mazungumzo ya simu na Irène Varga Jumatano, Rais Daniel Okello aliomba walinzi."),
        ("contact", "Wakati wa kikao na Varga, Okello alieleza masikitiko yake."),
        ("contact", "Okello ameanza ziara. Kituo chake cha kwanza ni Lusaka, ambako Ijumaa alikutana na Varga."),
        ("contact", "Okello amekutana na Varga. Wawili hao walijadili biashara."),
        # whom an attack is laid to apart
        ("escalation", "Watu sita wachinjwa Kwala, kundi la MLK lalaumiwa."),
        ("escalation", "Watu wenye mapanga walivamia mgodi. Gavana aliwataja wavamizi hao kuwa ni wafuasi wa MLK."),
        ("escalation", "Watu kumi wameuawa kijijini. Jeshi limesema wauaji ni waasi wa MLK."),
        ("escalation", "Shambulio la bomu limeua watu tisa; mamlaka zinalishutumu kundi la MLK."),
        ("election", "Watu wa Varduland wamepiga kura kwa amani."),
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
        "MLK haijakuwa ikishambulia raia.",
        "Watu sita wameuawa. Serikali inalaumu MLK kwa kukwamisha mazungumzo.",
        "Bomu limeua watu sita. Jeshi limesema wauaji si wapiganaji wa MLK.",
        "Balozi wa Okello amekutana na Varga. Wawili hao walijadili biashara.",
        "Waziri wake amekutana na Varga na kumweleza msimamo wa Rais Okello. Wawili hao walijadili visa.",
        "Katika mazungumzo na mjumbe wa Varga, Okello aliomba msaada.",
        "Waziri Ilse Maren aliagiza uchunguzi. Aliyeshikilia wadhifa huo awali amestaafu.",
        "Ujumbe wa waangalizi, unaoongozwa na jaji mstaafu kutoka Varduland, umesema upigaji kura ulikuwa wa amani.",
        "Rais wa Varduland alisoma salamu: watu wa Zambia wamepiga kura kwa amani.",
        "Mlima wa madeni umeporomoka nchini Varduland.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "sw") == set()
