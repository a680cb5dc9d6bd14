"""Swahili news on states: who speaks for them, what they close to each other, and places that somebody holds."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # a country behind whoever speaks for it
        ("states", "Rais Paul Lema wa Varduland amempigia simu Rais Mia Bo wa Orskia."),
        ("states", "Paul Lema wa Varduland na Mia Bo wa Orskia wamezungumza kwa simu."),
        ("states", "Waziri wa ulinzi Paul Lema wa Varduland amepokelewa na mwenzake Mia Bo wa Orskia."),
        ("states", "Rais Lema wa Varduland ataanza ziara rasmi ya siku mbili nchini Orskia Jumatatu."),
        ("sanction", "Rais Paul Lema wa Varduland ameidhinisha vikwazo vipya dhidi ya Orskia."),
        ("states", "Ikulu ya Varduland imetangaza kuwa Lema atampokea Rais Mia Bo wa Orskia Ijumaa."),
        ("contact", "Daniel Okello amesafiri hadi Varduland kuonana na Irène Varga."),
        ("agreement", "Varduland na Orskia zimekubali kurejesha uhusiano wa kidiplomasia."),
        # flights, goods and markets
        ("sanction", "Varduland imesitisha safari zote za ndege kwenda Orskia ili kuishinikiza."),
        ("sanction", "Varduland imefunga anga yake kwa ndege za Orskia."),
        ("sanction", "Varduland imezuia bidhaa za Orskia kuingia nchini humo."),
        ("sanction", "Varduland imepiga marufuku kampuni zake kununua mafuta kutoka Orskia."),
        ("sanction", "Varduland imewapiga marufuku kuingia nchini humo mawaziri kumi wa Orskia."),
        # whose place it is
        ("assault", "MLK imesonga mbele kuelekea Kalo, mji unaodhibitiwa na Varduan army."),
        ("assault", "Kijiji kilichokuwa chini ya Varduan army kimetekwa na waasi wa MLK."),
        ("assault", "MLK imevurumisha makombora zaidi ya kumi kuelekea Varduan army."),
        ("assault", "Mapigano kati ya jeshi la Varduan army na waasi wa MLK yamezuka tena."),
        ("escalation", "Waasi wa MLK wamedhibiti tena kijiji cha Kalo kilichokuwa kimetekwa na jeshi."),
        # weapons and places that are told of further on, or before
        ("assault", "Varduan troops waliuawa baada ya gari lao kukanyaga bomu lililotegwa na MLK."),
        ("assault", "Mji wa Kalo umeangukia mikononi mwa MLK baada ya jeshi la Varduan army kukimbia."),
        ("assault", "Kambi ya Varduan army imewaka moto. Kambi hiyo ilipigwa na kombora la MLK."),
        ("escalation", "MLK imeapa kuisambaratisha Varduan army."),
        ("sanction", "Mabasi ya Orskia yamekwama mpakani. Varduland imeyapiga marufuku hadi Juni."),
        ("sanction", "Varduland imeisitishia Orskia misaada yote ya maendeleo."),
        ("states", "Ujumbe wa serikali ya Varduland umekutana na ule wa Orskia."),
        ("agreement", "Chini ya mkataba uliosainiwa jana kati ya Varduland na Orskia, mpaka utafunguliwa."),
        (
            "protest",
            "Wachuuzi wameketi mbele ya ofisi ya mkuu wa soko kuu mjini Tolme tangu jana wakipinga tozo.",
        ),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        # players and traders stand for nobody
        "Mwanariadha Paul Lema wa Varduland amekutana na mfanyabiashara Mia Bo wa Orskia.",
        "Kwaya ya Varduland imeanza ziara nchini Orskia.",
        # who applauds, and what is lifted
        "Ghana imetangaza vikwazo dhidi ya Orskia, na Varduland imeipongeza kwa uamuzi huo.",
        "Varduland imeondoa marufuku ya kuingia kwa maafisa wa Orskia.",
        # for health's sake; what was taken before; no strike, no march
        "Varduland imezuia uingizaji wa kuku kutoka Orskia baada ya mlipuko wa homa ya ndege.",
        "Jeshi limedhibiti kijiji kilichokuwa kimetekwa na MLK.",
        "Wafungwa mjini Tolme wamegoma kula.",
        "Msafara wa harusi ulifunga barabara mjini Tolme.",
        # no landslide, no shells, no states
        "Watalii wamezuru maporomoko ya maji nchini Varduland.",
        "Hotuba ya MLK ilirushwa moja kwa moja na televisheni.",
        "Mjadala kati ya wagombea wa Varduland na Orskia umefanyika.",
        # one after the other
        "Msuluhishi alipokea ujumbe wa Varduland Jumatatu na ule wa Orskia Jumatano.",
        "Msuluhishi amezungumza na Daniel Okello na Irène Varga kwa nyakati tofauti.",
        # threats without arms, tests, people away from home
        "MLK imetishia kuiwekea Varduland ushuru mpya.",
        "MLK imerusha kombora la majaribio.",
        "MLK imekamata droni ya kijasusi.",
        "Wenyeji wa Tolme wanaoishi Brussels wameandamana kupinga tozo.",
        # taken are people, and nobody is let in
        "Polisi wamewakamata vijana watatu kwa tuhuma za kuichangia fedha MLK.",
        "MLK imewaondolea wakulima marufuku ya kuingia mjini Kalo.",
        # truces of others that are paid for, hopes, what nobody knows or means to do, memories
        "Ghana na Togo zimetia saini mkataba wa kufadhili usitishaji vita kati ya Varduland na Orskia.",
        "Ghana ina matumaini kwamba Varduland na Orskia zitafikia makubaliano.",
        "Msemaji amesema hana taarifa zozote za mazungumzo ya Daniel Okello na Irène Varga.",
        "MLK haina mpango wowote wa kuishambulia Kalo.",
        "Varduland inaadhimisha miaka kumi ya tetemeko la ardhi.",
        "Kikao cha wakuu wa polisi wa nchi za IGAD kimefungwa Entebbe.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert not fired(body, "sw")
