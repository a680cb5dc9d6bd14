"""French talks and accords: tours, who meets apart, signed at a place, calls to all, summits of leaders alone."""

import pytest
import shipped

from streams.read import read

RULES = """
entities:
  suede: {type: country, names: [Suède, suédois, suédoise, Stockholm]}
  perou: {type: country, names: [Pérou, péruvien, péruvienne, Lima]}
  norvege: {type: country, names: [Norvège, norvégien, norvégienne, Oslo]}
  brun: {type: person, names: [Jean Brun, Brun]}
  maren: {type: person, names: [Ilse Maren, Maren]}
  ligue: {type: organisation, names: [LGN, Ligue des Nations]}
rules:
  - {id: states, when: {event: contact, between: [suede, perou]}}
  - {id: hosts, when: {event: contact, between: [norvege, perou]}}
  - {id: persons, when: {event: contact, between: [brun, maren]}}
  - {id: league, when: {event: contact, between: [brun, ligue]}}
  - {id: accord, when: {event: agreement, between: [suede, perou]}}
  - {id: venue, when: {event: agreement, between: [suede, norvege]}}
  - {id: summit, when: {event: summit, of: ligue}}
  - {id: held, when: {event: summit, at: norvege}}
"""


def fired(body: str) -> set[str]:
    return shipped.fired(read(shipped.article("", body, "fr"), shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        ("La Première ministre suédoise a effectué une visite de travail au Pérou et en Norvège.", {"states"}),
        ("Jean Brun aura un entretien avec la Première ministre suédoise, Ilse Maren, à 18H.", {"persons"}),
        ("Jean Brun a promis une aide dans une lettre à son homologue suédoise, Ilse Maren.", {"persons"}),
        ("Jean Brun a tenu à accueillir en personne son homologue suédoise, Ilse Maren.", {"persons"}),
        ("La Suède et le Pérou ont signé mardi à Oslo un accord de pêche.", {"accord"}),
        ("Le Pérou mettait fin aux négociations en vue de la signature de l'accord entre la Suède et le Pérou.", set()),
        ("Les chefs de junte de la LGN se sont réunis à Oslo.", {"summit", "held"}),
        ("Réunis samedi à Oslo, les chefs d'État et de gouvernement ont adopté un plan.", {"held"}),
        ("Une réunion des agriculteurs s'est tenue à Oslo.", set()),
        ("Des dirigeants d'entreprises suédoises ont discuté avec le président péruvien.", set()),
        ("Les manifestants ont répondu à l'appel de la LGN pour demander à Jean Brun de partir.", set()),
        ("Le Pérou a procédé à un échange avec la Suède de 115 prisonniers.", set()),
        ("La visite n'avait pas été annoncée : Jean Brun a reçu Ilse Maren.", {"persons"}),
    ],
)
def test_who_talks_with_whom(body: str, rules: set[str]) -> None:
    assert fired(body) == rules
