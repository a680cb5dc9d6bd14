"""French news of who was received at whose side, led whom, handed what to whom, and of those who never met."""

from pathlib import Path

import pytest
import shipped
from invented import fired

from streams.read import read
from streams.rulebook import load_rulebook


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # offices of many words before a name
        (
            "contact",
            "Le ministre des Pêches, chargé de l'Économie bleue, Daniel Okello et la présidente de la Fédération des "
            "armateurs, Irène Varga se sont entretenus jeudi.",
        ),
        ("contact", "La ministre des Mines, garde des Sceaux, Irène Varga, a rendu une visite à Daniel Okello."),
        # who comes along
        ("contact", "Irène Varga, en compagnie de son homologue, Daniel Okello, a été reçue par le maire Jean Brun."),
        # who leads a delegation
        ("contact", "Daniel Okello a reçu à son domicile une délégation de la ligue, conduite par Irène Varga."),
        ("contact", "Une mission de la banque dirigée par Irène Varga a rencontré lundi Daniel Okello."),
        # papers from hand to hand
        ("contact", "Daniel Okello a présenté mardi ses lettres de créance à Irène Varga."),
        ("contact", "Daniel Okello a remis à Irène Varga le rapport de la commission d'enquête."),
        ("contact", "Daniel Okello a reçu vendredi la pétition des mains de la présidente du comité, Irène Varga."),
        # letters
        ("contact", "Voici une copie de la lettre de Irène Varga et de la Ligue civique adressée à Daniel Okello."),
        ("contact", "Irène Varga a salué Daniel Okello, avec qui, elle a eu une audience au palais de Tolme."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "fr")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Daniel Okello a reçu une délégation envoyée par Irène Varga."),
        ("contact", "Daniel Okello a mobilisé ses partisans pour accueillir Irène Varga."),
        ("contact", "Daniel Okello a remis à la justice un rapport qui accable Irène Varga."),
        ("contact", "En six ans, Daniel Okello a rendu quatre visites à Irène Varga."),
        ("escalation", "Les escarmouches verbales entre le MLK et l'opposition se poursuivent."),
        ("escalation", "Le chef du MLK a rendu visite à l'hôpital de Tolme aux blessés."),
        ("summit", "Jean Brun, président de la Conférence des chefs d'État et de gouvernement de l'IGAD, est à Tolme."),
        ("agreement", "Le Varduland et Orskia devraient s'accorder pour bâtir une centrale."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "fr")


RULES = """
entities:
  okello: {type: person, names: [Daniel Okello, Okello]}
  varga: {type: person, names: [Irène Varga, Varga]}
  varduland: {type: country, names: [Varduland, varduan, varduane]}
rules:
  - {id: own, when: {event: contact, between: [okello, varduland]}}
  - {id: theirs, when: {event: contact, between: [varga, varduland]}}
  - {id: persons, when: {event: contact, between: [varga, okello]}}
"""


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        ("Le président du Varduland, Daniel Okello, a rencontré Irène Varga.", {"theirs", "persons"}),
        ("Daniel Okello, président du Varduland, a rencontré Irène Varga.", {"theirs", "persons"}),
        ("Le président du Varduland, Daniel Okello, a reçu la presse.", set()),
        ("Daniel Okello a été reçu par la présidente du Varduland, Irène Varga.", {"own", "persons"}),
    ],
)
def test_nobody_meets_his_own_country(body: str, rules: set[str], tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text(RULES, encoding="utf-8")
    reading = read(shipped.article("", body, "fr"), load_rulebook(tmp_path), shipped.models())
    assert shipped.fired(reading) == rules


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        # who travels to a country is in touch with it
        ("Irène Varga est arrivée mardi au Varduland.", {"theirs"}),
        ("Irène Varga se rend dimanche au Varduland pour relancer le dialogue.", {"theirs"}),
        ("Irène Varga effectue sa première visite officielle au Varduland.", {"theirs"}),
        ("Irène Varga est arrivée mardi au Varduland pour assister au sommet des Lacs.", set()),
        ("Irène Varga est arrivée en tête au Varduland.", set()),
    ],
)
def test_travels(body: str, rules: set[str], tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text(RULES, encoding="utf-8")
    reading = read(shipped.article("", body, "fr"), load_rulebook(tmp_path), shipped.models())
    assert shipped.fired(reading) == rules
