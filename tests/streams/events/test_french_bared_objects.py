"""French objects behind a phrase that stands between them and their verb, and where what is hit stands."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what stands behind a phrase of place, of time or of whom it is taken from
        ("sanction", "Le Varduland a prolongé d'un an l'embargo imposé aux produits d'Orskia."),
        ("sanction", "Le Varduland inscrira sur sa liste noire trois ministres d'Orskia."),
        ("escalation", "Le MLK a repris aux chebab la localité de Kalo, au terme d'une opération nocturne."),
        ("escalation", "De violents combats ont opposé toute la journée le MLK aux forces d'Orskia."),
        # whom a participle that opens the sentence tells of
        ("escalation", "Encerclés par le MLK près de Kalo, une vingtaine de gendarmes ont été désarmés."),
        # what a deed is done with, and where goods are from
        ("escalation", "Orskia accuse des combattants du MLK d'avoir tiré trois obus sur une école."),
        ("sanction", "Le Varduland interdit toute importation de fruits en provenance d'Orskia."),
        ("sanction", "Le Varduland a décrété un embargo sur toutes les marchandises en provenance d'Orskia."),
        ("sanction", "Les sanctions que le Varduland vient d'infliger à Orskia pèsent sur ses banques."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what is drawn out is not by whom it is hit, nor does a time take part
        ("sanction", "Orskia a prolongé d'un an l'embargo imposé aux produits du Varduland."),
        ("escalation", "Encerclés par l'armée près de Kalo, une vingtaine de combattants du MLK se sont rendus."),
        # who accuses others does not do it
        ("escalation", "Le MLK accuse la garde d'Orskia d'avoir tiré trois obus sur une école."),
        ("sanction", "Orskia interdit toute importation de fruits en provenance du Varduland."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
