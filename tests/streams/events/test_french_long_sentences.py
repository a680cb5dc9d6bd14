"""French sentences whose parties stand far from what tells of them: behind a possessive, a relative clause, a comma."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # whose talk it was comes after it
        ("contact", "Au sortir de son entrevue avec Irène Varga à Kalo, Daniel Okello a promis une aide."),
        ("contact", "Son entretien avec Irène Varga a permis à Daniel Okello d'évoquer le sort des détenus."),
        ("contact", "Sa rencontre avec Irène Varga, a raconté Daniel Okello à la radio, a duré une heure."),
        ("contact", "Daniel Okello a jugé utile la conversation qu'il venait d'avoir à Kalo avec Irène Varga."),
        ("contact", "Les discussions qu'a menées Daniel Okello avec Irène Varga ont duré trois heures."),
        ("contact", "Par une lettre dont le palais confirme l'envoi, Daniel Okello a invité Irène Varga à Kalo."),
        ("agreement", "L'accord que viennent de conclure le Varduland et Orskia prévoit un convoi."),
        ("agreement", "Le Varduland et Orskia ont fini par s'entendre, dans la nuit, sur un couloir."),
        ("agreement", "Le Varduland et Orskia se sont accordés, à Kalo, sur un tracé commun."),
        (
            "agreement",
            "Le Varduland et Orskia ont signé un pacte, un an après la création d'une commission d'historiens.",
        ),
        (
            "agreement",
            "Après une trêve entre le Varduland et Orskia, des habitants de Kalo s'interrogent : tiendra-t-elle ?",
        ),
        ("summit", "Les présidents de l'IGAD tiendront jeudi, par visioconférence, un sommet consacré à la crise."),
        ("summit", "Le sommet de l'IGAD, réuni depuis dimanche à Kalo, a tourné court."),
        ("office", "« Je quitte mes fonctions », a déclaré Ilse Maren à la télévision."),
        ("office", "Reconduite au gouvernement par le roi, Ilse Maren devrait présenter son équipe."),
        ("election", "Les électeurs du Varduland étaient appelés dimanche à choisir entre deux candidats."),
        ("election", "L'opposition conteste la victoire du parti au pouvoir aux législatives au Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Au sortir de son entrevue avec Irène Varga, le ministre des Finances a promis à Daniel Okello un rapport.",
        "Son entretien avec Irène Varga a ravi le ministre des Finances, a observé Daniel Okello.",
        "Le pacte conclu par le Varduland et Kalo irrite Orskia.",
        "La diplomatie se dit confiante dans la conclusion prochaine d'un accord entre le Varduland et Orskia.",
        "Il y a plus d'un demi-siècle, le Varduland et Orskia signaient un traité.",
        "L'opposition réclame à cor et à cri la démission d'Ilse Maren.",
        "Le palais qualifie de pure invention la démission d'Ilse Maren.",
        "Des milliers d'habitants ont voté à Tolme pour les législatives en Espagne.",
        "Les Roumains du Varduland ont voté au consulat pour élire leur président.",
        "Cette opposante tchadienne ira voter à l'ambassade, au Varduland, pour le président de son pays.",
        "Daniel Okello exclut de s'asseoir à la même table qu'Irène Varga.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
