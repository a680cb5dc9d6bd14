"""French news of force and sanctions in the words and with the apostrophes of agencies, and what looks like it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # a curly apostrophe is an apostrophe
        ("sanction", "Le Varduland a décidé d’infliger à l’Orskia de nouvelles sanctions contre l’Orskia."),
        # who did it behind a participle of what is hit
        # put into force, not put an end to
        ("sanction", "Le Varduland a déployé une série de sanctions commerciales contre Orskia."),
        ("sanction", "Le gouvernement du Varduland a mis en œuvre des sanctions contre Orskia."),
        # one who bears the name of a book retracts nothing
        ("sanction", "Le Varduland a imposé des sanctions à Orskia après l'arrestation de Roman Petrov."),
        # who dies in an attack is hit
        ("escalation", "Les combattants du MLK revendiquent une embuscade contre un convoi."),
        # whom a phrase points back to
        ("ground", "Le MLK a perdu un fort. Ce dernier a attaqué une caserne du Varduland."),
        ("war", "L'armée d'Orskia a bombardé des positions tenues par les soldats du Varduland."),
        ("ground", "Deux soldats du Varduland ont trouvé la mort au cours d’une attaque du MLK."),
        ("ground", "Les troupes du MLK ont pris pour cible avec succès des postes du Varduland."),
        # on whose ground
        ("ground", "Le MLK a mené trois attaques dans le nord du Varduland."),
        ("war", "L'armée d'Orskia affirme avoir ciblé une caserne du Varduland."),
        ("disaster", "Un incendie a tué huit personnes au Varduland."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("sanction", "Il est peu probable que le Varduland impose des sanctions contre Orskia."),
        ("sanction", "La réunion porte sur la volonté du Varduland d'imposer des sanctions contre Orskia."),
        ("war", "Orskia a adopté des sanctions. Elles visent six ministres du Varduland."),
        ("sanction", "Orskia a reçu des sanctions en réponse à des actions menées par le Varduland."),
        # threats of what is no force, and fires that attacks set
        ("war", "Orskia menace le Varduland de nouveaux droits de douane."),
        ("war", "Orskia menace de suspendre le Varduland du bloc."),
        ("disaster", "Un incendie s'est déclaré au Varduland après une attaque de drones."),
        ("disaster", "Le tourisme s'est effondré au Varduland."),
        ("disaster", "Le Varduland n'avait plus accueilli de sommet depuis le début de la pandémie de Covid-19."),
    ],
)
def test_stays_silent(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")
