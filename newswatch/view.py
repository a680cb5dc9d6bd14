"""The live view of a running stack: a pure function from a snapshot to what rich draws."""

import time

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from newswatch.alert_text import details, headline, plural, printable
from newswatch.observe import Snapshot, SourceState
from streams.alert import Alert

_COLOURS = {"info": "cyan", "warning": "yellow", "critical": "bold red"}
_MAX_SOURCES = 12
_MAX_ALERTS = 4


def render(snapshot: Snapshot, *, message: str = "Ctrl-C stops", now: float | None = None) -> RenderableType:
    """The whole view. `now` is the time in seconds since the epoch, for ages."""
    return Group(
        _head(snapshot, message),
        _sources(snapshot, time.time() if now is None else now),
        _alerts(snapshot),
        *(_complaints(snapshot)),
    )


def _head(snapshot: Snapshot, message: str) -> RenderableType:
    broker = f"local broker {snapshot.kafka} (in memory)" if snapshot.local else f"Kafka {snapshot.kafka}"
    text = Text.assemble(("newswatch ", "bold"), f"{_age(snapshot.seconds)} · {broker} · ", (message, "dim"), "\n")
    for part in snapshot.parts:
        restarts = f", restarted {part.restarts}×" if part.restarts else ""
        text.append(f"{part.name} {part.state}{restarts} · ", "green" if part.state == "running" else "bold red")
    text.append(f"{plural(snapshot.entities_watched, 'name')} watched")
    if snapshot.dead_letters:
        text.append(f" · {plural(snapshot.dead_letters, 'dead letter')}", "bold red")
    numbers = (
        (f"{snapshot.articles_in:,}", f" articles in ({snapshot.rate_in:.1f}/s)  "),
        (f"{snapshot.articles_read:,}", f" read ({snapshot.rate_read:.1f}/s)  "),
        ("–" if snapshot.lag is None else f"{snapshot.lag:,}", " waiting  "),
        (f"{snapshot.matches:,}", " matches  "),
        (f"{snapshot.alerts:,}", " alerts"),
    )
    text.append("\n")
    for number, label in numbers:
        text.append(number, "bold").append(label)
    return text


def _sources(snapshot: Snapshot, now: float) -> RenderableType:
    table = Table(expand=True, box=None, pad_edge=False)
    table.add_column("source", ratio=1, no_wrap=True, overflow="ellipsis")
    table.add_column("state", width=8)
    table.add_column("articles", justify="right", width=9)
    table.add_column("errors", justify="right", width=7)
    table.add_column("last success", justify="right", width=13)
    # Whoever has trouble comes first: a long list is cut.
    ordered = sorted(snapshot.sources, key=lambda source: (source.up is not False, source.id))
    for source in ordered[:_MAX_SOURCES]:
        table.add_row(*_source(source, now))
    if len(ordered) > _MAX_SOURCES:
        table.add_row(Text(f"… and {len(ordered) - _MAX_SOURCES} more", "dim"))
    if not ordered:
        table.add_row(Text("no source has reported yet", "dim"))
    return Panel(table, title="Sources", title_align="left")


def _source(source: SourceState, now: float) -> tuple[RenderableType, ...]:
    state = {None: Text("waiting", "dim"), True: Text("up", "green"), False: Text("down", "bold red")}[source.up]
    age = f"{_age(now - source.last_success)} ago" if source.last_success else "–"
    errors = Text(f"{source.errors:,}", "red" if source.errors else "dim")
    return Text(printable(source.id)), state, Text(f"{source.articles:,}"), errors, Text(age)


def _alerts(snapshot: Snapshot) -> RenderableType:
    latest = snapshot.latest[:_MAX_ALERTS]
    if not latest:
        return Panel(Text("none yet", "dim"), title="Latest alerts", title_align="left")
    return Panel(Group(*(_alert(alert) for alert in latest)), title="Latest alerts", title_align="left")


def _alert(alert: Alert) -> Text:
    text = Text(headline(alert), _COLOURS[alert.severity])
    for line in details(alert)[:3]:
        text.append(f"\n    {line}", "default")
    return text


def _complaints(snapshot: Snapshot) -> list[RenderableType]:
    return [
        Text(f"{part.name}: {printable(part.complaint)}", "yellow", no_wrap=True, overflow="ellipsis")
        for part in snapshot.parts
        if part.complaint
    ]


def _age(seconds: float) -> str:
    whole = max(0, int(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
