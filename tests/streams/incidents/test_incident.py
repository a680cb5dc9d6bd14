"""When is one more article worth an alert? Each test tells a short story."""

from datetime import timedelta
from typing import Any

import pytest
from articles import NOON, a_match

from streams.alert import Alert
from streams.incidents.incident import Incident, Verdict, close, decide
from streams.match import Match


def tell(*matches: Match) -> tuple[list[Incident], list[Alert], list[Verdict]]:
    """Take in matches one minute apart."""
    incidents: dict[str, Incident] = {}
    alerts, verdicts = [], []
    for minute, match in enumerate(matches):
        decision = decide(list(incidents.values()), match, NOON + timedelta(minutes=minute))
        incidents[decision.incident.id] = decision.incident
        if decision.alert:
            alerts.append(decision.alert)
        verdicts.append(decision.verdict)
    return list(incidents.values()), alerts, verdicts


def test_two_papers_tell_of_one_call() -> None:
    incidents, alerts, _ = tell(a_match("a", publisher="Daily"), a_match("b", publisher="Herald"))
    assert len(incidents) == 1
    assert [(alert.revision, alert.reason) for alert in alerts] == [(1, "opened"), (2, "corroborated")]
    assert len({alert.id for alert in alerts}) == 1
    assert alerts[-1].publishers == ("Daily", "Herald")
    assert [report.article.id for report in alerts[-1].reports] == ["a", "b"]


def test_one_more_article_is_no_alert() -> None:
    _, alerts, verdicts = tell(*(a_match(name) for name in "abcde"))
    assert len(alerts) == 2
    assert verdicts[2:] == [Verdict.ONE_MORE] * 3


def test_an_article_without_a_date_belongs_to_what_is_open() -> None:
    for order in ([None, -10_000.0], [-10_000.0, None]):
        incidents, alerts, _ = tell(a_match("a", at=order[0]), a_match("b", at=order[1]))
        assert len(incidents) == 1
        assert alerts[-1].publishers == ("b", "a") if order[0] is None else ("a", "b")


def test_articles_of_different_days_are_different_happenings() -> None:
    incidents, alerts, _ = tell(a_match("a", at=-100), a_match("b", at=-50), a_match("c", at=-101))
    assert len(incidents) == 2
    assert [alert.reason for alert in alerts] == ["opened", "opened", "corroborated"]


def test_an_edited_article_is_not_a_second_source() -> None:
    incidents, _, verdicts = tell(a_match("a", text="one"), a_match("a", text="two"))
    assert verdicts == [Verdict.OPENED, Verdict.ONE_MORE]
    assert incidents[0].report_count == len(incidents[0].reports) == 1
    assert incidents[0].reports[0].article.content_hash == "two"


def test_a_syndicated_copy_is_not_a_second_source() -> None:
    _, alerts, verdicts = tell(a_match("a", text="wire"), a_match("b", text="wire"), a_match("c"))
    assert verdicts == [Verdict.OPENED, Verdict.ONE_MORE, Verdict.CORROBORATED]
    assert alerts[-1].publishers == ("a", "c")


def test_a_threshold_waits_for_enough_publishers_within_its_time() -> None:
    policy = {"page_sources": 2, "page_within_seconds": 3600}
    _, alerts, verdicts = tell(
        a_match("a", at=0, policy=policy), a_match("b", at=5, policy=policy), a_match("c", at=5.5, policy=policy)
    )
    assert verdicts == [Verdict.BELOW_THRESHOLD, Verdict.BELOW_THRESHOLD, Verdict.OPENED]
    assert alerts[0].report_count == 3


def test_a_denial_contradicts_once() -> None:
    denial: dict[str, Any] = {"stance": "contradicts", "modality": "denied"}
    _, alerts, verdicts = tell(a_match("a"), a_match("b", **denial), a_match("c", **denial))
    assert verdicts == [Verdict.OPENED, Verdict.CONTRADICTED, Verdict.ONE_MORE]
    assert alerts[-1].reports[-1].stance == "contradicts"
    assert alerts[-1].publishers == ("a",)


def test_a_denial_that_comes_before_the_report_is_kept_for_it() -> None:
    denial = a_match("a", stance="contradicts", modality="denied")
    incidents, alerts, verdicts = tell(denial, a_match("b"))
    assert verdicts == [Verdict.NOTHING_TO_CONTRADICT, Verdict.OPENED]
    assert len(incidents) == 1
    assert [report.stance for report in alerts[0].reports] == ["contradicts", "supports"]
    assert alerts[0].modality == "happened"


def test_a_raised_severity_pages_again() -> None:
    _, alerts, verdicts = tell(a_match("a", severity="info"), a_match("b", severity="critical"))
    assert verdicts[-1] is Verdict.SEVERITY_RAISED
    assert alerts[-1].severity == "critical"


def test_the_reports_kept_are_the_first_and_the_latest() -> None:
    incidents, _, _ = tell(*(a_match(f"{number:03}", at=number / 10) for number in range(50)))
    kept = [report.article.id for report in incidents[0].reports]
    assert kept == ["000", *(f"{number:03}" for number in range(30, 50))]
    assert incidents[0].report_count == 50


@pytest.mark.parametrize(("policy", "reasons"), [({}, ["closed"]), ({"page_sources": 2}, [])])
def test_an_incident_closes_with_an_alert_only_if_it_had_paged(policy: dict[str, int], reasons: list[str]) -> None:
    incidents, _, _ = tell(a_match("a", policy=policy))
    closed, alert = close(incidents[0], incidents[0].closes_at)
    assert closed.status == "closed"
    assert [alert.reason for alert in [alert] if alert] == reasons


def test_what_comes_in_late_for_a_closed_incident_pages_only_what_is_new() -> None:
    incidents, _, _ = tell(a_match("a"), a_match("b"))
    closed, alert = close(incidents[0], incidents[0].closes_at)
    assert alert
    assert alert.revision == 3
    decision = decide([closed], a_match("c"), closed.closes_at + timedelta(hours=1))
    assert decision.verdict is Verdict.ONE_MORE
    assert decision.incident.id == closed.id
