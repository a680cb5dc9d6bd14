"""Incident: what one rule (and group) has seen of one happening, and when that is worth an alert. Pure.

Times: an article with a date that can be believed belongs to the time it was published; one without belongs to the
incident that is open when it comes in. An incident reaches `quiet` before its first and after its last dated article,
so that articles may come in out of order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from connectors.article import UtcDatetime, digest
from streams.alert import Alert, Delays, Reason, Report, Status
from streams.annotation import Modality, Record
from streams.incidents.sources import Voice, independent_publishers, most_within
from streams.match import IncidentPolicy, Match, Severity

REPORTS_KEPT = 20
VOICES_KEPT = 200
_BELIEVABLE = timedelta(days=1)  # a date further in the future is a mistake of the publisher's
_RANK: dict[Severity, int] = {"info": 0, "warning": 1, "critical": 2}


class Incident(Record):
    """One happening under one rule. `revision` counts the alerts published of it; 0: none yet."""

    id: str
    rule_id: str
    rule_title: str
    rule_version: str
    group_key: str
    labels: dict[str, str]
    policy: IncidentPolicy
    status: Status = "open"
    revision: int = 0
    severity: Severity
    modality: Modality
    contradicted: bool = False
    corroborated: bool = False
    folded: bool = False  # what it had to say went into a digest so far
    opened_at: UtcDatetime
    last_arrival: UtcDatetime
    first_event: UtcDatetime | None = None  # None: nothing in it is dated
    last_event: UtcDatetime | None = None
    voices: tuple[Voice, ...] = ()
    reports: tuple[Report, ...] = ()
    report_count: int = 0

    @property
    def closes_at(self) -> datetime:
        """When it closes if nothing more comes in."""
        return self.last_arrival + timedelta(seconds=self.policy.quiet_seconds)

    def reaches(self, match: Match, now: datetime) -> bool:
        """Whether `match` tells of this happening."""
        quiet = timedelta(seconds=self.policy.quiet_seconds)
        at = event_time(match)
        if at is None or self.first_event is None or self.last_event is None:
            return self.status == "open" or now < self.closes_at
        return self.first_event - quiet <= at <= self.last_event + quiet


class Verdict(StrEnum):
    """Why a match did, or did not, raise an alert."""

    OPENED = "opened"
    CORROBORATED = "corroborated"
    SEVERITY_RAISED = "severity_raised"
    CONTRADICTED = "contradicted"
    ONE_MORE = "one_more"
    BELOW_THRESHOLD = "below_threshold"
    NOTHING_TO_CONTRADICT = "nothing_to_contradict"  # yet: kept, in case the report that it denies comes in later


_REASONS: dict[Verdict, Reason] = {
    Verdict.OPENED: "opened",
    Verdict.CORROBORATED: "corroborated",
    Verdict.SEVERITY_RAISED: "severity_raised",
    Verdict.CONTRADICTED: "contradicted",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What a match changes: the incident as it is now, and the alert to publish, if any."""

    verdict: Verdict
    incident: Incident
    alert: Alert | None = None


def event_time(match: Match) -> datetime | None:
    """When the article is from; None where it has no date that can be believed."""
    article = match.article
    if article.published_at is None or article.event_time != article.published_at:
        return None
    return None if article.published_at > article.fetched_at + _BELIEVABLE else article.published_at


def decide(known: Sequence[Incident], match: Match, now: datetime) -> Decision:
    """What `match` means, given the incidents of its rule and group that are open or have closed lately.

    Deterministic; the caller passes every match once (see `Match.id`).
    """
    before = _choose(known, match, now)
    if before is None:
        before = _open(match, now)
    incident = _add(before, match, now)
    verdict = _verdict(before, incident, match)
    if verdict not in _REASONS:
        return Decision(verdict, incident)
    corroborated = incident.corroborated or len(independent_publishers(incident.voices)) >= 2
    changes = {"revision": incident.revision + 1, "status": "open", "corroborated": corroborated}
    incident = incident.model_copy(update=changes)
    return Decision(verdict, incident, alert_of(incident, _REASONS[verdict], match, now))


def close(incident: Incident, now: datetime) -> tuple[Incident, Alert | None]:
    """The end of an incident that nothing was heard of for its quiet period.

    One of which no alert was published ends without one.
    """
    if not incident.revision or incident.folded:
        return incident.model_copy(update={"status": "closed"}), None
    closed = incident.model_copy(update={"status": "closed", "revision": incident.revision + 1})
    return closed, alert_of(closed, "closed", None, now)


