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
    ],
)
def test_stays_silent(body: str) -> None:
    assert fired(body, "sw") == set()
