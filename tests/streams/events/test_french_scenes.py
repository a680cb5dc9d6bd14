"""French scenes: hazards that are due or fought, squares that crowds hold, whose resignation, whose drones."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("office", "Le roi a accepté lundi la démission d'Ilse Maren."),
        ("office", "La démission d'Ilse Maren a pris effet lundi."),
        ("office", "Démission d'Ilse Maren."),
        ("office", "Le roi a chargé Ilse Maren de former un gouvernement."),
        ("office", "Ilse Maren a remis son tablier lundi."),
        ("protest", "Des habitants ont défilé dans le centre de Tolme."),
        ("protest", "Nouvelle nuit de manifestations dans la région de Tolme."),
        ("protest", "Les enseignants occupent depuis lundi la place centrale de Tolme."),
        ("protest", "Des étudiants ont envahi lundi la mairie de Tolme."),
        ("disaster", "Le cyclone Alba a touché terre mardi au Varduland."),
        ("disaster", "Le cyclone Alba devrait toucher le Varduland samedi."),
        ("disaster", "Les pompiers tentent de maîtriser un important incendie au Varduland."),
        ("disaster", "La foudre a tué cinq personnes au Varduland."),
        ("disaster", "Le Varduland a déclaré une épidémie de choléra."),
        ("disaster", "Une explosion dans une mine a fait douze morts au Varduland."),
        ("escalation", "Un essaim de drones du MLK a frappé une caserne."),
        ("escalation", "Une escadrille du MLK a attaqué une caserne."),
        ("escalation", "Le MLK a annoncé avoir ciblé la localité de Kalo."),
        ("escalation", "Le MLK a endommagé un hôpital."),
        ("escalation", "Des hommes du MLK ont, pour la deuxième fois en une semaine, mitraillé une caserne."),
        ("escalation", "Le MLK a revendiqué pour la troisième journée consécutive une attaque contre un convoi."),
        ("protest", "Plus de 40 personnes ont été arrêtées à Tolme lors d'une manifestation interdite."),
        ("disaster", "Un autocar a basculé dans un ravin au Varduland, faisant vingt morts."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le ministre de la Justice a remis sa démission à Ilse Maren.",
        "Le cyclone Alba pourrait toucher le Varduland.",
        "La marche des affaires reste lente à Tolme.",
        "Une manifestation a été interdite à Tolme.",
        "Des familles ont manifesté à Kinshasa contre Tolme.",
        "Des touristes ont envahi la place centrale de Tolme.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
