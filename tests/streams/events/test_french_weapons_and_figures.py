"""French news of whose weapon or fighters struck; hazards and blows that are figures of speech, drills or sport."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "Un berger a été touché par des éclats lors d'une attaque d'artillerie du MLK."),
        ("escalation", "La gare de Tolme a essuyé lundi matin des tirs de mortier du MLK."),
        ("escalation", "Le dépôt a subi une attaque de drones du MLK."),
        ("disaster", "Raz-de-marée au Varduland : neuf morts"),
        ("disaster", "Une minute de silence a été observée au Varduland pour les victimes de l'inondation de mardi."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Des tirs de mortier de l'armée ont visé le MLK.",
        "Le MLK confirme la suspension de ses attaques.",
        "L'embuscade n'était pas l'œuvre du MLK.",
        "Le MLK a mitraillé le but adverse mais s'est incliné aux tirs au but.",
        "Varduland : un raz-de-marée pour Irène Varga dans les sondages",
        "C'est un tremblement de terre pour la gauche du Varduland.",
        "Tempête sur le franc du Varduland après l'annonce de la banque centrale.",
        "L'exercice a mobilisé le Varduland. Le scénario retenait un séisme de magnitude 7,2 le long de la faille.",
        "Au Varduland, des familles ont allumé des bougies en mémoire des 900 morts du typhon Alba.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
