"""Every metric that newswatch has, from the registries themselves."""

from collections.abc import Iterator

from prometheus_client.metrics import MetricWrapperBase

import connectors.metrics
import streams.metrics

_SUFFIXES = {"counter": ("_total",), "gauge": ("",), "histogram": ("_bucket", "_sum", "_count")}


def described(part: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Name (`_total` for counters), type, labels and help of each metric of `connectors` or `worker`."""
    found = _connectors() if part == "connectors" else _worker()
    return sorted(
        (m._name + ("_total" if m._type == "counter" else ""), m._type, tuple(m._labelnames), m._documentation)
        for m in found
    )


def series() -> dict[str, set[str]]:
    """Name of a time series -> its labels."""
    names = {}
    for name, kind, labels, _ in described("connectors") + described("worker"):
        for suffix in _SUFFIXES[kind]:
            full = name if name.endswith(suffix) else name + suffix
            names[full] = {*labels, *(["le"] if suffix == "_bucket" else [])}
    return names


def _connectors() -> Iterator[MetricWrapperBase]:
    for collector in connectors.metrics.Metrics().registry._collector_to_names:
        if isinstance(collector, MetricWrapperBase):
            yield collector


def _worker() -> Iterator[MetricWrapperBase]:
    for value in vars(streams.metrics).values():
        if isinstance(value, MetricWrapperBase):
            yield value
