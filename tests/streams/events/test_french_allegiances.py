"""French news of fighters by whose they are said to be, of deeds laid to somebody, and of two who withdrew to talk."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # whose fighters they are
        ("escalation", "Une bande d'hommes armés se réclamant du MLK a fait feu sur le bac."),
        ("escalation", "Des combattants affiliés au MLK ont attaqué la scierie."),
        ("escalation", "Des individus soupçonnés d'appartenir au MLK ont mitraillé un camion."),
        ("escalation", "Une milice ayant prêté allégeance au MLK a tué six gardes."),
        ("escalation", "Le MLK a lancé ses motos sur la caserne de Kalo."),
        ("escalation", "Une colonne du MLK a fondu sur le marché de Kalo."),
        ("escalation", "Dans une vidéo, le MLK promet de brûler les casernes."),
        # to whom a deed is laid
        ("escalation", "Le préfet, qui attribue l'embuscade de mardi au MLK, a promis des renforts."),
        ("escalation", "Les autorités provinciales imputent le raid aux rebelles du MLK."),
        ("assault", "Deux tirailleurs de la Varduan army ont été tués lors d'une attaque du MLK."),
        ("assault", "Trois roquettes tirées par le MLK se sont abattues sur un camp de la Varduan army."),
        # who met, apart from others
        ("contact", "Irène Varga et Daniel Okello se sont pourtant retirés une demi-heure dans un salon."),
        ("contact", "Irène Varga et Daniel Okello ont conféré à deux pendant une heure."),
        ("contact", "Ils n'étaient pas censés se parler. Jeudi, Irène Varga et Daniel Okello se sont mis à l'écart."),
        ("contact", "Irène Varga s'est assise à la même table que Daniel Okello."),
        ("contact", "Une photo montre Irène Varga en grande discussion avec Daniel Okello."),
        ("contact", "Daniel Okello a reçu lundi, à Kalo, Irène Varga."),
        ("contact", "Irène Varga a reçu Daniel Okello, deux ans après le lancement du chantier."),
        ("contact", "Irène Varga est venue mardi à Kalo. Daniel Okello l'attendait sur le quai."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "Des combattants affiliés au MLK ont été tués par des chasseurs."),
        ("escalation", "Le préfet attribue le succès de la battue contre le MLK à ses éclaireurs."),
        ("contact", "João Lobo a rencontré Irène Varga avant de se rendre à Kalo, où il a dîné avec Daniel Okello."),
        ("contact", "Irène Varga et Daniel Okello laissent leurs ministres échanger des politesses."),
        ("contact", "La pièce met en scène la rencontre d'Irène Varga et de Daniel Okello."),
        ("contact", "Deux ans après la visite d'Irène Varga à Daniel Okello, le pont reste fermé."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
