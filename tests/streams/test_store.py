"""The incidents' database: all or nothing, and a second delivery changes nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
from articles import NOON, a_match

from streams.alert import Alert
from streams.match import Match
from streams.store import Delivered, Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path / 'incidents.sqlite'}", cluster="here")


def at(offset: int, match: Match) -> Delivered:
    return Delivered(match, "matches", 0, offset)


def revisions(store: Store) -> list[tuple[int, str]]:
    return [(o.revision, Alert.model_validate_json(o.value).reason) for o in store.pending()]


def test_a_batch_makes_incidents_and_alerts(store: Store) -> None:
    applied = store.apply([at(0, a_match("a")), at(1, a_match("b")), at(2, a_match("c"))], NOON)
    assert [one.outcome for one in applied] == ["opened", "corroborated", "one_more"]
    assert revisions(store) == [(1, "opened"), (2, "corroborated")]
    assert store.open_incidents() == {"talks": 1}


def test_a_second_delivery_changes_nothing(store: Store) -> None:
    batch = [at(0, a_match("a")), at(1, a_match("b"))]
    store.apply(batch, NOON)
    before = store.pending()
    assert [one.outcome for one in store.apply(batch, NOON)] == ["redelivered"] * 2
    assert [one.outcome for one in store.apply([at(9, a_match("a"))], NOON)] == ["repeated"]
    assert store.pending() == before


def test_a_topic_made_anew_is_read_from_its_start(store: Store) -> None:
    store.apply([at(0, a_match("a")), at(1, a_match("b"))], NOON)
    assert store.apply([at(0, a_match("z", rule="other"))], NOON)[0].outcome == "opened"


def test_what_is_acknowledged_leaves_the_outbox(store: Store) -> None:
    store.apply([at(0, a_match("a")), at(1, a_match("b"))], NOON)
    first, second = store.pending()
    store.acknowledged([first.seq])
    assert store.pending() == [second]


def test_a_failure_in_the_middle_of_a_batch_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    import streams.incident as incidents

    decide = incidents.decide

    def failing(known: object, match: Match, now: object) -> object:
        if match.article.id == "b":
            raise RuntimeError("in the middle")
        return decide(known, match, now)  # type: ignore[arg-type]

    batch = [at(0, a_match("a")), at(1, a_match("b"))]
    monkeypatch.setattr(incidents, "decide", failing)
    with pytest.raises(RuntimeError):
        store.apply(batch, NOON)
    assert store.pending() == []
    assert store.open_incidents() == {}
    monkeypatch.undo()
    assert [one.outcome for one in store.apply(batch, NOON)] == ["opened", "corroborated"]


def test_a_quiet_incident_closes_once(store: Store) -> None:
    store.apply([at(0, a_match("a"))], NOON)
    assert store.close_due(NOON + timedelta(hours=11)) == []
    assert [alert.reason for alert in store.close_due(NOON + timedelta(hours=12))] == ["closed"]
    assert store.close_due(NOON + timedelta(hours=13)) == []
    assert revisions(store) == [(1, "opened"), (2, "closed")]
    assert store.open_incidents() == {}


def test_incidents_survive_a_restart(store: Store, tmp_path: Path) -> None:
    store.apply([at(0, a_match("a"))], NOON)
    store.close()
    again = Store(f"sqlite:///{tmp_path / 'incidents.sqlite'}", cluster="here")
    assert [one.outcome for one in again.apply([at(1, a_match("b"))], NOON)] == ["corroborated"]


def test_matches_are_forgotten_when_they_cannot_come_again(store: Store) -> None:
    store.apply([at(0, a_match("a"))], NOON)
    assert store.forget(NOON + timedelta(days=59)) == 0
    assert store.forget(NOON + timedelta(days=61)) == 1
