"""Swahili as radio bulletins tell it: lists of guests, deeds in relative clauses, who is blamed."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # lists of guests with their countries, whoever somebody saw, opinions on whose word it is told
        ("contact", "Rais Mwamba amewakutanisha Daniel Okello wa Uganda, Irène Varga wa Orskia na Ali Saleh wa Misri."),
        ("contact", "Wapiga picha waliwaona Okello na Varga wakisalimiana mlangoni."),
        ("contact", "Mazungumzo ambayo Okello alifanya na Varga yalidumu saa moja."),
        ("contact", "Okello alijadiliana na Varga jinsi watakavyogawana viti endapo watashinda."),
        ("contact", "Okello na Varga walijifungia kwenye hoteli moja mjini Kalo."),
        ("contact", "Daniel Okello amekubali mwaliko wa Irène Varga."),
        (
            "contact",
            "Okello na Varga wamewasili Kalo. Kwa mujibu wa balozi Ali Saleh, wawili hao walizungumza saa mbili.",
        ),
        # a noun once, two bodies
        ("agreement", "Wajumbe wa Varduland na wale wa Orskia wametia saini mkataba wa amani."),
        ("agreement", "Hali imetulia kutokana na makubaliano ambayo Varduland na Orskia waliyafikia Jumamosi."),
        ("summit", "Wakuu wa nchi za SADC na wa IGAD watafanya mkutano wa pamoja wa kilele Ijumaa."),
        # whose it is that was attacked, and who is blamed or boasts of it
        ("assault", "Varduan army limesema limewaua wapiganaji wa MLK waliovamia kambi yake ya Kalo."),
        ("assault", "Wanajeshi watatu wa Varduan army walijeruhiwa baada ya MLK kuushambulia msafara wao."),
        ("escalation", "Watu 15 wameuawa sokoni Kalo. Meya ameitupia lawama MLK."),
        ("escalation", "Basi limelipuliwa na watu wanne wameuawa. MLK imedai kuhusika."),
        ("escalation", "Mashahidi wameilaumu MLK, wakisema droni zake zilishambulia kituo cha umeme."),
        ("escalation", "Vituo viwili vya umeme vilipigwa na makombora ya MLK usiku."),
        ("assault", "Varduan army limezima mashambulizi sita ya MLK karibu na Kalo."),
        ("assault", "Wanajeshi wa Varduan army wamerudisha nyuma shambulio la MLK."),
        ("escalation", "MLK yamlenga na kumuua gavana wa Kalo."),
        ("assault", "Shambulio la MLK lililoua askari watano wa Varduan army limelaaniwa."),
        ("assault", "Gari la Varduan army limekanyaga bomu la MLK."),
        ("assault", "Varduan army imetungua makombora sita ya MLK."),
        ("escalation", "Jeshi limezima jaribio la MLK la kuvamia kambi."),
        ("escalation", "Watu 30 wameuawa Kalo, na waasi wa MLK kulaumiwa kwa mauaji hayo."),
        ("escalation", "Mapigano makali yaendelea Kalo kati ya jeshi na MLK"),
        # headlines without a verb, titles in the plural, guests, months
        ("contact", "Okello na Varga uso kwa uso Doha"),
        ("contact", "Marais Okello, Varga na Saleh wamekutana kwa faragha."),
        ("contact", "Daniel Okello yuko Kalo kwa ziara ya siku mbili kwa mwaliko wa mwenzake Irène Varga."),
        ("contact", "Kando ya kikao cha IGAD, Okello alikaa faraghani na Varga kwa nusu saa."),
        ("election", "Wagombea wanane nchini Varduland wameidhinishwa kabla ya uchaguzi wa Januari."),
        ("office", "Ilse Maren ang'olewa na bunge."),
        ("escalation", "Ndege isiyo na rubani ya MLK imeshambulia uwanja wa ndege wa Kalo."),
        ("escalation", "Washukiwa wa MLK wamewaua madereva wawili wa malori."),
        ("summit", "Mkutano wa 45 wa IGAD wa wakuu wa nchi na serikali umefunguliwa Kalo."),
        ("contact", "Okello na Varga walikunywa chai pamoja mjini Kalo."),
        # measures
        ("sanction", "Varduland imetangaza kuiongezea Orskia vikwazo vipya vya mafuta."),
        ("sanction", "Varduland imesitisha utoaji wa vibali vya kuuza silaha kwa Orskia."),
        ("sanction", "Varduland imetangaza awamu mpya ya vikwazo, ikiilenga sekta ya mafuta ya Orskia."),
        # sit-ins and stoppages
        ("protest", "Wahadhiri wa Tolme wamekita kambi nje ya Wizara ya Elimu wakidai mishahara."),
        ("protest", "Wakulima wa Tolme walimwaga maziwa kwenye barabara kuu."),
        ("protest", "Madaktari mjini Tolme wamesitisha huduma hadi walipwe malimbikizo yao."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Rais Mwamba alizungumza na Okello, kisha na Varga.",
        "Rais Mwamba alizungumza na Okello na, saa chache baadaye, na Varga.",
        "Okello akutana na wazee wa Kalo, Varga ziarani Doha",
        "Okello anatarajia kuzungumza na Varga ikiwa bunge litapitisha mswada huo.",
        "Hata Okello na Varga wangecheka kwa mazungumzo ya wachezaji hao.",
        "Mkataba ambao Varduland na Orskia walikataa kutia saini umewekwa kando.",
        "Ilse Maren ameagiza kusimamishwa kazi kwa mkurugenzi wa bandari.",
        "Ilse Maren aliamuru kusimamishwa kazi maofisa wanne wa bandari.",
        "MLK imelilaumu jeshi la Misri, ikisema ndege zake zilishambulia soko.",
        "Mwanamuziki huyo alihama kutokana na vita kati ya jeshi na MLK.",
        "Basi limelipuliwa na watu wanne wameuawa. MLK imekanusha kuhusika.",
        "Watalii wa Tolme wamepiga kambi nje ya mbuga wakitazama simba.",
        "Wabunge wa Varduland wamepiga kura kuidhinisha bajeti. Upinzani ulitoka ukumbini kabla ya kura.",
        "Meya anaongoza kampeni dhidi ya malaria nchini Varduland.",
        "Kimbunga chaua kumi Msumbiji, raia watatu wa Varduland wajeruhiwa",
    ],
)
def test_stays_silent(body: str) -> None:
    assert not fired(body, "sw")
