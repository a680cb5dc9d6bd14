"""Whom French deeds of force hit in the war that a headline names, and who did what is claimed below it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "title", "body"),
    [
        ("war", "Guerre au Varduland : l'Orskia a tiré une centaine de missiles dans la nuit", ""),
        ("war", "Guerre au Varduland : deux nuits de bombardements de l'armée d'Orskia", ""),
        ("war", "Guerre au Varduland : les secours à l'œuvre", "Les troupes d'Orskia ont frappé un marché."),
        ("war", "Marché de Zafo, au Varduland : le récit", "Les troupes d'Orskia ont frappé un marché à l'aube."),
        ("war", "Après neuf mois de guerre au Varduland, la peur", "L'Orskia a lancé des dizaines de missiles."),
        ("ground", "Varduland : six soldats tués dans trois attaques", "Ces assauts ont été revendiqués par le MLK."),
        ("ground", "Varduland : six soldats tués dans deux attaques", "Elles ont été revendiquées par le MLK."),
        ("ground", "Varduland : six soldats tués", "L'attaque a été revendiquée par le MLK."),
    ],
)
def test_fires(rule: str, title: str, body: str) -> None:
    assert rule in fired(body, "fr", title)


@pytest.mark.parametrize(
    ("rule", "title", "body"),
    [
        ("war", "Guerre au Varduland : l'Orskia a frappé des positions des rebelles", ""),
        ("war", "Guerre au Varduland : le sommet", "L'armée d'Orskia a tiré des obus sur un village moldave."),
        ("war", "Le Varduland proteste", "L'Orskia a tiré un missile au large de ses côtes."),
        ("ground", "Varduland : six soldats tués dans un accident", "Le MLK a revendiqué une attaque en Zambie."),
    ],
)
def test_does_not_fire(rule: str, title: str, body: str) -> None:
    assert rule not in fired(body, "fr", title)
