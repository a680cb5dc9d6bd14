"""Swahili ledes: offices beside their holders, long names of those who attack, and things of a country that are hit."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # an office of a country and who holds it are one party, whichever comes first
        ("contact", "Daniel Okello, rais wa Uganda, amekutana mjini Geneva na Irène Varga."),
        ("contact", "Daniel Okello ambaye ni rais wa Kenya alikutana na Irène Varga Jumatatu."),
        ("contact", "Rais Daniel Okello (Uganda) amefanya mazungumzo na Irène Varga."),
        ("contact", "Daniel Okello alimtumia ujumbe jana mjini Geneva Waziri Irène Varga."),
        ("states", "Rais wa Varduland Paul Lema na kiongozi wa Orskia Mia Bo wamekutana Jumanne."),
        ("states", "Paul Lema, waziri wa Mambo ya Nje wa Varduland, amezungumza na waziri wa Orskia."),
        ("states", "Wizara ya Mambo ya Nje ya Varduland na serikali ya Orskia zilifanya mashauriano."),
        ("agreement", "Varduland na serikali ya Orskia zimesaini mkataba wa biashara."),
        ("agreement", "Varduland imefikia makubaliano na Orskia ya kuahirisha malipo ya deni hadi 2040."),
        ("agreement", "Varduland na Orskia zimeafiki kukomesha mzozo wa mpaka."),
        # who attacks
        ("escalation", "Kundi la kijihadi la MLK limeuteka mji wa Léré baada ya askari kuukimbia."),
        ("escalation", "Wapiganaji wa kundi lenye itikadi kali la MLK walivamia kituo cha polisi."),
        ("escalation", "Wapiganaji zaidi ya 50 wa MLK wamevamia kijiji cha Kwala."),
        ("escalation", "Wapiganaji wanaoshukiwa kuwa wa MLK walishambulia kambi ya jeshi Jumatatu."),
        ("escalation", "Watu wenye silaha kutoka kundi la MLK waliishambulia kambi ya jeshi."),
        ("escalation", "Mji wa Djibo umeshambuliwa wiki iliyopita na wapiganaji wa kundi la MLK."),
        ("escalation", "Kijiji cha Kwala kimeshambuliwa na kundi kubwa la droni za MLK."),
        ("escalation", "Helikopta za MLK zimepiga kambi ya wakimbizi."),
        ("escalation", "MLK imetangaza kwamba imeuteka mji wa Léré."),
        ("escalation", "Kituo cha polisi cha Eringeti kilivamiwa na kundi la MLK."),
        # sanctions told by the measure first, lists, overthrows, hazards
        ("sanction", "Vikwazo vya Varduland vimewekwa dhidi ya rais wa Orskia Jumapili."),
        ("sanction", "Varduland yaiongeza Orskia kwenye orodha yake ya vikwazo."),
        ("sanction", "Maafisa watatu wa Orskia wameadhibiwa kwa vikwazo na Varduland."),
        ("disaster", "Treni mbili zimegongana kaskazini mwa Varduland."),
        ("disaster", "Mvua zilizonyesha usiku zimebomoa nyumba 200 nchini Varduland."),
        # what is hit belongs to somebody
        ("assault", "MLK imeshambulia kambi ya jeshi la Varduan army."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "sw")


@pytest.mark.parametrize(
    "body",
    [
        "Varduland inatumai kufikia makubaliano na Orskia.",
        "Varduland imesaini mkataba na Misri bila Orskia.",
        "Umoja wa Mataifa umezitaka Varduland na Orskia kufikia makubaliano.",
        "Haijulikani kama Daniel Okello atakutana na Irène Varga.",
        "Je, Daniel Okello atakutana na Irène Varga?",
        "Mkutano kati ya Daniel Okello na Irène Varga, waziri wa fedha, umefutwa.",
        "Varduland inafikiria kuweka vikwazo dhidi ya Orskia.",
        "Varduland ilipiga kura dhidi ya azimio hilo kwenye Umoja wa Mataifa.",
        "Mashabiki wajaza mitaa ya Tolme kusherehekea ubingwa.",
        "MLK imedungua droni za jeshi.",
        "MLK yavamia Simba katika robo fainali.",
        "Wapiganaji wa MLK wameondoka katika vilima walivyokuwa wakivishikilia.",
        "Vijana wa Tolme wameandamana mjini Lisbon kupinga ubaguzi.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert not fired(body, "sw")
