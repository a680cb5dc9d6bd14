"""French attacks by who speaks for us, targets and places set apart, posts, measures that stand, votes from afar."""

import pytest
import shipped
from invented import fired

from streams.read import read

FAR_AWAY = """
entities:
  algeria: {type: country, names: [Algérie]}
  france: {type: country, names: [France]}
rules:
  - {id: there, when: {event: election, at: algeria}}
  - {id: here, when: {event: election, at: france}}
"""


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # nous and nos of whoever speaks for a body
        ("war", "« Nous avons frappé six positions au Varduland », a dit mardi le porte-parole de l'armée d'Orskia."),
        ("war", "« Nos avions ont bombardé un dépôt au Varduland », a annoncé un porte-parole militaire d'Orskia."),
        ("escalation", "« Nous avons pris Kalo », a déclaré à la presse Jean Brun, porte-parole du MLK."),
        ("agreement", "« Nous avons signé un accord avec le Varduland », a déclaré le gouvernement d'Orskia."),
        # whose men attackers were
        ("ground", "Des inconnus ont attaqué un village du Varduland. Les assaillants étaient des combattants du MLK."),
        ("ground", "Un village du Varduland a été pillé. Les assaillants étaient tous des membres du MLK."),
        # whose target somebody is
        ("war", "Le Varduland a été dans la nuit la cible de frappes d'Orskia."),
        ("war", "Le Varduland a été la cible d'une attaque de l'armée d'Orskia."),
        ("ground", "Les soldats du Varduland ont été la cible d'une embuscade du MLK."),
        # split for stress on a place
        ("war", "C'est dans le sud du Varduland que l'armée d'Orskia a mené son attaque."),
        ("states", "C'est à Kalo que les ministres du Varduland et d'Orskia se sont rencontrés lundi."),
        # raised to a post
        ("office", "Le président varduan a nommé Ilse Maren Première ministre."),
        ("office", "Ilse Maren élue présidente de l'Assemblée nationale."),
        ("office", "Le président charge Ilse Maren de former un gouvernement."),
        # against cuts and quarries, though the police are there
        ("protest", "À Tolme, la police disperse une manifestation contre les coupures d'eau."),
        ("protest", "Tolme : des milliers de personnes manifestent contre la loi sur les rassemblements."),
        # what is not new to some is to others
        ("sanction", "Orskia dénonce les nouvelles sanctions du Varduland contre Orskia."),
        ("sanction", "Orskia dénonce les sanctions annoncées lundi par le Varduland contre Orskia."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("escalation", "« Nous avons vu des soldats attaquer Kalo », a dit un habitant, qui a fui le MLK."),
        ("escalation", "« Nous avons pris Kalo », a dit Jean Brun lors de combats contre le MLK."),
        ("escalation", "« Nous avons été attaqués », a déclaré le porte-parole du MLK."),
        ("war", "Le Varduland n'a pas été la cible de frappes d'Orskia."),
        ("war", "Le Varduland a été la cible de vives critiques d'Orskia."),
        ("ground", "Un village du Varduland a été attaqué. Les victimes étaient des combattants du MLK."),
        ("protest", "À Tolme, les élus votent une loi durcissant les peines contre les manifestations."),
        ("protest", "Tolme : le Parlement adopte la loi sur les manifestations."),
        ("sanction", "Orskia dénonce les sanctions du Varduland contre Orskia."),
        ("sanction", "Selon Orskia, les sanctions du Varduland contre Orskia sont illégales."),
        ("sanction", "Une foule a manifesté contre les sanctions du Varduland contre Orskia."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")


@pytest.mark.parametrize(
    ("rules", "body"),
    [
        ({"there"}, "Les Algériens de France votent pour élire leur président."),
        ({"there"}, "Les Algériens installés en France ont commencé à voter."),
        ({"here"}, "Les Français de l'étranger votent pour les législatives."),
        ({"there"}, "Les Algériens d'Oran ont voté dimanche."),
    ],
)
def test_a_people_away_from_home_votes_there(rules: set[str], body: str) -> None:
    assert shipped.fired(read(shipped.article("", body, "fr"), shipped.own_rules(FAR_AWAY), shipped.models())) == rules
