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
        ("office", "Ilse Maren n'est plus ministre."),
        ("office", "Le président a ajouté qu'Ilse Maren serait remplacée."),
        ("office", "Ilse Maren va diriger un gouvernement intérimaire."),
        # a vote of no confidence that passes; a party's head
        ("office", "Le Parlement a adopté une motion de censure contre Ilse Maren."),
        ("office", "Le congrès du parti a élu Ilse Maren à sa tête."),
        # who calls others out
        ("strike", "À l'appel du NUV, des tisserands ont défilé mardi."),
        ("strike", "Le NUV a appelé ses membres à une grève de deux jours, lundi et mardi."),
        ("strike", "La marche organisée mardi par le NUV a réuni mille personnes."),
        # who is kept from a vote that is held
        ("election", "Au Varduland, la police a empêché Jean Brun, candidat à la présidentielle de mai, de parler."),
        ("election", "La junte du Varduland a annoncé lundi que des élections auraient lieu le 28 mai."),
        ("office", "La ministre Ilse Maren a été investie dimanche à Kalo."),
        ("election", "Il vise la prochaine présidentielle du Varduland de 2014."),
        ("office", "Ilse Maren devient ministre de la Pêche."),
        ("office", "La cérémonie d'investiture d'Ilse Maren a lieu samedi."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


def test_a_quiet_day_is_no_denial() -> None:
    assert "protest" in fired("Une manifestation a eu lieu à Tolme. Aucun incident n'a eu lieu durant la marche.", "fr")


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
        ("office", "Ilse Maren a été réélue dès le premier tour, avec 54 % des voix."),
        ("office", "Ilse Maren a limogé deux ministres."),
        ("protest", "Le soulèvement de Tolme date du printemps arabe."),
        ("office", "Ilse Maren a été désignée directrice depuis 2007."),
        ("office", "Le Varduland est calme depuis qu'Ilse Maren a quitté le pouvoir."),
        ("office", "Ilse Maren prendra la tête d'une mission de police."),
    ],
)
def test_stays_quiet(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
