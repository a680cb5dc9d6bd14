"""The worker's metrics. Labels come from rules, settings and enums, never from articles."""

from prometheus_client import Counter, Gauge, Histogram

_DELAYS = (1, 2, 5, 10, 30, 60, 300, 900, 3600, 4 * 3600, 24 * 3600)

ARTICLES_READ = Counter("newswatch_articles_read", "Articles read")
READ_SECONDS = Histogram(
    "newswatch_read_seconds", "To read one article", buckets=(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10)
)
MATCHES = Counter("newswatch_matches", "Articles that satisfy a rule", ("rule", "severity"))
ENTITY_MENTIONS = Counter("newswatch_entity_mentions", "Mentions of watched entities", ("entity",))
EVENTS = Counter("newswatch_events", "Event mentions found", ("type", "modality"))
OPINIONS = Counter("newswatch_opinions", "Event clauses that the second opinion decided", ("rule", "verdict"))
VERDICTS = Counter("newswatch_match_verdicts", "What became of matches", ("verdict",))
ALERTS = Counter("newswatch_alerts", "Alerts published", ("rule", "severity", "reason"))
ALERT_DELAY = Histogram("newswatch_alert_delay_seconds", "From fetching an article to its alert", buckets=_DELAYS)
PUBLISH_TO_ALERT = Histogram("newswatch_publish_to_alert_seconds", "From publication to the alert", buckets=_DELAYS)
INCIDENTS_OPEN = Gauge("newswatch_incidents_open", "Incidents that are open", ("rule",))
ENTITIES_WATCHED = Gauge("newswatch_entities_watched", "Entities in the rulebook")
RULEBOOK = Gauge("newswatch_rulebook_info", "The rulebook in force", ("version",))
RULEBOOK_FAILURES = Counter("newswatch_rulebook_reload_failures", "Edits of the rules that were refused")
DEAD_LETTERS = Counter("newswatch_dead_letters", "Messages given up on", ("stage", "reason"))
LAG = Gauge("newswatch_consumer_lag", "Messages not processed yet, in this worker's partitions", ("topic",))
READERS_REPLACED = Counter("newswatch_reader_processes_replaced", "Reading processes that died or hung")
HOUSEKEEPING_FAILURES = Counter("newswatch_housekeeping_failures", "Failed rounds of closing incidents and measuring")
