"""Swahili news prose: who did what to whom, and whether it came to pass."""

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
        language="sw",
        fetched_at=datetime(2026, 11, 21, tzinfo=UTC),
        content_hash="0",
    )
    return {match.rule_id for match in read(article, rulebook, MODELS).matches if match.stance == "supports"}


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "Rais Daniel Okello amekutana na Irène Varga mjini Entebbe."),
        ("contact", "Irène Varga alipokelewa na Daniel Okello katika ikulu."),
        ("contact", "Daniel Okello alifika Entebbe na kukutana na Irène Varga."),
        ("contact", "Irène Varga aliwasili Entebbe. Rais wa Uganda alimpokea kwenye uwanja wa ndege."),
        ("contact", "Mazungumzo baina ya Okello na Varga yalidumu saa mbili."),
        ("contact", "Daniel Okello atakutana na Irène Varga wiki ijayo."),
        ("escalation", "Mji wa Kalo umetekwa na waasi wa MLK."),
        ("escalation", "Kundi la MLK lateka mji wa Kalo"),
        ("escalation", "Mapigano makali yalizuka Jumanne kati ya jeshi na waasi wa MLK."),
        ("escalation", "Waasi wa MLK wanasonga mbele kuelekea Kalo."),
        ("summit", "Kikao cha wakuu wa nchi wanachama wa IGAD kimemalizika Entebbe."),
        ("summit", "IGAD itafanya mkutano wa dharura wa kilele Ijumaa."),
    ],
)
def test_fires(rulebook: Rulebook, rule: str, body: str) -> None:
    assert fired(rulebook, body) == {rule}


@pytest.mark.parametrize(
    "body",
    [
        "Daniel Okello hakukutana na Irène Varga.",
        "Daniel Okello hajakutana na Irène Varga.",
        "Ikulu imekanusha kuwa Daniel Okello alizungumza na Irène Varga.",
        "Mkutano kati ya Daniel Okello na Irène Varga umeahirishwa.",
        "Huenda Daniel Okello akakutana na Irène Varga.",
        "Daniel Okello alikutana na Jean Brun huku Irène Varga akikutana na Paul Lema.",
        "Iwapo Daniel Okello atakutana na Irène Varga, watazungumzia biashara.",
        "MLK imekanusha kushambulia Kalo.",
        "Jeshi limeshambulia ngome za MLK.",
        "Mkutano wa kilele wa IGAD umeahirishwa.",
    ],
)
def test_stays_silent(rulebook: Rulebook, body: str) -> None:
    assert fired(rulebook, body) == set()
