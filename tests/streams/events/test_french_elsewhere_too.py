"""French disasters that strike a second place, votes and protests whose place only their people tell."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("disaster", "Des inondations ont fait trente morts en Orskia. Le Varduland voisin est touché lui aussi."),
        ("disaster", "Des inondations ont fait trente morts en Orskia. Au Varduland, un berger a péri."),
        ("disaster", "Au Varduland, les pluies ont tué quatre personnes."),
        # what is called off is the feast
        ("disaster", "À cause du séisme qui a frappé le Varduland, la fête nationale est reportée."),
        # a people protests at home, but where it is said to
        ("protest", "Orskia a condamné la répression des manifestations pacifiques du peuple de Tolme."),
        ("protest", "Des milliers d'étudiants se sont rassemblés à Tolme par solidarité avec les mineurs de Kalo."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("disaster", "Des inondations ont fait trente morts en Orskia. Au Varduland, un attentat a fait deux morts."),
        ("disaster", "Des inondations ont fait trente morts en Orskia. Le Varduland a envoyé des vivres."),
        ("disaster", "Au Varduland, ce « tsunami » de nominations inquiète."),
        ("disaster", "Sa nomination a eu l'effet d'un séisme au Varduland."),
        ("election", "Les élections législatives du Varduland ne se tiendront pas en février."),
        ("election", "Au Varduland, les enseignants, en grève depuis un mois, ont voté pour continuer."),
        ("election", "L'investiture du président élu est prévue le 3 mai au Varduland."),
        ("election", "Faute d'engagement sur les élections, le Varduland sera suspendu."),
        ("protest", "« Nous manifestons notre vif mécontentement », a dit le gouvernement de Tolme."),
        ("ground", "Le MLK et le Varduland ont conclu un pacte de non-agression."),
    ],
)
def test_stays_silent(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
