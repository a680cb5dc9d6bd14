"""French protests, votes and offices as papers tell of them: who called for them, whose office it is, when it was."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what stands behind a verb begins like an article: devant, depuis, samedi
        ("protest", "Des centaines de femmes manifestaient devant la mairie de Tolme."),
        ("protest", "À Tolme, des étudiants manifestent samedi pour réclamer leurs bourses."),
        ("protest", "Des riverains ont manifesté à Tolme, à l'occasion du dixième anniversaire de la crue."),
        # the dates of other events
        ("election", "Le Varduland vote dimanche, dix mois après le putsch d'août 2013 qui a renversé le roi."),
        ("election", "Le Varduland vote dimanche au terme de la transition entamée en mars 2013."),
        # named no more
        ("office", "Ilse Maren n'a pas été reconduite dans le nouveau gouvernement."),
        ("office", "Ilse Maren devient ministre de la Pêche."),
        ("office", "La cérémonie d'investiture d'Ilse Maren a lieu samedi."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("protest", "À Tolme, un rassemblement de dirigeants a ouvert ses portes."),
        ("protest", "À Tolme, Jean Brun a échangé quelques mots en marchant sur le quai."),
        ("protest", "Tolme : interdiction de manifester contre le maire"),
        ("election", "Une source présidentielle du Varduland a parlé."),
        ("election", "Les autorités communales du Varduland ont compté les sinistrés."),
        ("election", "L'armée du Varduland a gagné du terrain."),
        ("election", "Le Varduland a renouvelé ses mesures restrictives."),
        ("election", "Une élue du Varduland est venue."),
        ("office", "Ilse Maren a été désignée directrice depuis 2007."),
        ("office", "Le Varduland est calme depuis qu'Ilse Maren a quitté le pouvoir."),
        ("office", "Ilse Maren prendra la tête d'une mission de police."),
    ],
)
def test_stays_quiet(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
