"""Reads what the parts tell of themselves on /metrics."""

import asyncio
import urllib.error
import urllib.request
from collections.abc import Iterator

from prometheus_client.parser import text_string_to_metric_families


class Samples:
    """The samples of one scrape."""

    def __init__(self, text: str = "") -> None:
        """`text` in Prometheus' exposition format."""
        self._samples: dict[str, list[tuple[dict[str, str], float]]] = {}
        for family in text_string_to_metric_families(text):
            for sample in family.samples:
                self._samples.setdefault(sample.name, []).append((sample.labels, sample.value))

    def of(self, name: str) -> Iterator[tuple[dict[str, str], float]]:
        """All samples of one name: labels and value."""
        yield from self._samples.get(name, ())

    def total(self, name: str) -> float:
        """The sum over all labels; 0 where there is none."""
        return sum(value for _, value in self.of(name))

    def by(self, name: str, label: str) -> dict[str, float]:
        """Sums by the value of one label."""
        sums: dict[str, float] = {}
        for labels, value in self.of(name):
            sums[labels.get(label, "")] = sums.get(labels.get(label, ""), 0.0) + value
        return sums


async def scrape(host: str, port: int) -> Samples | None:
    """What /metrics says now; None where nobody answers within two seconds."""
    return await asyncio.to_thread(_scrape, f"http://{host}:{port}/metrics")


def _scrape(url: str) -> Samples | None:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return Samples(answer.read().decode("utf-8"))
    except (OSError, ValueError):  # not up yet, or on its way down: the next scrape will tell
        return None