def alert_of(incident: Incident, reason: Reason, match: Match | None, now: datetime) -> Alert:
    """The alert for an incident as it stands; `match` is what caused it."""
    article = match.article if match else incident.reports[-1].article
    published = article.published_at
    return Alert(
        id=incident.id,
        revision=incident.revision,
        status=incident.status,
        reason=reason,
        rule_id=incident.rule_id,
        rule_title=incident.rule_title,
        rule_version=incident.rule_version,
        severity=incident.severity,
        labels=incident.labels,
        group_key=incident.group_key,
        first_seen=incident.first_event or incident.opened_at,
        last_seen=incident.last_event or incident.last_arrival,
        modality=incident.modality,
        publishers=independent_publishers(incident.voices),
        reports=incident.reports,
        report_count=incident.report_count,
        delays=Delays(
            published_to_fetched=(article.fetched_at - published).total_seconds() if published else None,
            fetched_to_alerted=(now - article.fetched_at).total_seconds(),
        ),
        created_at=now,
    )


def _choose(known: Sequence[Incident], match: Match, now: datetime) -> Incident | None:
    near = [incident for incident in known if incident.reaches(match, now)]
    # An open one before a closed one, then the one that has gone on longest.
    return min(near, key=lambda i: (i.status == "closed", i.opened_at, i.id), default=None)


def _open(match: Match, now: datetime) -> Incident:
    return Incident(
        id=digest("incident", match.rule_id, match.group_key, match.id),
        rule_id=match.rule_id,
        rule_title=match.rule_title,
        rule_version=match.rule_version,
        group_key=match.group_key,
        labels=match.labels,
        policy=match.policy,
        severity=match.severity,
        modality=match.modality,
        opened_at=now,
        last_arrival=now,
    )


def _add(incident: Incident, match: Match, now: datetime) -> Incident:
    at = event_time(match)
    report = Report(article=match.article, evidence=match.evidence, modality=match.modality, stance=match.stance)
    edited = any(r.article.id == match.article.id for r in incident.reports)
    reports = [r for r in incident.reports if r.article.id != match.article.id] + [report]
    reports.sort(key=lambda r: (r.article.event_time, r.article.id))
    if len(reports) > REPORTS_KEPT + 1:
        del reports[1 : len(reports) - REPORTS_KEPT]
    voices = incident.voices
    if match.stance == "supports" and len(voices) < VOICES_KEPT:
        text = match.article.fingerprint or match.article.content_hash
        voices = (*voices, Voice(publisher=match.article.publisher, text=text, at=at or now))
    raised = _RANK[match.severity] > _RANK[incident.severity]
    supports = match.stance == "supports"
    return incident.model_copy(
        update={
            "rule_title": match.rule_title,
            "rule_version": match.rule_version,
            "labels": match.labels,
            "policy": match.policy,
            "severity": match.severity if raised else incident.severity,
            "modality": next((r.modality for r in reversed(reports) if r.stance == "supports"), match.modality),
            "contradicted": incident.contradicted or not supports,
            "last_arrival": max(incident.last_arrival, now),
            "first_event": min((t for t in (incident.first_event, at) if t), default=None),
            "last_event": max((t for t in (incident.last_event, at) if t), default=None),
            "voices": voices,
            "reports": tuple(reports),
            "report_count": incident.report_count + (0 if edited else 1),
        }
    )


def _verdict(before: Incident, after: Incident, match: Match) -> Verdict:
    if match.stance == "contradicts":
        if not before.revision:
            return Verdict.NOTHING_TO_CONTRADICT
        return Verdict.ONE_MORE if before.contradicted else Verdict.CONTRADICTED
    policy = match.policy
    if not before.revision:
        heard = most_within(after.voices, timedelta(seconds=policy.page_within_seconds))
        return Verdict.OPENED if heard >= policy.page_sources else Verdict.BELOW_THRESHOLD
    if _RANK[after.severity] > _RANK[before.severity]:
        return Verdict.SEVERITY_RAISED
    if before.corroborated or len(independent_publishers(after.voices)) < 2:
        return Verdict.ONE_MORE
    return Verdict.CORROBORATED
