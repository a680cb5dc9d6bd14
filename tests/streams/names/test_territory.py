"""Places within countries: what is done to them, and what happens there, concerns a rule on the country."""

from datetime import UTC, datetime

import pytest

from connectors.article import Article, content_hash
from streams.events.trees.nlp import load_models
from streams.match import Match
from streams.read import read
from streams.rulebook import Rulebook
from streams.rules import Entity, Rule
from streams.settings import WorkerSettings

ENTITIES = {
    "ukraine": Entity(type="country", names=["Ukraine"]),
    "russia": Entity(type="country", names=["Russia", "Urusi"]),
    "india": Entity(type="country", names=["India"]),
    "britain": Entity(type="country", names=["Britain"]),
}
RULES = [
    Rule(id="struck", when={"event": "escalation", "by": "russia", "against": "ukraine"}),
    Rule(id="strikes", when={"event": "escalation", "by": "ukraine"}),
    Rule(id="protest", when={"event": "protest", "at": "ukraine"}),
    Rule(id="quake", when={"event": "disaster", "at": "india"}),
    Rule(id="contact", when={"event": "contact", "between": ["russia", "ukraine"]}),
    Rule(id="named", when={"mentions": ["india"]}),
    Rule(id="rally", when={"event": "protest", "at": "britain"}),
    Rule(id="grouped", when={"event": "protest", "at": "ukraine"}, incident={"group_by": "place"}),
]
BOOK = Rulebook(ENTITIES, RULES)


def matches(body: str, language: str = "en") -> tuple[Match, ...]:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    article = Article(
        id="a",
        source_id="s",
        connector="files",
        title="",
        body=body,
        language=language,
        fetched_at=now,
        content_hash=content_hash("", "", body),
    )
    found = read(article, BOOK, load_models(WorkerSettings().models)).matches
    return tuple(match for match in found if match.stance == "supports")


def fired(body: str, language: str = "en") -> set[str]:
    return {match.rule_id for match in matches(body, language)}


@pytest.mark.parametrize(
    ("rule", "body", "language"),
    [
        ("struck", "Russian missiles hit Odesa at dawn, a Ukrainian officer said.", "en"),
        ("struck", "Two bakers died in Russian strikes in Sumy, Ukraine's rescuers said.", "en"),
        ("struck", "A Russian drone killed a baker near Kherson, the Ukrainian governor said.", "en"),
        ("struck", "Des drones russes ont frappé Odessa à l'aube, selon Kiev et l'armée ukrainienne.", "fr"),
        ("struck", "Urusi imeshambulia mji wa Odesa, Ukraine imesema.", "sw"),
        ("protest", "Bakers rallied in Kharkiv on Sunday. The Ukrainian government kept silent.", "en"),
        ("protest", "Maelfu waliandamana mjini Kharkiv jana. Serikali ya Ukraine haikusema lolote.", "sw"),
        ("quake", "An earthquake shook Gujarat at noon, India's seismologists said.", "en"),
        ("quake", "India's army is on its way to Hyderabad, which was flooded overnight.", "en"),
    ],
)
def test_a_place_is_its_countrys(rule: str, body: str, language: str) -> None:
    assert rule in fired(body, language)


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "The mayor of Kharkiv met Russian envoys in Minsk, Ukraine's press wrote."),  # a mayor is not Kyiv
        ("strikes", "Kharkiv gangs attacked a Russian baker, Ukraine's police said."),
        ("protest", "Thousands rallied in Lyon. Ukraine was not mentioned."),
        ("protest", "Thousands rallied in Kharkiv."),  # nothing says that the article is about the country
        ("quake", "Pakistan's army, not India's, is on its way to Hyderabad, which was flooded overnight."),
        ("rally", "Jack London fans rallied at his grave in California, Britain's papers wrote."),
    ],
)
def test_a_place_neither_acts_nor_counts_where_another_may_be_meant(rule: str, body: str) -> None:
    assert rule not in fired(body)


def test_the_country_is_not_named_by_its_places() -> None:
    assert "named" not in fired("An earthquake shook Gujarat at noon.")


def test_evidence_shows_the_place_and_incidents_group_by_it() -> None:
    body = "Bakers rallied in Kharkiv on Sunday. The Ukrainian government kept silent."
    (match,) = (match for match in matches(body) if match.rule_id == "grouped")
    event = match.evidence[0].event
    assert event is not None
    (place,) = (p for p in event.participants if p.role == "at")
    assert (place.text, place.entity, place.via) == ("Kharkiv", "ukraine", "place")
    assert match.group_key == "kharkiv"
