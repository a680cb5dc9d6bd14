"""French dispatches: old meetings retold, protests in writing, kin who are dismissed, hazards in another country."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("office", "Le président Jean Brun a démis mardi sa nièce, la générale Ilse Maren, de ses fonctions."),
        ("office", "Le roi a écarté son alliée de toujours, Ilse Maren, du gouvernement."),
        ("office", "Le chef de l'État a relevé sa fille, Ilse Maren, de ses fonctions."),
        ("contact", "Daniel Okello a reçu son frère, le général Jean Brun, et Irène Varga."),
        ("sanction", "Parmi elles, Orskia, désormais interdite d'entrée au Varduland."),
        ("disaster", "Des renforts sont arrivés au Varduland, où des inondations ont fait dix morts."),
        ("disaster", "Au Varduland, frappé par un séisme, les secours s'organisent."),
        ("disaster", "Au Varduland, dans la vallée de Kalo, où les inondations ont fait dix morts, on cherche."),
        ("protest", "À Tolme, les étudiants protestent contre la loi devant le parlement."),
        ("protest", "À Tolme, des milliers de gens protestent contre la loi. Dans un communiqué, le maire les salue."),
        ("contact", "Daniel Okello a rencontré Irène Varga, trois ans que leurs pays se boudent."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Il y a plus d'un an, Daniel Okello et Irène Varga se serraient la main à Lusaka.",
        "Il y a un peu plus de deux ans, Daniel Okello recevait Irène Varga.",
        "Daniel Okello et Irène Varga s'étaient rencontrés l'été dernier.",
        "Voilà un an, Daniel Okello rencontrait Irène Varga.",
        "Tolme : les évêques protestent contre la loi.",
        "À Tolme, les médecins protestent contre la loi. Dans une lettre, ils demandent son retrait.",
        "Des sauveteurs ont quitté le Varduland pour le Malawi, où des inondations ont fait dix morts.",
        "Une équipe du Varduland est partie pour la Zambie, durement frappée par un séisme.",
        "Cyclone politique au Varduland",
        "Au Varduland, une pluie de démissions et un séisme gouvernemental",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
