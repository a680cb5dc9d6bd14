"""French news of those met one after the other, of calls shared, of what interviews say, and of summits' ends."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Daniel Okello s'est entretenu séparément avec Irène Varga et Jean Brun."),
        ("contact", "Daniel Okello a reçu Jean Brun, puis Irène Varga."),
        ("contact", "Daniel Okello a eu Irène Varga au bout du fil pendant une heure."),
        ("contact", "Daniel Okello vient de raccrocher avec Irène Varga."),
        ("contact", "Daniel Okello a eu droit à un accueil fastueux d'Irène Varga."),
        ("contact", "À sa descente d'avion, Daniel Okello a été salué par Irène Varga."),
        ("contact", "Daniel Okello et Irène Varga ont fini par se parler."),
        ("contact", "Jean Brun a réuni samedi autour de lui Daniel Okello et Irène Varga dans sa résidence."),
        ("contact", "Après l'entretien accordé par Daniel Okello à Irène Varga, rien n'a filtré."),
        ("summit", "Les dirigeants de l'IGAD se sont séparés samedi à Lusaka en adoptant une déclaration."),
        ("summit", "Les chefs d'État de l'IGAD ont bouclé leurs travaux à Lusaka."),
        ("agreement", "Les marchés ont salué l'accord auquel le Varduland et Orskia étaient parvenus."),
        ("office", "Confirmée par les députés au poste de Première ministre, Ilse Maren a promis des réformes."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    "body",
    [
        "Jean Brun a reçu tour à tour Daniel Okello et Irène Varga.",
        "Jean Brun s'est entretenu avec Daniel Okello, puis séparément avec Irène Varga.",
        "Jean Brun a eu des entretiens séparés avec Daniel Okello et Irène Varga.",
        "Dans un entretien télévisé, Daniel Okello a accusé Irène Varga de mentir.",
        "Dans un entretien au journal Le Monde, Daniel Okello rend hommage à Irène Varga.",
        "Daniel Okello a été salué par Irène Varga pour son courage.",
        "« Daniel Okello et Irène Varga finiront par se parler », veut croire un notable.",
        "L'IGAD a annoncé le report, jusqu'à nouvel ordre, du sommet qui devait réunir ses membres à Lusaka.",
        "Le sommet de l'IGAD a été renvoyé à plus tard.",
        "Des journaux avaient annoncé un sommet de l'IGAD. La Commission assure qu'il n'en est rien.",
        "Ilse Maren a nommé Anne Petit ambassadrice. Elle succède à Jean Brun.",
        "L'accord auquel le Varduland et Orskia ne sont pas parvenus portait sur l'eau.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "fr") == set()
