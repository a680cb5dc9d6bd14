"""What came of a demonstration: the figures, and what is missing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median

from newswatch.alert_text import details, headline, plural
from newswatch.demo.scenario import Scenario
from streams.alert import Alert


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was seen on the way: `finished` and `refused` files, articles published, read, and given up on."""

    articles_in: int
    articles_read: int
    dead_letters: int
    refused: Mapping[str, str]  # file -> reason
    alerts: tuple[Alert, ...]  # every revision
    seconds: float

    @property
    def latest(self) -> list[Alert]:
        """The last revision of each alert, in the order in which they opened."""
        newest: dict[str, Alert] = {}
        for alert in sorted(self.alerts, key=lambda alert: alert.revision):
            newest[alert.id] = alert
        return sorted(newest.values(), key=lambda alert: (alert.rule_id, alert.group_key))


def shortcomings(scenario: Scenario, outcome: Outcome) -> list[str]:
    """What should have come and did not, or came and should not have; empty where all is well."""
    found = []
    if outcome.articles_in != scenario.articles:
        found.append(f"{outcome.articles_in} articles reached Kafka, {scenario.articles} were given")
    if outcome.articles_read + outcome.dead_letters != outcome.articles_in:
        found.append(
            f"{outcome.articles_read} articles were read and {plural(outcome.dead_letters, 'dead letter')} written, "
            f"of {outcome.articles_in}"
        )
    if len(outcome.refused) != scenario.unreadable:
        found.append(f"{len(outcome.refused)} files were refused, {scenario.unreadable} were expected to be")
    if scenario.expected is not None:
        found += _unexpected(scenario, outcome)
    return found


def _unexpected(scenario: Scenario, outcome: Outcome) -> Iterable[str]:
    by_rule: dict[str, list[Alert]] = defaultdict(list)
    for alert in outcome.latest:
        by_rule[alert.rule_id].append(alert)
    for rule in sorted(by_rule.keys() | (scenario.expected or {}).keys()):
        expected = (scenario.expected or {}).get(rule)
        alerts, publishers = len(by_rule[rule]), max((len(alert.publishers) for alert in by_rule[rule]), default=0)
        if expected is None:
            yield f"{rule}: {plural(alerts, 'alert')}, none was expected"
        elif alerts != expected.alerts or publishers < expected.publishers:
            yield (
                f"{rule}: {plural(alerts, 'alert')} with up to {plural(publishers, 'source')}, "
                f"expected {expected.alerts} with {expected.publishers} or more"
            )


def lines(scenario: Scenario, outcome: Outcome) -> list[str]:
    """The summary as plain text."""
    alerts = outcome.latest
    text = ["", f"{plural(outcome.articles_in, 'article')} in, {plural(len(alerts), 'alert')} out"]
    for alert in alerts:
        text += ["", headline(alert), *(f"    {line}" for line in details(alert))]
    text += ["", *_delays(outcome), f"took {outcome.seconds:.1f} s from the first file to the last alert"]
    if outcome.dead_letters:
        text.append(f"{plural(outcome.dead_letters, 'article')} could not be processed: see the dead letters")
    text += [f"refused: {name}: {reason}" for name, reason in sorted(outcome.refused.items())]
    if scenario.passed_over:
        text.append(f"{plural(scenario.passed_over, 'file')} passed over: their ending is none that is read")
    return text


def _delays(outcome: Outcome) -> list[str]:
    opened = [alert for alert in outcome.alerts if alert.reason == "opened"]
    if not opened:
        return []
    taken = [alert.delays.fetched_to_alerted for alert in opened]
    text = f"delays: fetched to alerted {median(taken):.1f} s (median), {max(taken):.1f} s (longest)"
    known = [d for alert in opened if (d := alert.delays.published_to_fetched) is not None]
    return [text + (f"; published to fetched {_span(median(known))} (median)" if known else "")]


def _span(seconds: float) -> str:
    for size, unit in ((86_400, "days"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.1f} s"
