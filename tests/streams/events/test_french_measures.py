"""French ties cut to press a country, roads blocked and strikes that ground flights, hazards, and votes of a people."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Le Varduland a suspendu son appui budgétaire à Orskia."),
        ("sanction", "Le Varduland a interrompu les livraisons de diesel à Orskia."),
        ("sanction", "Le Varduland a annoncé la suspension de toute aide directe à Orskia."),
        ("sanction", "Le Varduland étend les mesures prises à l'égard d'Orskia."),
        ("protest", "À Tolme, des transporteurs ont garé leurs camions en travers de la chaussée."),
        ("protest", "Dix trains ont été annulés à Tolme en raison d'une grève des aiguilleurs."),
        ("disaster", "Six cents hectares de forêt ont brûlé au Varduland."),
        ("disaster", "Au Varduland, le feu a pris dans la nuit au-dessus du lac."),
        ("election", "Au Varduland, les habitants de Kalo choisissent leur prochain député."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le Varduland pourrait suspendre son aide à Orskia.",
        "Le Varduland a suspendu son aide aux agriculteurs.",
        "La grève des aiguilleurs de Tolme a été annulée.",
        "L'équipe de Tolme a pris la rue à témoin.",
        "Une avalanche de lettres s'abat sur le Varduland.",
        "Jean Brun a été réélu à la tête du club, au Varduland, par 61 voix.",
        "Il faudra bien un jour que le MLK attaque Kalo.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
