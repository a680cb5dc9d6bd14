"""French descriptions and pronouns for states and groups named a sentence before, and those that mean others."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # il and elle for a body
        ("sanction", "Le Varduland se disait à bout de patience. Il a imposé lundi un embargo à Orskia."),
        ("escalation", "Le MLK avait promis une trêve. Il a attaqué samedi une base près de Kalo."),
        # two bodies at once
        ("agreement", "Orskia contestait la carte du Varduland. Mardi, les deux voisins ont conclu un accord."),
        ("agreement", "Orskia voulait les puits, le Varduland les vendre. Les belligérants ont signé un accord."),
        ("agreement", "Le Varduland et Orskia s'ignoraient. Les deux capitales ont signé un accord de pêche."),
        (
            "agreement",
            "Orskia voulait du blé, le Varduland du sel. Sous l'égide de l'ONU, les deux pays ont signé un accord.",
        ),
        # whose all of those are who were punished
        ("sanction", "Le Varduland a gelé lundi les avoirs de neuf généraux. Tous servent en Orskia."),
        # a neighbour, a rival
        ("sanction", "Orskia a fermé un pont. Le Varduland a décrété un embargo contre son voisin."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Le Varduland hésitait. La Bolivie aussi. Elle a imposé lundi un embargo à Orskia."),
        ("sanction", "Le Varduland se taisait. Elle a imposé lundi un embargo à Orskia, la Bolivie."),
        (
            "agreement",
            "Orskia contestait la carte du Varduland. Le Chili et le Pérou, les deux voisins, ont signé un pacte.",
        ),
        ("agreement", "Orskia critique le Varduland. Deux pays ont signé un accord de pêche mardi."),
        ("sanction", "Le Varduland a gelé lundi les avoirs de neuf généraux. Tous sont kényans et vivent en Orskia."),
        (
            "escalation",
            "Le MLK recense les taxis de Kalo. La ville est sous le contrôle du mouvement depuis mars 2025.",
        ),
        ("sanction", "Orskia a fermé un pont, le Laos aussi. Le Varduland a décrété un embargo contre son voisin."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
