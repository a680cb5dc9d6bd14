"""An alert as people read it, in lines of plain text."""

import unicodedata
from datetime import datetime

from streams.alert import Alert
from streams.annotation import EventMention
from streams.match import Evidence

_MAX_SENTENCE = 400
_MAX_LINKS = 5
_FOUND = {"parse": "found by parse", "window": "found by window", "learned": "found by likeness to labelled articles"}


def printable(text: str) -> str:
    """`text` on one line, without what would steer a terminal: articles are written by strangers."""
    spaced = "".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text)
    return " ".join("".join(char for char in spaced if unicodedata.category(char) != "Cf").split())


def headline(alert: Alert) -> str:
    """`2026-11-21 18:40:02Z WARNING Ruto–Rubio contact: opened (happened, 1 source)`."""
    group = f" [{printable(alert.group_key)}]" if alert.group_key else ""
    sources = plural(len(alert.publishers), "source")
    return (
        f"{_moment(alert.created_at)} {alert.severity.upper()} {printable(alert.rule_title)}{group}: "
        f"{alert.reason.replace('_', ' ')} ({alert.modality.value}, {sources})"
    )


def details(alert: Alert) -> list[str]:
    """The evidence of the latest report, who reported it, and where to read it."""
    report = alert.reports[-1]
    lines = [line for evidence in report.evidence[:1] for line in _evidence(evidence)]
    lines.append("reported by " + ", ".join(printable(name) for name in alert.publishers))
    links = list(dict.fromkeys(r.article.url for r in alert.reports if r.article.url))
    lines += [printable(link) for link in links[-_MAX_LINKS:]]
    lines.append(f"alert {alert.id[:12]}, revision {alert.revision}, rule {alert.rule_id} {alert.rule_version[:12]}")
    return lines


def plural(count: int, noun: str) -> str:
    """`1 source`, `2 sources`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _evidence(evidence: Evidence) -> list[str]:
    sentence = printable(evidence.sentence)
    quoted = sentence if len(sentence) <= _MAX_SENTENCE else sentence[: _MAX_SENTENCE - 1] + "…"
    return [f"“{quoted}”", *([_event(evidence.event)] if evidence.event else [])]


def _event(event: EventMention) -> str:
    kind = f"{event.type} ({event.kind})" if event.kind else event.type
    roles: dict[str, list[str]] = {}
    for participant in event.participants:
        name = printable(participant.text)
        known = f"{name} = {participant.entity}" if participant.entity and participant.via != "name" else name
        roles.setdefault(participant.role, []).append(known)
    parties = "; ".join(f"{role} {', '.join(names)}" for role, names in roles.items())
    return f"{kind}: “{printable(event.trigger)}”" + (f", {parties}" if parties else "") + f", {_FOUND[event.method]}"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}Z"
