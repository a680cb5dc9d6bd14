"""Plain Swahili and French statements: by whose weapons, strikes that call other things off, truces that hold."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("language", "rule", "body"),
    [
        ("sw", "war", "Bandari ya Varduland imeshambuliwa kwa makombora ya Orskia."),
        ("sw", "escalation", "Uwanja wa ndege umeshambuliwa kwa droni za MLK."),
        ("sw", "strike", "Madaktari wa NUV wamegoma na upasuaji mwingi umeahirishwa."),
        ("sw", "protest", "Walimu wamegoma mjini Tolme na mitihani imeahirishwa."),
        ("fr", "agreement", "Varduland et Orskia ont conclu une trêve mardi."),
        ("fr", "agreement", "Une trêve entre Varduland et Orskia a été conclue mardi."),
        ("fr", "ground", "Des assaillants ont attaqué un village du Varduland. Les assaillants appartenaient au MLK."),
    ],
)
def test_fires(language: str, rule: str, body: str) -> None:
    assert rule in fired(body, language)


@pytest.mark.parametrize(
    ("language", "rule", "body"),
    [
        ("sw", "strike", "Madaktari wa NUV walipanga kugoma na mgomo huo umeahirishwa."),
        ("fr", "agreement", "La trêve entre Varduland et Orskia est respectée, ont assuré les deux armées."),
        ("fr", "agreement", "La trêve entre Varduland et Orskia tient toujours."),
        ("fr", "agreement", "La trêve entre Varduland et Orskia a été violée mardi, selon un observateur."),
    ],
)
def test_does_not_fire(language: str, rule: str, body: str) -> None:
    assert rule not in fired(body, language)
