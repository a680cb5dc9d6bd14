"""French sentences whose parties a small parser loses: behind days, marks of quotation, relative clauses and ranks."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # a day or a place between the parts of a phrase
        ("escalation", "Des miliciens du MLK ont tiré jeudi sur une patrouille varduane."),
        ("escalation", "Une ferme de Kalo, au nord du Varduland, a été prise d'assaut lundi par des miliciens du MLK."),
        # a noun that is hung on the participle behind it
        ("escalation", "Trois soldats varduans ont péri dans un raid mené dimanche par des combattants du MLK."),
        # ranks and titles before a name
        ("sanction", "Le Varduland a interdit à compter de lundi l'importation de tout produit d'Orskia."),
        # a mine that was laid, and leaders in a participle that opens the sentence
        ("escalation", "Trois gardes ont sauté sur une mine posée par des combattants du MLK."),
        (
            "summit",
            "Réunis en sommet mardi à Lusaka, les chefs d'État de l'IGAD ont porté à leur tête le président zambien.",
        ),
        # a few quoted words
        ("contact", "Daniel Okello a eu jeudi un « entretien franc » avec Irène Varga."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Le Varduland a pris note des sanctions kényanes visant deux généraux d'Orskia."),
        ("agreement", "Le Varduland a pris acte de l'accord conclu entre Orskia et la Zambie."),
        ("contact", "Irène Varga a écarté une nouvelle fois tout tête-à-tête avec Daniel Okello."),
        ("contact", "Les échanges entre le Varduland et Orskia ont bondi de 9 % en un an."),
        ("agreement", "Le Varduland se félicite de l'accord conclu entre Orskia et la Zambie."),
        ("escalation", "L'armée d'Orskia revendique l'élimination de six combattants du MLK."),
        ("escalation", "Orskia accuse le MLK de piller l'or de Kalo."),
    ],
)
def test_fires_nothing(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # what is stopped, and with whom, however it hangs together
        ("sanction", "Le Varduland a gelé les comptes détenus par des entreprises publiques d'Orskia."),
        ("sanction", "Le Varduland cessera de livrer du gaz à Orskia à partir du 1er mai."),
        ("sanction", "Le Varduland suspend ses importations de minerais venus d'Orskia."),
        ("sanction", "Le Varduland annonce l'arrêt de tous les programmes menés avec Orskia."),
        # the other side by who tells of it, or by where a guest is received
        (
            "states",
            "Jean Brun et Ali Ndiaye se sont parlé au téléphone, selon les présidences du Varduland et d'Orskia.",
        ),
        ("states", "Le ministre d'Orskia a été reçu au Varduland par le général Jean Brun."),
    ],
)
def test_fires_by_words_around(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Le Varduland a gelé les comptes d'une banque, après des plaintes d'Orskia."),
        ("states", "Le ministre d'Orskia a été reçu au Varduland par une chorale d'enfants."),
    ],
)
def test_words_around_do_not_suffice(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
