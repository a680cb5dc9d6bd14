"""French words of events in other senses, and by whom deeds are done that are told with what they were done to."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "L'invasion d'Orskia par le MLK a fait grimper les prix."),
        ("escalation", "En réponse à l'attaque d'Orskia par le MLK, des ambassadeurs ont été rappelés."),
        ("escalation", "Le MLK a lancé son invasion d'Orskia."),
        ("escalation", "L'ONG de défense des droits dénonce les combattants du MLK qui ont frappé Tolme."),
        ("war", "L'armée d'Orskia entre ainsi dans Kalo, au Varduland."),
        ("war", "L'armée d'Orskia entre, lundi, dans Kalo, au Varduland."),
        ("escalation", "Le MLK a attaqué Kalo, que le Varduland contrôle, a indiqué Orskia."),
        ("protest", "Des étudiants de Tolme ont manifesté de nouveau contre la hausse des frais."),
        ("protest", "Des milliers de personnes sont dans les rues de Tolme pour réclamer un scrutin."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "À Tolme, une élue a été frappée à coups de poing pendant la séance.",
        "Le roi du Varduland a déploré samedi les tensions entre son pays et le MLK.",
        "Orskia : le roi déplore les tensions entre son pays et le Varduland voisin.",
        "Les tensions entre, hier encore, Orskia et le Varduland ont repris.",
        "Il évoque les droits de douane d'Orskia qui ont frappé le Varduland.",
        "Le Varduland prend des mesures, Orskia appelle à « la raison ».",
        "Cinq pays, dont le Varduland, ont été élus par l'Assemblée générale pour siéger au Conseil de sécurité.",
        "Le Varduland n'a manifesté aucun regret.",
        "Tolme a manifestement sous-estimé la crise.",
        "La fièvre s'est manifestée à Tolme chez douze patients.",
        "Des blindés sont postés dans les rues de Tolme.",
        "Des voyageurs sont bloqués à Tolme depuis trois jours.",
        "Le Rassemblement du peuple de Tolme compte participer au dialogue.",
        "Le Varduland a suspendu tous les chantiers de Tolme.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Le Varduland a suspendu ses vols directs vers Orskia."),
        ("sanction", "Le Varduland a réduit de moitié ses livraisons de gaz à Orskia."),
    ],
)
def test_fires_too(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Air Varduland a suspendu ses vols vers Orskia.",
        "Le Varduland a suspendu ses vols vers Orskia en raison d'une épidémie.",
        "Des rumeurs circulent, selon lesquelles le MLK va attaquer Orskia.",
        "Le retrait du Varduland doit s'achever en août.",
        "Le départ du dernier contingent varde de Tolme est prévu en août.",
    ],
)
def test_does_not_fire_either(body: str) -> None:
    assert fired(body, "fr") == set()
