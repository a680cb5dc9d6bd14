"""TopicSpec: what newswatch wants of a topic. Records name theirs with it, without knowing a Kafka client."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TopicSpec:
    """A topic by its short name, as newswatch creates it where it is missing."""

    name: str
    partitions: int = 8
    retention_days: int | None = None
    compacted: bool = False

    @property
    def config(self) -> dict[str, str]:
        """Kafka's topic configuration for this policy."""
        policy = ",".join(p for p, on in (("compact", self.compacted), ("delete", bool(self.retention_days))) if on)
        config = {"cleanup.policy": policy or "delete"}
        if self.retention_days:
            config["retention.ms"] = str(self.retention_days * 86_400_000)
        return config
