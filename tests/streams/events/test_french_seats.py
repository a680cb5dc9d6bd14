"""French contacts and accords of states through those who lead them, as the article says anywhere; and of what day."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  suede: {type: country, names: [Suède, suédois, suédoise, Stockholm]}
  perou: {type: country, names: [Pérou, péruvien, péruvienne, Lima]}
  brun: {type: person, names: [Jean Brun, Brun], describes: [le président péruvien]}
  maren: {type: person, names: [Ilse Maren, Maren]}
rules:
  - {id: states, when: {event: contact, between: [suede, perou]}}
  - {id: persons, when: {event: contact, between: [brun, maren]}}
  - {id: own, when: {event: contact, between: [brun, perou]}}
  - {id: accord, when: {event: agreement, between: [suede, perou]}}
"""


def fired(title: str, body: str) -> set[str]:
    return shipped.fired(read(shipped.article(title, body, "fr"), shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    ("title", "body", "rules"),
    [
        ("", "Le président péruvien Jean Brun a reçu la Première ministre suédoise Ilse Maren.", {"states", "persons"}),
        ("Brun reçoit Maren", "Ilse Maren, Première ministre de Suède, est au Pérou.", {"states", "persons"}),
        ("Brun reçoit Maren", "Ilse Maren est une opposante suédoise. Le Pérou l'invite.", {"persons"}),
        ("Brun reçoit Maren", "L'ancienne Première ministre suédoise Ilse Maren était au Pérou.", {"persons"}),
        (
            "",
            "Le chef de l'État péruvien Jean Brun et la présidente suédoise Ilse Maren se sont vus à Oslo. "
            "Les deux dirigeants sont convenus d'un cessez-le-feu.",
            {"states", "persons", "accord"},
        ),
    ],
)
def test_who_leads_a_state_takes_its_seat(title: str, body: str, rules: set[str]) -> None:
    assert fired(title, body) == rules


@pytest.mark.parametrize(
    ("title", "body", "told"),
    [
        (
            "",
            "En visite à Lima, la ministre suédoise Ilse Maren a rassuré Jean Brun sur les prêts votés en mai 2019.",
            True,
        ),
        ("", "Ilse Maren a reçu Jean Brun, dont le parti était inconnu il y a deux ans.", True),
        ("Ilse Maren à Lima", "Ilse Maren a reçu ce jeudi 5 mars 2020 Jean Brun. Ils ont dîné. Il pleuvait.", True),
        ("Ilse Maren à Lima", "Ilse Maren a reçu le 5 mars 2020 Jean Brun. Ils ont dîné. Il pleuvait.", False),
        ("", "Lors de son entrée au gouvernement en 2012, Ilse Maren avait reçu Jean Brun.", False),
        ("", "C'est en avril 2021, à peine élue, qu'Ilse Maren avait reçu Jean Brun.", False),
    ],
)
def test_a_date_is_of_what_it_stands_with(title: str, body: str, told: bool) -> None:
    assert ("persons" in fired(title, body) or "states" in fired(title, body)) == told
