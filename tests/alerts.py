"""Alerts made for tests."""

from datetime import UTC, datetime
from typing import Any

from streams.alert import Alert, Delays, Report
from streams.annotation import EventMention, Modality, Participant
from streams.match import ArticleRef, Evidence

MOMENT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


def report(sentence: str = "Ruto phoned Rubio on Monday.", publisher: str = "Daily Planet", **fields: Any) -> Report:
    article = ArticleRef(
        id="a1",
        content_hash="h",
        title="A call",
        url="https://news.example/a1",
        publisher=publisher,
        language="en",
        event_time=MOMENT,
        published_at=MOMENT,
        fetched_at=MOMENT,
    ).model_copy(update=fields)
    event = EventMention(
        type="contact",
        kind="call",
        trigger="phoned",
        trigger_start=5,
        trigger_end=11,
        sentence_start=0,
        sentence_end=len(sentence),
        participants=(
            Participant(role="between", text="Ruto", start=0, end=4, entity="ruto"),
            Participant(role="between", text="him", start=12, end=17, entity="rubio", via="pronoun"),
        ),
        modality=Modality.HAPPENED,
        method="parse",
    )
    return Report(article=article, evidence=(Evidence(sentence=sentence, event=event),), modality=Modality.HAPPENED)


def alert(**fields: Any) -> Alert:
    values: dict[str, Any] = {
        "id": "f" * 64,
        "revision": 1,
        "status": "open",
        "reason": "opened",
        "rule_id": "ruto-rubio-contact",
        "rule_title": "Ruto–Rubio contact",
        "rule_version": "0123456789abcdef",
        "severity": "warning",
        "first_seen": MOMENT,
        "last_seen": MOMENT,
        "modality": Modality.HAPPENED,
        "publishers": ("Daily Planet",),
        "reports": (report(),),
        "report_count": 1,
        "delays": Delays(published_to_fetched=1.0, fetched_to_alerted=2.0),
        "created_at": MOMENT,
    }
    return Alert(**(values | fields))
