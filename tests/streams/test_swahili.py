"""Swahili news prose: who did what to whom, and whether it came to pass."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Rais Daniel Okello amekutana na Irène Varga mjini Entebbe."),
        ("contact", "Irène Varga alipokelewa na Daniel Okello katika ikulu."),
        ("contact", "Daniel Okello alifika Entebbe na kukutana na Irène Varga."),
        ("contact", "Irène Varga aliwasili Entebbe. Rais wa Uganda alimpokea kwenye uwanja wa ndege."),
        ("contact", "Mazungumzo baina ya Okello na Varga yalidumu saa mbili."),
        ("contact", "Daniel Okello atakutana na Irène Varga wiki ijayo."),
        ("escalation", "Mji wa Kalo umetekwa na waasi wa MLK."),
        ("escalation", "Kundi la MLK lateka mji wa Kalo"),
        ("escalation", "Mapigano makali yalizuka Jumanne kati ya jeshi na waasi wa MLK."),
        ("escalation", "Waasi wa MLK wanasonga mbele kuelekea Kalo."),
        ("summit", "Kikao cha wakuu wa nchi wanachama wa IGAD kimemalizika Entebbe."),
        ("summit", "IGAD itafanya mkutano wa dharura wa kilele Ijumaa."),
        # the clause before says who
        ("contact", "Varga azuru Entebbe, akutana na Okello"),
        ("contact", "Daniel Okello yuko Lusaka ambako amekuwa na kikao na Irène Varga."),
        ("contact", "Daniel Okello alifika mlangoni, na Irène Varga akamlaki."),
        ("contact", "Okello na Varga wako kwenye mazungumzo ikulu."),
        ("escalation", "Shambulio lililotekelezwa na MLK limeua watu sita."),
        ("escalation", "Serikali imeishutumu MLK kwa kuwaua wanakijiji."),
        ("escalation", "Wajumbe wa serikali wakizungumza na MLK, waasi hao waliteka kijiji cha Kalo."),
        ("escalation", "Vijiji viwili vimeangukia mikononi mwa MLK."),
        # what comes along is no condition
        ("contact", "Kikao kati ya Okello na Varga kimemalizika, ajenda ikiwa ni biashara."),
        ("summit", "Mkutano wa wakuu wa nchi za IGAD na COMESA umefunguliwa."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert fired(body, "sw") == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Daniel Okello hakukutana na Irène Varga.",
        "Daniel Okello hajakutana na Irène Varga.",
        "Ikulu imekanusha kuwa Daniel Okello alizungumza na Irène Varga.",
        "Mkutano kati ya Daniel Okello na Irène Varga umeahirishwa.",
        "Huenda Daniel Okello akakutana na Irène Varga.",
        "Daniel Okello alikutana na Jean Brun huku Irène Varga akikutana na Paul Lema.",
        "Iwapo Daniel Okello atakutana na Irène Varga, watazungumzia biashara.",
        "MLK imekanusha kushambulia Kalo.",
        "Jeshi limeshambulia ngome za MLK.",
        "Mkutano wa kilele wa IGAD umeahirishwa.",
        "Irène Varga aliondoka bila kukutana na Daniel Okello.",
        "Daniel Okello agoma kukutana na Irène Varga",
        "Daniel Okello yuko tayari kukutana na Irène Varga.",
        "Wabunge wamemtaka Daniel Okello akutane na Irène Varga.",
        "Wajumbe waliotumwa na Daniel Okello na Irène Varga walikutana Lusaka.",
        "Naibu wa Varga alikutana na Daniel Okello.",
        "Daniel Okello alifanya mazungumzo na mshauri wa Varga.",
        "Paul Lema alikutana na Daniel Okello, kisha akaenda Kalo ambako alipokelewa na Irène Varga.",
        "MLK haikuhusika na shambulio la Kalo.",
        "Jeshi limezuia MLK kuteka mji wa Kalo.",
        "Ndege zimeshambulia bandari inayodhibitiwa na MLK.",
        "Jeshi limekomboa kijiji kutoka mikononi mwa MLK.",
        "Mkutano wa kilele wa vijana wa IGAD umeanza.",
        "MLK yaishutumu serikali kwa kuwashambulia raia.",
    ],
)
def test_stays_silent(body: str) -> None:
    assert fired(body, "sw") == set()
