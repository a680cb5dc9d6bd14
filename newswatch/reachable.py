"""The Kafka that commands beside `up` talk to."""

import json
import os

from connectors.kafka import KafkaSettings
from newswatch.options import BadInput
from newswatch.settings import Settings
from newswatch.stack import address_file


def reachable_kafka(settings: Settings) -> KafkaSettings:
    """The settings' Kafka, else the local broker of a `newswatch up` with the same settings that runs now.

    Raises `BadInput` where there is neither.
    """
    if settings.kafka.bootstrap_servers is not None:
        return settings.kafka
    servers = running_broker(settings)
    if servers is None:
        raise BadInput(
            "no Kafka to talk to: kafka.bootstrap_servers is not set, and no `newswatch up` runs with these settings"
        )
    return settings.kafka.model_copy(update={"bootstrap_servers": servers, "idempotent_producer": False})


def running_broker(settings: Settings) -> str | None:
    """The address of the local broker of a running `newswatch up`; None where none runs."""
    try:
        address = json.loads(address_file(settings).read_text(encoding="utf-8"))
        os.kill(address["pid"], 0)  # signal 0 only asks whether the process is there
        return str(address["bootstrap_servers"])
    except (OSError, ValueError, KeyError, TypeError):  # no file, a broken one, or its writer is gone
        return None
