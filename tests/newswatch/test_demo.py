"""The parts of the demonstration: what it sends, the feeds it serves, the summary it draws."""

import json
import stat
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from alerts import alert, report

from newswatch.demo import scenario, summary
from newswatch.demo.feed_server import FeedServer
from newswatch.demo.scenario import Expected, Scenario
from newswatch.demo.summary import Outcome
from newswatch.demo_command import unheard
from newswatch.rules_folder import BUNDLED_RULES
from newswatch.settings import read_settings
from streams.rulebook import load_rulebook

FEED = {"title": "T & Co", "language": "en", "entries": [{"minutes_ago": 5, "title": "A <b>", "text": "x & y"}]}


def folder_of_articles(folder: Path) -> Path:
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("A headline\nA body.")
    (folder / "deep/b.jsonl").write_text('{"title": "one"}\n{"title": "two"}\n{oops\n')
    (folder / "readme.odt").write_text("")
    return folder


def test_what_is_bundled_can_be_read_and_names_rules_that_are_there() -> None:
    sample = scenario.bundled()
    assert sample.articles >= 10
    assert sample.unreadable == sample.passed_over == 0
    assert sample.expected is not None
    assert set(sample.expected) == {rule.id for rule in load_rulebook(BUNDLED_RULES).rules}


def test_a_folder_is_counted_and_copied_and_stays_as_it_is(tmp_path: Path) -> None:
    given = folder_of_articles(tmp_path / "given")
    for path in (*given.rglob("*"), given):
        path.chmod(stat.S_IREAD | stat.S_IEXEC)
    before = {path: path.stat().st_mtime_ns for path in given.rglob("*")}
    sample = scenario.from_folder(given)
    assert (sample.articles, sample.unreadable, sample.passed_over) == (3, 1, 1)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    scenario.drop(sample, inbox)
    assert sorted(path.name for path in inbox.iterdir()) == ["a.txt", "deep__b.jsonl"]
    assert before == {path: path.stat().st_mtime_ns for path in given.rglob("*")}


def test_where_nothing_was_trained_it_says_that_the_reader_decides_alone(tmp_path: Path) -> None:
    trained = tmp_path / "learned.json.gz"
    assert "the reader decides alone" in (unheard(trained) or "")
    trained.touch()
    assert unheard(trained) is None
    assert unheard(None) is None  # switched off


def test_prepared_settings_are_good_and_stay_in_their_folder(tmp_path: Path) -> None:
    settings = read_settings(scenario.prepare(tmp_path, ["http://127.0.0.1:1/x.xml"], BUNDLED_RULES), {})
    assert settings.connectors.state.parent == tmp_path
    assert settings.connectors.directories[0].path.is_dir()
    assert str(tmp_path) in settings.worker.database


def test_feeds_are_served_with_validators(tmp_path: Path) -> None:
    (tmp_path / "t.json").write_text(json.dumps(FEED))
    with FeedServer(tmp_path) as server:
        (url,) = server.urls
        with urllib.request.urlopen(url) as answer:
            item = ElementTree.fromstring(answer.read()).find("channel/item")
            tag = answer.headers["ETag"]
        request = urllib.request.Request(url, headers={"If-None-Match": tag})
        with pytest.raises(urllib.error.HTTPError, match="304"):
            urllib.request.urlopen(request)
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(url + "x")
    assert item is not None
    assert item.findtext("title") == "A <b>"
    assert item.findtext("description") == "x & y"
    age = datetime.now(UTC) - parsedate_to_datetime(item.findtext("pubDate") or "")
    assert timedelta(minutes=5) <= age < timedelta(minutes=6)


def sample(expected: dict[str, Expected] | None = None, unreadable: int = 0) -> Scenario:
    return Scenario({}, None, 3, unreadable, 0, expected)


def outcome(**fields: object) -> Outcome:
    values = {"articles_in": 3, "articles_read": 3, "dead_letters": 0, "refused": {}, "alerts": (), "seconds": 1.0}
    return Outcome(**(values | fields))  # type: ignore[arg-type]


def test_all_is_well_when_what_was_expected_came() -> None:
    one = alert(publishers=("A",))
    two = alert(revision=2, publishers=("A", "B"), reason="corroborated", reports=(report(), report("Second.")))
    done = outcome(alerts=(two, one))
    assert summary.shortcomings(sample({"ruto-rubio-contact": Expected(1, 2)}), done) == []
    text = "\n".join(summary.lines(sample(), done))
    assert "3 articles in, 1 alert out" in text
    assert "“Second.”" in text
    assert "fetched to alerted 2.0 s (median)" in text


@pytest.mark.parametrize(
    ("done", "complaint"),
    [
        (outcome(articles_in=2, articles_read=2), "2 articles reached Kafka, 3 were given"),
        (outcome(articles_read=2), "2 articles were read and 0 dead letters written, of 3"),
        (outcome(refused={"x.json": "bad"}), "1 files were refused, 0 were expected to be"),
        (outcome(), "ruto-rubio-contact: 0 alerts with up to 0 sources, expected 1 with 2"),
        (outcome(alerts=(alert(rule_id="other"),)), "other: 1 alert, none was expected"),
        (outcome(alerts=(alert(), alert(id="e" * 64))), "2 alerts with up to 1 source, expected 1 with 2"),
    ],
)
def test_whatever_is_not_as_expected_is_told(done: Outcome, complaint: str) -> None:
    assert any(complaint in line for line in summary.shortcomings(sample({"ruto-rubio-contact": Expected(1, 2)}), done))


def test_a_dead_letter_is_an_account_of_an_article() -> None:
    done = outcome(articles_read=2, dead_letters=1)
    assert summary.shortcomings(sample(), done) == []
    assert any("1 article could not be processed" in line for line in summary.lines(sample(), done))
