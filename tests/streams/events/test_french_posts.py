"""French posts that change hands as decrees and the press of West Africa word them, and votes, hazards and figures."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("office", "Fraîchement nommée, la préfète, Ilse Maren, a réuni les maires."),
        ("office", "Nommée en conseil des ministres jeudi, Ilse Maren, la nouvelle rectrice, a réuni les doyens."),
        ("office", "La nouvelle directrice générale du port, Ilse Maren, a été installée lundi par le ministre."),
        ("office", "Ilse Maren a été installée mardi dans ses nouvelles fonctions."),
        ("office", "Le gouverneur a procédé à l'installation d'Ilse Maren, la nouvelle préfète."),
        ("office", "Ilse Maren, nouvelle rectrice, a pris fonction lundi."),
        ("office", "La passation de charges entre Jean Brun et Ilse Maren a eu lieu mardi."),
        ("office", "Jean Brun a été nommé préfet en remplacement de Ilse Maren."),
        ("office", "L'assemblée a consacré l'élection de Ilse Maren au poste de secrétaire générale du syndicat."),
        ("office", "Ilse Maren, démissionnaire, quitte la tête de la commission."),
        ("office", "Ilse Maren est la nouvelle directrice du port."),
        # three times la is no Swahili
        ("office", "Ilse Maren, nommée mardi à la tête de la douane, a promis de lutter contre la corruption."),
        ("election", "La commission du Varduland a proclamé Jean Brun vainqueur avec 61% des voix."),
        ("disaster", "Au Varduland, des vents violents ont emporté des toitures."),
        ("disaster", "Le Varduland compte ses premiers cas de méningite."),
        ("disaster", "Une collision entre deux cars a fait trente morts au Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("office", "Ilse Maren a parlé d'une visite, mais elle a été suspendue en raison des pluies."),
        ("office", "Ilse Maren a certes été élue sur la promesse d'un débat."),
        ("office", "Le frère d'Ilse Maren, avocat, a été nommé préfet."),
        ("office", "Ilse Maren a présidé la cérémonie d'installation du nouveau directeur."),
        ("election", "Lors des dernières élections, le Varduland avait manqué de bulletins."),
        ("election", "La coordination du mouvement est élue pour trois ans au Varduland."),
        ("election", "Le maire élu de Kalo, au Varduland, a reçu des écoliers."),
        ("disaster", "Le Varduland réplique aux reproches de son voisin."),
        ("disaster", "Au Varduland, le parti est dans la tempête."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
