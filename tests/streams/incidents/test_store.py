"""The incidents' database: all or nothing, and a second delivery changes nothing."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from articles import NOON, a_match
from databases import drop_all, installed, running_postgres
from sqlalchemy import insert

from streams.alert import Alert
from streams.incidents.database import Database
from streams.incidents.schema import MIGRATIONS, NewerDatabase, schema_versions
from streams.incidents.store import Delivered, Store
from streams.match import Match


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    if not installed():
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with running_postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'incidents.sqlite'}"
    server = request.getfixturevalue("postgres")
    drop_all(server)
    return str(server)


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with closing(Store(url, cluster="here")) as store:
        yield store


def at(offset: int, match: Match) -> Delivered:
    return Delivered(match, "matches", 0, offset)


def revisions(store: Store) -> list[tuple[int, str]]:
    return [(o.revision, Alert.model_validate_json(o.value).reason) for o in store.pending(NOON)]


def test_a_batch_makes_incidents_and_alerts(store: Store) -> None:
    applied = store.apply([at(0, a_match("a")), at(1, a_match("b")), at(2, a_match("c"))], NOON)
    assert [one.outcome for one in applied] == ["opened", "corroborated", "one_more"]
    assert revisions(store) == [(1, "opened"), (2, "corroborated")]
    assert store.open_incidents() == {"talks": 1}


def test_a_second_delivery_changes_nothing(store: Store) -> None:
    batch = [at(0, a_match("a")), at(1, a_match("b"))]
    store.apply(batch, NOON)
    before = store.pending(NOON)
    assert [one.outcome for one in store.apply(batch, NOON)] == ["redelivered"] * 2
    assert [one.outcome for one in store.apply([at(9, a_match("a"))], NOON)] == ["repeated"]
    assert store.pending(NOON) == before


def test_a_topic_made_anew_is_read_from_its_start(store: Store) -> None:
    store.apply([at(0, a_match("a")), at(1, a_match("b"))], NOON)
    assert store.apply([at(0, a_match("z", rule="other"))], NOON)[0].outcome == "opened"


def test_what_is_acknowledged_leaves_the_outbox(store: Store) -> None:
    store.apply([at(0, a_match("a")), at(1, a_match("b"))], NOON)
    first, second = store.pending(NOON)
    store.acknowledged([first])
    assert store.pending(NOON) == [second]


def test_another_workers_alerts_are_published_only_once_it_has_left_them(store: Store, url: str) -> None:
    with closing(Store(url, owner="another")) as other:
        other.apply([at(0, a_match("a"))], NOON)
        store.apply([at(1, a_match("b", rule="other"))], NOON)
        assert len(store.pending(NOON)) == len(other.pending(NOON)) == 1
        assert len(store.pending(NOON + timedelta(seconds=15))) == 2
        # An incident that changed hands: its revisions leave in order.
        store.apply([at(2, a_match("c"))], NOON)
        assert [outgoing.revision for outgoing in store.pending(NOON)] == [1, 1, 2]


def test_two_workers_that_publish_the_same_alert_drop_no_other(store: Store, url: str) -> None:
    """As after a worker was cut off: it and the one that takes its alerts for left behind both publish them."""
    store.apply([at(0, a_match("a"))], NOON)
    with closing(Store(url, owner="another")) as other:
        taken_over = other.pending(NOON + timedelta(seconds=15))
        store.acknowledged(store.pending(NOON))
        store.apply([at(1, a_match("b", rule="other"))], NOON)
        other.acknowledged(taken_over)
    assert [Alert.model_validate_json(o.value).rule_id for o in store.pending(NOON)] == ["other"]


def test_a_failure_in_the_middle_of_a_batch_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    import streams.incidents.incident as incidents

    decide = incidents.decide

    def failing(known: object, match: Match, now: object) -> object:
        if match.article.id == "b":
            raise RuntimeError("in the middle")
        return decide(known, match, now)  # type: ignore[arg-type]

    batch = [at(0, a_match("a")), at(1, a_match("b"))]
    monkeypatch.setattr(incidents, "decide", failing)
    with pytest.raises(RuntimeError):
        store.apply(batch, NOON)
    assert store.pending(NOON) == []
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


def test_incidents_survive_a_restart(store: Store, url: str) -> None:
    store.apply([at(0, a_match("a"))], NOON)
    store.close()
    with closing(Store(url, cluster="here")) as again:
        assert [one.outcome for one in again.apply([at(1, a_match("b"))], NOON)] == ["corroborated"]


def test_a_storm_is_folded_into_a_digest_that_counts_everything(store: Store) -> None:
    storm = [at(n, a_match(f"{n:02}", group=f"place {n}", policy={"budget_per_hour": 3})) for n in range(10)]
    outcomes = [one.outcome for one in store.apply(storm, NOON)]
    assert outcomes == ["opened"] * 3 + ["folded"] * 7
    assert [reason for _, reason in revisions(store)] == ["opened"] * 3 + ["digest"]
    assert store.settle_digests(NOON + timedelta(minutes=59)) == []
    [last] = store.settle_digests(NOON + timedelta(minutes=60))
    assert (last.revision, last.status, last.folded, last.report_count) == (2, "closed", 7, 7)
    assert last.id == Alert.model_validate_json(store.pending(NOON)[3].value).id
    assert store.settle_digests(NOON + timedelta(hours=3)) == []
    # A folded incident was never told of by itself: it closes without an alert.
    assert len(store.close_due(NOON + timedelta(hours=12))) == 3
    assert store.open_incidents() == {}


def test_another_rule_and_the_next_hour_have_budgets_of_their_own(store: Store) -> None:
    once = {"budget_per_hour": 1}
    first = [at(0, a_match("a", group="1", policy=once)), at(1, a_match("b", group="2", policy=once))]
    assert [one.outcome for one in store.apply(first, NOON)] == ["opened", "folded"]
    assert store.apply([at(2, a_match("a", rule="other", policy=once))], NOON)[0].outcome == "opened"
    later = a_match("c", group="2", policy=once)
    assert store.apply([at(3, later)], NOON + timedelta(hours=1))[0].outcome == "corroborated"


def test_an_older_database_is_brought_up_to_date(url: str) -> None:
    with Database(url).engine.begin() as connection:
        schema_versions.create(connection)
        MIGRATIONS[0](connection)
        connection.execute(insert(schema_versions).values(version=1))
    with closing(Store(url)) as store:
        assert store.apply([at(0, a_match("a"))], NOON)[0].outcome == "opened"


def test_matches_are_forgotten_when_they_cannot_come_again(store: Store) -> None:
    store.apply([at(0, a_match("a"))], NOON)
    assert store.forget(NOON + timedelta(days=59)) == 0
    assert store.forget(NOON + timedelta(days=61)) == 1


def test_two_workers_at_the_same_matches_open_one_incident(url: str) -> None:
    """As when a worker that was thought dead wakes up: both take in what belongs to one incident, in any order."""
    matches = [at(number, a_match(f"{number:02}")) for number in range(40)]
    with closing(Store(url)) as one, closing(Store(url)) as other, ThreadPoolExecutor(2) as threads:
        halves = [threads.submit(_one_by_one, one, matches), threads.submit(_one_by_one, other, matches[::-1])]
        for half in halves:
            half.result()
        assert one.open_incidents() == {"talks": 1}
        assert revisions(one) == [(1, "opened"), (2, "corroborated")]


def _one_by_one(store: Store, delivered: list[Delivered]) -> None:
    for one in delivered:
        store.apply([one], NOON)


def test_a_database_of_a_later_newswatch_is_left_alone(store: Store, url: str) -> None:
    with Database(url).engine.begin() as connection:
        connection.execute(insert(schema_versions).values(version=999))
    with pytest.raises(NewerDatabase, match="999"):
        Store(url)
