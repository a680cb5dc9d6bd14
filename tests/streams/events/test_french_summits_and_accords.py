"""French meetings, summits, accords and sanctions in dispatches: counterparts, letters, headings, relatives."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # whom a counterpart or a title means
        ("contact", "Daniel Okello est arrivé. Irène Varga a été accueillie à la gare par son homologue ougandais."),
        ("contact", "Daniel Okello verra le pape. Le chef de l'État ougandais s'est entretenu avec Irène Varga."),
        # meals, letters and telephones
        ("contact", "Irène Varga sera reçue à déjeuner par Daniel Okello."),
        ("contact", "Dans une lettre de six pages remise lundi, Daniel Okello demande à Irène Varga un geste."),
        ("contact", "Daniel Okello a décroché son téléphone pour plaider sa cause auprès d'Irène Varga."),
        ("contact", "Irène Varga était jeudi l'invitée de Daniel Okello."),
        # times between commas, relatives, participles that look like nouns
        ("contact", "Coup de fil, vendredi, entre Irène Varga et Daniel Okello."),
        ("contact", "Irène Varga, que Daniel Okello a reçue lundi, plaide pour la paix."),
        ("contact", "Daniel Okello a félicité Irène Varga lors d'une conversation téléphonique."),
        ("contact", "Okello-Varga : tête-à-tête à Lusaka"),
        ("summit", "Les chefs d'État de l'IGAD se réunissent samedi à Lusaka."),
        ("summit", "Les présidents des pays membres de l'IGAD se sont retrouvés à Lusaka."),
        ("summit", "Lusaka a accueilli jeudi les dirigeants de l'IGAD."),
        ("summit", "Un sommet conjoint de l'IGAD et de la SADC se tiendra lundi."),
        ("agreement", "Orskia-Varduland : accord sur la pêche"),
        ("agreement", "Le président du Varduland et celui d'Orskia ont signé un pacte."),
        ("agreement", "Au terme de six jours de pourparlers, émissaires du Varduland et d'Orskia se sont entendus."),
        ("sanction", "Orskia dénonce l'embargo sur le blé décrété la veille par le Varduland à l'encontre d'Orskia."),
        ("sanction", "Orskia a condamné les sanctions adoptées lundi par le Varduland."),
        ("sanction", "Les avoirs d'Orskia ont été gelés par le Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Irène Varga et Daniel Okello parlent d'une même voix.",
        "Daniel Okello a échangé des piques avec Irène Varga.",
        "Il est temps que Daniel Okello parle à Irène Varga.",
        "Éditorial. Daniel Okello devrait appeler Irène Varga, et vite.",
        "Convié par Irène Varga à la fête, Daniel Okello a fait savoir qu'il resterait chez lui.",
        "Daniel Okello n'ira pas à Lusaka, où Irène Varga l'attendait.",
        "Daniel Okello salue Irène Varga dans un message posté sur X.",
        "Daniel Okello a reçu Jean Brun trois jours après la visite d'Irène Varga.",
        "Jean Brun a vu Irène Varga. Il remplaçait Daniel Okello, malade. Les deux responsables ont dîné.",
        "Les chefs d'état-major de l'IGAD se sont réunis à Lusaka.",
        "Réunis à Lusaka, les chefs de la diplomatie de l'IGAD ont adopté un texte.",
        "Les présidents des cours suprêmes de l'IGAD se retrouvent à Lusaka.",
        "Orskia-Varduland : un accord à portée de main",
        "Orskia-Varduland : pas d'accord sur la pêche",
        "Un accord entre Orskia et le Varduland se fait attendre.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
