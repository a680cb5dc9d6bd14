"""French news prose: who did what to whom, and whether it came to pass."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from connectors.article import Article
from streams.nlp import load_models
from streams.read import read
from streams.rulebook import Rulebook, load_rulebook
from streams.settings import WorkerSettings

MODELS = load_models(WorkerSettings.model_fields["models"].default)
RULES = """
entities:
  okello: {type: person, names: [Daniel Okello, Okello], describes: [le président ougandais, rais wa Uganda]}
  varga: {type: person, names: [Irène Varga, Varga]}
  mlk: {type: group, names: [MLK]}
  igad: {type: organisation, names: [IGAD]}
rules:
  - {id: contact, when: {event: contact, between: [okello, varga]}}
  - {id: escalation, when: {event: escalation, by: mlk}}
  - {id: summit, when: {event: summit, of: igad}}
"""


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    folder: Path = tmp_path_factory.mktemp("rules")
    (folder / "rules.yaml").write_text(RULES, encoding="utf-8")
    return load_rulebook(folder)


def fired(rulebook: Rulebook, body: str) -> set[str]:
    article = Article(
        id="1",
        source_id="desk",
        connector="files",
        body=body,
        language="fr",
        fetched_at=datetime(2026, 11, 21, tzinfo=UTC),
        content_hash="0",
    )
    return {match.rule_id for match in read(article, rulebook, MODELS).matches if match.stance == "supports"}


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Le président ougandais Daniel Okello a reçu mardi à Entebbe son homologue Irène Varga."),
        ("contact", "Irène Varga a été reçue ce lundi à Entebbe par Daniel Okello."),
        ("contact", "C'est avec Irène Varga que Daniel Okello a déjeuné mercredi."),
        ("contact", "À l'issue de sa rencontre avec Irène Varga, Daniel Okello a promis une aide."),
        ("contact", "Tête-à-tête Okello-Varga à Entebbe"),
        ("contact", "Daniel Okello a téléphoné à Irène Varga."),
        ("contact", "Irène Varga a atterri à Entebbe. Le président ougandais l'a reçue au palais."),
        ("escalation", "La ville de Kalo est tombée jeudi aux mains du MLK."),
        ("escalation", "Les hommes du MLK sont entrés dans Kalo vendredi soir."),
        ("escalation", "Une attaque attribuée au MLK a fait douze morts près de Kalo."),
        ("escalation", "Le MLK menace d'attaquer Kalo si la route n'est pas rouverte."),
        ("escalation", "La localité de Kalo a été prise jeudi par le MLK."),
        ("summit", "Les chefs d'État de l'IGAD se sont réunis dimanche en sommet extraordinaire."),
        ("summit", "L'IGAD tiendra un sommet d'urgence le 8 août à Entebbe."),
    ],
)
def test_fires(rulebook: Rulebook, rule: str, body: str) -> None:
    assert fired(rulebook, body) == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Daniel Okello n'a pas rencontré Irène Varga.",
        "La présidence dément tout entretien entre Daniel Okello et Irène Varga.",
        "La rencontre entre Daniel Okello et Irène Varga a été reportée sine die.",
        "Daniel Okello pourrait rencontrer Irène Varga.",
        "Daniel Okello, qui devait rencontrer Irène Varga, a renoncé à son voyage.",
        "Daniel Okello a rencontré Jean Brun tandis que Irène Varga recevait Paul Lema.",
        "Un conseiller de Daniel Okello a rencontré Irène Varga.",
        "En 2019, Daniel Okello avait reçu Irène Varga.",
        "Le MLK nie avoir attaqué Kalo.",
        "Le MLK a condamné l'attaque de l'armée contre Kalo.",
        "L'attaque est le fait de déserteurs et non du MLK.",
        "Le sommet de l'IGAD a été reporté.",
        "L'opposition demande un sommet de l'IGAD.",
    ],
)
def test_stays_silent(rulebook: Rulebook, body: str) -> None:
    assert fired(rulebook, body) == set()
