"""Whatever the order in which matches come in, and however often: the same alerts."""

import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from articles import NOON, a_match
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.alert import Alert
from streams.incidents.incident import Incident, decide
from streams.incidents.store import Delivered, Store
from streams.match import Match

GROUPS = ("north", "south", "east")


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[list[Match], list[Match]]:
    """Matches of some groups, each group in its order; and the same interleaved anew, cut off and delivered again."""
    count = draw(st.integers(2, 12))
    matches = [
        a_match(
            f"article {draw(st.integers(0, 8))}",
            group=draw(st.sampled_from(GROUPS)),
            at=draw(st.sampled_from([0.0, 1.0, 5.0, 30.0, None])),
            publisher=draw(st.sampled_from("ABCD")),
            text=draw(st.sampled_from(["one", "two", "three"])),
            stance=draw(st.sampled_from(["supports", "supports", "contradicts"])),
        )
        for _ in range(count)
    ]
    matches = list({match.id: match for match in matches}.values())
    queues = {group: [match for match in matches if match.group_key == group] for group in GROUPS}
    order = draw(st.permutations([match.group_key for match in matches]))
    interleaved = [queues[group].pop(0) for group in order]
    # A restart delivers again from the last commit: any stretch that ends where it had got to.
    again: list[Match] = []
    for index in range(len(interleaved)):
        again.append(interleaved[index])
        if draw(st.booleans()):
            again += interleaved[draw(st.integers(0, index)) : index + 1]
    return matches, again


def _outcome(batches: Sequence[Sequence[Match]]) -> set[tuple[Any, ...]]:
    """The alerts, without the times at which they were made."""
    with tempfile.TemporaryDirectory() as folder:
        alerts = []
        offset = 0
        for batch in batches:
            # Opened anew for each batch, as after a kill.
            with closing(Store(f"sqlite:///{Path(folder) / 'incidents.sqlite'}")) as store:
                store.apply([Delivered(m, "matches", 0, offset + n) for n, m in enumerate(batch)], NOON)
                offset += len(batch)
                alerts = [Alert.model_validate_json(outgoing.value) for outgoing in store.pending(NOON)]
    assert len({(alert.id, alert.revision) for alert in alerts}) == len(alerts)
    return {(a.id, a.revision, a.reason, a.group_key, a.publishers, a.report_count) for a in alerts}


@settings(max_examples=40, deadline=None)
@given(deliveries(), st.data())
def test_interleaving_repeating_and_restarting_change_no_alert(
    both: tuple[list[Match], list[Match]], data: st.DataObject
) -> None:
    matches, again = both
    cuts = sorted(data.draw(st.lists(st.integers(0, len(again)), max_size=3)))
    edges = [0, *cuts, len(again)]
    batches = [again[start:end] for start, end in pairwise(edges)]
    assert _outcome(batches) == _outcome([matches])


@st.composite
def happenings(draw: st.DrawFn) -> list[Match]:
    """Some happenings, well apart in time, each told of by dated articles that belong together."""
    return [
        a_match(
            f"{day}/{number}",
            at=day * 100.0 + draw(st.floats(0, 12)),
            publisher=draw(st.sampled_from("ABC")),
            text=draw(st.sampled_from(["one", "two"])) + str(day),
            stance=draw(st.sampled_from(["supports", "supports", "contradicts"])),
            severity=draw(st.sampled_from(["info", "critical"])),
        )
        for day in range(draw(st.integers(1, 3)))
        for number in range(draw(st.integers(1, 5)))
    ]


def _settled(matches: Sequence[Match]) -> set[tuple[Any, ...]]:
    """What every happening has come to, whatever it is called."""
    incidents: dict[str, Incident] = {}
    for minute, match in enumerate(matches):
        incident = decide(list(incidents.values()), match, NOON + timedelta(minutes=minute)).incident
        incidents[incident.id] = incident
    return {
        (
            frozenset(report.article.id for report in incident.reports),
            incident.revision > 0,
            incident.severity,
            incident.contradicted,
            incident.corroborated,
            incident.modality,
            incident.first_event,
            incident.last_event,
        )
        for incident in incidents.values()
    }


@settings(max_examples=150, deadline=None)
@given(happenings(), st.randoms(use_true_random=False))
def test_the_order_in_a_group_changes_nothing_about_what_it_comes_to(matches: list[Match], random: Any) -> None:
    expected = _settled(sorted(matches, key=lambda match: match.article.event_time))
    random.shuffle(matches)
    assert _settled(matches) == expected
