"""Every metric that newswatch has, from the registries themselves."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry
from prometheus_client.metrics import MetricWrapperBase

import connectors.metrics
import streams.metrics

_SUFFIXES = {"counter": ("_total",), "gauge": ("",), "histogram": ("_bucket", "_sum", "_count")}


def metrics() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Name as declared, with `_total` for counters -> its type and labels."""
    found = {}
    for metric in (*_of(connectors.metrics.Metrics().registry), *_worker()):
        name = metric._name + ("_total" if metric._type == "counter" else "")
        found[name] = (metric._type, tuple(metric._labelnames))
    return found


def series() -> dict[str, set[str]]:
    """Name of a time series -> its labels."""
    names = {}
    for name, (kind, labels) in metrics().items():
        for suffix in _SUFFIXES[kind]:
            full = name if name.endswith(suffix) else name + suffix
            names[full] = {*labels, *(["le"] if suffix == "_bucket" else [])}
    return names


def _of(registry: CollectorRegistry) -> Iterator[MetricWrapperBase]:
    for collector in registry._collector_to_names:
        if isinstance(collector, MetricWrapperBase):
            yield collector


def _worker() -> Iterator[MetricWrapperBase]:
    for value in vars(streams.metrics).values():
        if isinstance(value, MetricWrapperBase):
            yield value
