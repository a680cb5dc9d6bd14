"""Who leads a state acts for it, by his own name: where he is in office, and nobody else is meant."""

import datetime

import pytest
import shipped

from connectors.article import Article
from streams.names.leaders import is_out_of_office, leaders, only_one_is_called
from streams.read import read

RULES = """
entities:
  france: {type: country, names: [France, Paris]}
  germany: {type: country, names: [Germany, Allemagne, Ujerumani]}
  kenya: {type: country, names: [Kenya]}
  us: {type: country, names: [United States, Marekani]}
  ruto: {type: person, names: [William Ruto, Ruto]}
rules:
  - {id: france-germany, when: {event: contact, between: [france, germany]}}
  - {id: kenya-us, when: {event: contact, between: [kenya, us]}}
  - {id: own, when: {event: contact, between: [ruto, kenya]}}
  - {id: ruto-us, when: {event: contact, between: [ruto, us]}}
"""


def fired(text: str, language: str = "en", year: int | None = None) -> set[str]:
    article: Article = shipped.article("", text, language)
    if year is not None:
        day = datetime.datetime(year, 5, 1, tzinfo=datetime.UTC)
        article = article.model_copy(update={"published_at": day, "event_time": day, "date_source": "published"})
    return shipped.fired(read(article, shipped.own_rules(RULES), shipped.models()))


@pytest.mark.parametrize(
    ("text", "language", "rules"),
    [
        ("Emmanuel Macron met Olaf Scholz on Monday.", "en", {"france-germany"}),
        ("Macron telephoned Chancellor Scholz on Monday.", "en", {"france-germany"}),
        ("Olaf Scholz spoke. On Monday Scholz met Macron.", "en", {"france-germany"}),
        ("Emmanuel Macron a reçu Olaf Scholz lundi.", "fr", {"france-germany"}),
        ("Emmanuel Macron amekutana na Olaf Scholz mjini Dakar.", "sw", {"france-germany"}),
        ("William Ruto met Antony Blinken on Monday.", "en", {"kenya-us", "ruto-us"}),
        ("Emmanuel Macron met former chancellor Olaf Scholz on Monday.", "en", set()),
        ("Emmanuel Macron a reçu l'ancien chancelier Olaf Scholz lundi.", "fr", set()),
        ("Late on Monday Macron met Olaf Scholz in Rome.", "en", {"france-germany"}),
        ("The opposition marched against Macron, who then met Olaf Scholz.", "en", {"france-germany"}),
        ("Macron met then-chancellor Olaf Scholz on Monday.", "en", set()),
        ("Macron met Scholz's doctor on Monday.", "en", set()),
        ("Macron met a baker called Scholz on Monday.", "en", set()),
        (
            "Brigitte Macron opened a school; in Paris, the French premier met the German chancellor, who had a cold.",
            "en",
            {"france-germany"},
        ),
        ("Emmanuel Macron met European Council President Olaf Scholz on Monday.", "en", set()),
        ("Emmanuel Macron met Olaf Scholz, president of the European Council, on Monday.", "en", set()),
        ("President Olaf Scholz, chairman of the World Bank, met Emmanuel Macron.", "en", {"france-germany"}),
        ("Olaf Scholz a parlé au président Macron.", "fr", {"france-germany"}),
        ("Le chancelier Scholz de retour, Emmanuel Macron a parlé à Olaf Scholz.", "fr", {"france-germany"}),
        ("Emmanuel Macron met the president of the Bakers' Federation, Olaf Scholz.", "en", set()),
        ("Emmanuel Macron met the president of the Russian Federation, Olaf Scholz.", "en", {"france-germany"}),
        ("Emmanuel Macron a reçu le président du Conseil européen Olaf Scholz lundi.", "fr", set()),
        ("Emmanuel Macron amekutana na rais wa Baraza la Ulaya Olaf Scholz mjini Dakar.", "sw", set()),
        ("In the Macron-Scholz meeting, Emmanuel Macron told Olaf Scholz of his plans.", "en", {"france-germany"}),
        ("Emmanuel Macron met President Scholz-Wimmer of the bakers' guild.", "en", set()),
        ("Emmanuel Macron telephoned Crown Prince Scholz bin Farid on Monday.", "en", set()),
        ("Emmanuel Macron telephoned Chancellor Scholz Monday.", "en", {"france-germany"}),
        ("Emmanuel Macron Meets Chancellor Scholz In Rome", "en", {"france-germany"}),
        ("Brigitte Macron met the German chancellor, Olaf Scholz, at a school for young nurses.", "en", set()),
    ],
)
def test_leaders_act_for_their_states(text: str, language: str, rules: set[str]) -> None:
    assert fired(text, language) == rules


@pytest.mark.parametrize(
    ("before", "out"),
    [
        ("He met the former German chancellor ", True),
        ("He met Germany's opposition leader, ", True),
        ("He met then-chancellor ", True),
        ("Il a reçu l'opposant allemand ", True),
        ("Alikutana na aliyekuwa kansela wa Ujerumani ", True),
        ("The opposition marched against ", False),
        ("He then met ", False),
        ("Late on Monday in the capital ", False),
    ],
)
def test_who_is_out_of_office(before: str, out: bool) -> None:
    assert is_out_of_office(before + "Varga", len(before)) is out


def test_only_in_the_years_of_their_office() -> None:
    text = "Emmanuel Macron met Olaf Scholz on Monday."
    assert fired(text, year=2023) == {"france-germany"}
    assert fired(text, year=2012) == set()


def test_every_country_of_the_lists_is_known_by_name_and_its_leaders_by_theirs() -> None:
    [macron] = [leader for leader in leaders(["France"]) if "Macron" in leader.names]
    assert (macron.since, macron.families) == (2017, ("Macron",))
    assert {family for leader in leaders(["Corée du Sud"]) for family in leader.families} >= {"Yoon", "Moon"}
    assert only_one_is_called("macron")
    assert not only_one_is_called("kim")
    assert leaders(["Acme"]) == ()


def test_what_leaders_call_off_their_states_call_off() -> None:
    text = "William Ruto will not meet Antony Blinken. The meeting was planned for Monday, but Ruto has called it off."
    assert fired(text) == set()
    text = "William Ruto met Antony Blinken on Monday. The two talked about trade."
    assert fired(text) == {"kenya-us", "ruto-us"}
