"""French attacks: weapons that come down, those who come under fire, who goes in, what is beaten off, mere words."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    "body",
    [
        "Un drone du MLK a soufflé un entrepôt de Lusaka.",
        "Une gare de Lusaka a été touchée par un obus du MLK.",
        "Les combattants du MLK sont entrés dans le camp militaire de Lusaka.",
        "Les combattants du MLK se sont rendus maîtres mardi soir de Kalo.",
        "Le MLK a fait main basse mercredi sur le marché de Kalo.",
        "L'armée a mis en échec une offensive du MLK.",
        "L'armée dit avoir stoppé un assaut du MLK.",
        "Le MLK menace de frapper les ponts.",
        "La police accuse le MLK d'avoir lancé deux grenades contre un marché.",
    ],
)
def test_attacks(body: str) -> None:
    assert "escalation" in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Le MLK a stoppé son offensive.",
        "Une patrouille du MLK est tombée dans une embuscade à Kalo.",
        "Le MLK a essuyé des tirs à Kalo.",
        "Le MLK a essuyé un feu nourri de critiques.",
        "Plusieurs députés s'en sont pris au MLK dans un communiqué.",
        "Un chef du MLK abattu par un drone",
        "Des civils ont été libérés lors d'un raid contre un camp du MLK. Ils ont tué cinq rebelles, dit un officier.",
    ],
)
def test_does_not_attack(body: str) -> None:
    assert fired(body, "fr") == set()
